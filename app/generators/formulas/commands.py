"""The TeX commands that are understood, as data: names, the characters they print, their kinds."""


def _pairs(table: str) -> dict[str, str]:
    words = table.split()
    return dict(zip(words[::2], words[1::2], strict=True))


def _names(table: str) -> frozenset[str]:
    return frozenset(table.split())


SYMBOLS = _pairs(
    """
    alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ varkappa ϰ
    lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ
    chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
    Alpha Α Beta Β Epsilon Ε Zeta Ζ Eta Η Iota Ι Kappa Κ Mu Μ Nu Ν Rho Ρ Tau Τ Chi Χ digamma ϝ
    le ≤ leq ≤ leqslant ⩽ ge ≥ geq ≥ geqslant ⩾ lt < gt > ne ≠ neq ≠ ll ≪ gg ≫ approx ≈ approxeq ≊ sim ∼ simeq ≃
    cong ≅ equiv ≡ propto ∝ varpropto ∝ doteq ≐ triangleq ≜ asymp ≍ prec ≺ succ ≻ preceq ⪯ succeq ⪰ nless ≮ ngtr ≯
    nleq ≰ ngeq ≱ ncong ≇ nsim ≁ lesssim ≲ gtrsim ≳ parallel ∥ nparallel ∦ perp ⟂ mid ∣ nmid ∤ models ⊨ vdash ⊢ dashv ⊣
    coloneqq ≔ vDash ⊨ bowtie ⋈ smile ⌣ frown ⌢
    in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ subsetneq ⊊ nsubseteq ⊈ nsubset ⊄ supset ⊃ supseteq ⊇ supsetneq ⊋
    cup ∪ cap ∩ setminus ∖ smallsetminus ∖ emptyset ∅ varnothing ∅ complement ∁ sqsubseteq ⊑ sqcup ⊔ sqcap ⊓ uplus ⊎
    forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ land ∧ wedge ∧ lor ∨ vee ∨ oplus ⊕ ominus ⊖ otimes ⊗ odot ⊙ oslash ⊘ top ⊤
    bot ⊥ therefore ∴ because ∵ veebar ⊻ barwedge ⊼
    to → rightarrow → longrightarrow ⟶ leftarrow ← gets ← longleftarrow ⟵ leftrightarrow ↔ longleftrightarrow ⟷
    Rightarrow ⇒ Longrightarrow ⟹ implies ⟹ Leftarrow ⇐ Longleftarrow ⟸ impliedby ⟸ Leftrightarrow ⇔ iff ⟺
    Longleftrightarrow ⟺ uparrow ↑ downarrow ↓ updownarrow ↕ Uparrow ⇑ Downarrow ⇓ mapsto ↦ longmapsto ⟼
    hookrightarrow ↪ hookleftarrow ↩ rightharpoonup ⇀ rightharpoondown ⇁ leftharpoonup ↼ leftharpoondown ↽
    rightleftharpoons ⇌ leftrightharpoons ⇋ rightleftarrows ⇄ leftrightarrows ⇆ rightrightarrows ⇉
    nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖
    leadsto ⇝ rightsquigarrow ⇝ nrightarrow ↛ nleftarrow ↚ circlearrowleft ↺ circlearrowright ↻ curvearrowright ↷
    times × div ÷ pm ± mp ∓ cdot ⋅ cdotp · ast ∗ star ⋆ circ ∘ bullet ∙ dagger † ddagger ‡ amalg ⨿ diamond ⋄ bigcirc ◯
    sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ oiint ∯ bigcup ⋃ bigcap ⋂ bigvee ⋁ bigwedge ⋀ bigoplus ⨁
    bigotimes ⨂ bigodot ⨀ bigsqcup ⨆ biguplus ⨄ smallint ∫
    infty ∞ partial ∂ nabla ∇ hbar ℏ hslash ℏ ell ℓ wp ℘ Re ℜ Im ℑ aleph ℵ beth ℶ imath ı jmath ȷ prime ′ backprime ‵
    angle ∠ measuredangle ∡ sphericalangle ∢ triangle △ triangledown ▽ bigtriangleup △ square □ Box □ blacksquare ■
    qed ∎ Diamond ◇ lozenge ◊ blacktriangle ▲ bigstar ★ checkmark ✓ degree ° textdegree ° celsius ℃ fahrenheit ℉ ohm Ω
    mho ℧ AA Å angstrom Å micro µ eth ð S § P ¶ copyright © pounds £ euro € yen ¥ cent ¢ flat ♭ natural ♮ sharp ♯
    clubsuit ♣ diamondsuit ♢ heartsuit ♡ spadesuit ♠ male ♂ female ♀
    ldots … dots … dotsc … dotsb ⋯ dotsm ⋯ dotso … cdots ⋯ vdots ⋮ ddots ⋱ iddots ⋰ hdots … textellipsis …
    langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ lbrace { rbrace } lbrack [ rbrack ] lvert | rvert | vert |
    lVert ‖ rVert ‖ Vert ‖ | ‖ { { } } % % $ $ & & # # _ _ backslash \\ colon : ulcorner ⌜ urcorner ⌝ llcorner ⌞
    lrcorner ⌟ lgroup ⟮ rgroup ⟯ textbar | slash / aa å o ø O Ø ss ß ae æ AE Æ
    ltimes ⋉ rtimes ⋊ wr ≀ boxplus ⊞ boxminus ⊟ boxtimes ⊠ boxdot ⊡ circledast ⊛ bigtriangledown ▽ lhd ⊲ rhd ⊳ unlhd ⊴
    unrhd ⊵ vartriangle △ trianglelefteq ⊴ eqsim ≂ lessgtr ≶ gtrless ≷ between ≬ multimap ⊸ Vdash ⊩ Join ⋈ doublecap ⋒
    """
)

ROLES = {
    "colon": "punctuation",
    "lvert": "opening",
    "rvert": "closing",
    "lVert": "opening",
    "rVert": "closing",
    "slash": "normal",
    "circ": "binary",
    "perp": "relation",
    "bigcirc": "binary",
    "triangle": "normal",
    "square": "normal",
}

# Characters typed as they are that print as others, or with other spacing.
CHARACTERS = {
    "-": ("−", ""),
    "*": ("∗", ""),
    "/": ("/", "normal"),
    "·": ("⋅", ""),
    "•": ("∙", ""),
    "–": ("−", ""),
    "!": ("!", "normal"),
    "%": ("%", "normal"),
    ".": (".", "normal"),
    "?": ("?", "normal"),
    '"': ("″", "normal"),
    "`": ("‘", "normal"),
    "@": ("@", "normal"),
    "#": ("#", "normal"),
    "&": ("&", "normal"),
    "≤": ("≤", ""),
    "⟂": ("⟂", "relation"),
    "⊥": ("⊥", "relation"),
}

OPERATORS = _names(
    """
    sin cos tan cot sec csc cosec sinh cosh tanh coth sech csch arcsin arccos arctan arccot arcsec arccsc arsinh arcosh
    artanh log ln lg exp deg dim hom ker arg erf sgn tr rank cis ctg tg arctg sen adj diag grad curl rot
    """
)
LIMIT_OPERATORS = {
    **{name: name for name in ("lim", "max", "min", "sup", "inf", "gcd", "lcm", "det", "Pr", "argmax", "argmin")},
    "limsup": "lim sup",
    "liminf": "lim inf",
    "mcm": "mcm",
    "varlimsup": "lim sup",
}

SPACES = {
    ",": 1 / 6,
    "thinspace": 1 / 6,
    ":": 2 / 9,
    ">": 2 / 9,
    "medspace": 2 / 9,
    ";": 5 / 18,
    "thickspace": 5 / 18,
    "!": -1 / 6,
    "negthinspace": -1 / 6,
    " ": 1 / 3,
    "space": 1 / 3,
    "nobreakspace": 1 / 3,
    "~": 1 / 3,
    "enspace": 0.5,
    "quad": 1.0,
    "qquad": 2.0,
}

ACCENTS = {
    "hat": "\u0302",
    "widehat": "\u0302",
    "bar": "\u0304",
    "tilde": "\u0303",
    "widetilde": "\u0303",
    "dot": "\u0307",
    "ddot": "\u0308",
    "dddot": "\u20db",
    "vec": "→",
    "overrightarrow": "→",
    "overleftarrow": "←",
    "overleftrightarrow": "↔",
    "acute": "\u0301",
    "grave": "\u0300",
    "breve": "\u0306",
    "check": "\u030c",
    "mathring": "\u030a",
}

LINES = {
    "overline": ("over", "line"),
    "underline": ("under", "line"),
    "overbrace": ("over", "brace"),
    "underbrace": ("under", "brace"),
    "overbracket": ("over", "bracket"),
    "underbracket": ("under", "bracket"),
    "overparen": ("over", "paren"),
    "wideparen": ("over", "paren"),
    "overarc": ("over", "paren"),
    "arc": ("over", "paren"),
    "underparen": ("under", "paren"),
}

STYLES = {
    "mathbf": "bold",
    "boldsymbol": "bold-italic",
    "bm": "bold-italic",
    "pmb": "bold-italic",
    "mathbfit": "bold-italic",
    "mathit": "italic",
    "mathnormal": "italic",
    "mathbb": "blackboard",
    "Bbb": "blackboard",
    "mathcal": "calligraphic",
    "mathscr": "script",
    "mathfrak": "fraktur",
    "mathsf": "sans",
    "mathtt": "mono",
}
UPRIGHT = frozenset(("mathrm", "mathup", "rm", "operatorname", "operatorname*"))
TEXTS = frozenset(("text", "textrm", "textnormal", "mbox", "textup", "textsf", "texttt", "hbox", "textit", "emph"))
SWITCHES = {
    "rm": "upright",
    "bf": "bold",
    "it": "italic",
    "cal": "calligraphic",
    "sf": "sans",
    "tt": "mono",
    "displaystyle": "display",
    "textstyle": "inline",
}

UNIT_COMMANDS = frozenset(("pu", "SI", "si", "qty", "unit", "num", "ang"))
FRACTIONS = {"frac": "auto", "dfrac": "display", "tfrac": "inline", "cfrac": "display", "sfrac": "inline"}
BINOMIALS = frozenset(("binom", "dbinom", "tbinom"))
INFIX = frozenset(("over", "choose", "atop"))
CANCELS = {"cancel": "rising", "bcancel": "falling", "xcancel": "cross", "sout": "rising"}
BIG = {
    prefix + side: size
    for prefix, size in (("big", 1.2), ("Big", 1.8), ("bigg", 2.4), ("Bigg", 3.0))
    for side in ("", "l", "r", "m")
}
ARROWS = {
    "xrightarrow": "→",
    "xleftarrow": "←",
    "xleftrightarrow": "↔",
    "xRightarrow": "⇒",
    "xLeftrightarrow": "⇔",
    "xrightleftharpoons": "⇌",
    "xmapsto": "↦",
}
STACKS = {"overset": "above", "stackrel": "above", "underset": "below"}

_MATRICES = {
    "matrix": ("", ""),
    "smallmatrix": ("", ""),
    "pmatrix": ("(", ")"),
    "bmatrix": ("[", "]"),
    "Bmatrix": ("{", "}"),
    "vmatrix": ("|", "|"),
    "Vmatrix": ("‖", "‖"),
}
MATRICES = {**_MATRICES, **{name + "*": sides for name, sides in _MATRICES.items()}, "array": ("", "")}
CASES = frozenset(("cases", "dcases", "cases*"))
ALIGNED = _names(
    """
    aligned align align* alignedat alignat alignat* gathered gather gather* split equation equation* eqnarray eqnarray*
    multline multline*
    """
)

# Commands that print nothing, with the number of arguments that vanish with them.
IGNORED = {
    "color": 1,
    "require": 1,
    "label": 1,
    "tag": 1,
    "vspace": 1,
    "mathstrut": 0,
    "strut": 0,
    "nonumber": 0,
    "notag": 0,
    "hline": 0,
    "limits": 0,
    "nolimits": 0,
    "allowbreak": 0,
    "relax": 0,
    "displaylimits": 0,
    "scriptstyle": 0,
    "scriptscriptstyle": 0,
    "small": 0,
    "large": 0,
    "Large": 0,
    "normalsize": 0,
    "noindent": 0,
    "/": 0,
    "-": 0,
}
# Commands whose last argument alone is printed, with the number of arguments before it.
TRANSPARENT = {
    "textcolor": 1,
    "colorbox": 1,
    "mathop": 0,
    "mathbin": 0,
    "mathrel": 0,
    "mathord": 0,
    "mathopen": 0,
    "mathclose": 0,
    "mathpunct": 0,
    "mathinner": 0,
    "ensuremath": 0,
    "smash": 0,
    "mathclap": 0,
    "raisebox": 1,
    "underbar": 0,
}

STRUCTURES = _names(
    """
    sqrt left right middle begin end ce pu not cancelto boxed fbox phantom hphantom vphantom pmod bmod substack hspace
    rule abs norm
    textbf SI si qty unit num ang
    """
)

KNOWN = frozenset().union(
    SYMBOLS, OPERATORS, LIMIT_OPERATORS, SPACES, ACCENTS, LINES, STYLES, UPRIGHT, TEXTS, SWITCHES, FRACTIONS, BINOMIALS,
    INFIX, CANCELS, BIG, ARROWS, STACKS, IGNORED, TRANSPARENT, STRUCTURES,
)  # fmt: skip

# `\SI{5}{\metre\per\second}`: names of units and prefixes.
UNITS = _pairs(
    """
    metre m meter m gram g second s ampere A kelvin K mole mol candela cd hertz Hz newton N pascal Pa joule J watt W
    coulomb C volt V farad F ohm Ω siemens S weber Wb tesla T henry H lumen lm lux lx becquerel Bq gray Gy sievert Sv
    litre L liter L minute min hour h day d degree ° celsius °C degreeCelsius °C percent % electronvolt eV bar bar
    kilogram kg tonne t angstrom Å atm atm calorie cal decibel dB kilometre km kilometer km centimetre cm centimeter cm
    kilo k milli m micro µ nano n pico p mega M giga G tera T centi c deci d hecto h kilojoule kJ gram g
    """
)

"""Phrases that give a bad item away, by what is wrong with it; German, Spanish, French, Arabic and more beside English.

Each is a pattern tried on text in lower case with straight apostrophes; they are narrow on purpose, for a good item
turned down costs money and a lesson may be about maps, HTML or the word “none”.
"""

import re
from functools import cache

_LEFTOVERS = (
    r"^(?:sure|certainly|of course|absolutely|great question)\s*(?:!|[,.]\s*(?:here|i|let|below)\b)",
    r"^here (?:are|is|'s) (?:your|the|some|a|an|\d+)?\b.{0,40}\b(?:questions?|items?|statements?|cards?"
    r"|worksheet|quiz)\b",
    r"\bas an? (?:ai|language model|large language model)\b|\bi(?: am|'m) an ai\b|\bi hope this helps\b",
    r"\blet me know if (?:you|there)\b|\bfeel free to\b|\bi can(?:no|')t (?:help|assist)\b",
    r"^(?:natürlich|klar|gerne|selbstverständlich)\s*(?:!|[,.]\s*(?:hier|ich)\b)"
    r"|^hier (?:sind|ist|kommen)\b.{0,40}\b(?:fragen?"
    r"|aussagen?|aufgaben?)\b",
    r"\bals (?:ki|sprachmodell)\b|\bich hoffe, das hilft\b",
    r"^¡?(?:claro|por supuesto|desde luego)\s*(?:!|[,.]\s*(?:aquí|a continuación)\b)"
    r"|^aquí (?:tienes|están|hay)\b.{0,40}\b(?:preguntas?|afirmaciones)\b",
    r"\bcomo (?:una )?(?:ia|modelo de lenguaje)\b|\bespero que (?:esto )?(?:te )?ayude\b",
    r"^(?:bien sûr|certainement|avec plaisir)\s*(?:!|[,.]\s*(?:voici|je)\b)"
    r"|^voici\b.{0,40}\b(?:questions?|affirmations?)\b",
    r"\ben tant qu'(?:ia|modèle)\b|\bj'espère que cela\b",
    r"^(?:بالتأكيد|بالطبع|حسنا)\s*(?:!|[،,.]\s*(?:إليك|هذه|فيما))|^إليك\b.{0,40}(?:أسئلة|سؤال|عبارات)"
    r"|كنموذج لغوي|آمل أن يساعد",
    r"^(?:question|frage|pregunta|السؤال|q)\s*\d*\s*[:.)]\s|^\(?\d{1,3}[.)]\s+(?=[^\W\d_])",
    r"^(?:(?:correct |right |model |sample )?answer|stem|explanation|option|antwort|erklärung|respuesta"
    r"|explicación|réponse"
    r"|explication|الإجابة|الشرح)\s*:",
    r"^(?:true or false|true/false|t/f|richtig oder falsch|verdadero o falso|vrai ou faux|صح أم خطأ"
    r"|صواب أم خطأ)\s*[:?؟.–-]",
    r"\[(?:insert|your|name|topic|todo|placeholder)\b|\blorem ipsum\b|\{\{|\}\}|```|<\|",
)
_PLACEHOLDERS = re.compile(
    r"(?:\.{2,}|…|n/?a|tbd|todo|null|none|nil|string|text|question|answer|option(?: [a-d\d])?|[?\-–—_.\s]*)"
)
_ALL_OF_THE_ABOVE = (
    r"(?:all|none|both|any|neither|some|two) of (?:the )?(?:above|these|those|the (?:other )?(?:options|answers"
    r"|choices)"
    r"|them)(?: (?:are|is) \w+)?|(?:all|none) are (?:correct|right|true)|both [a-d] and [a-d]"
    r"|[a-d] and [a-d](?: only)?",
    r"(?:alle|keine?r?s?|nichts)(?: der| von den| dieser)? ?(?:oben )?(?:genannten|obigen|aufgeführten"
    r"|antworten|optionen)"
    r"(?: antworten| optionen)?(?: sind \w+| ist \w+)?|(?:alle|keine) (?:davon|von diesen)|nichts davon",
    r"(?:todas|todos|ninguna|ninguno)(?: de)? (?:las|los) (?:opciones )?(?:anteriores|respuestas(?: \w+)*"
    r"|opciones(?: \w+)*)"
    r"|(?:todas|ninguna) (?:son|es) correctas?",
    r"(?:toutes|aucune)(?: de| des)? (?:ces |les )?(?:réponses|propositions|options)(?: .*)?"
    r"|(?:tout|aucun|rien) (?:de )?ce qui précède|(?:tous|toutes) les précédent(?:e?s)",
    r"(?:جميع|كل|لا شيء|ليس أي|لا أحد)(?: من| مما)? ?(?:ما سبق|ما ذكر|سبق|مما سبق|الإجابات.*|الخيارات.*)|أي مما سبق",
    r"(?:todas|nenhuma) (?:as|das) (?:anteriores|alternativas.*)|(?:tutte|nessuna) (?:le|delle) (?:precedenti"
    r"|risposte.*)",
    r"(?:alle|geen)(?: van)? (?:de )?bovenstaande(?: \w+)*|все (?:вышеперечисленн|перечисленн|вариант)\w*(?: \w+)*|"
    r"(?:ничего|ни один) из (?:вышеперечисленного|перечисленного)|以上(?:都是|都不是|皆是|皆非)",
)
_PICTURES = (
    r"\b(?:diagram|figure|picture|image|photo(?:graph)?|drawing|illustration|map|chart|graph|table|passage|text) "
    r"(?:below|above|shown(?: here)?|provided|on the (?:right|left)|to the (?:right|left))\b",
    r"\b(?:look at|refer to|see|study|observe|based on|according to|use|using) (?:the|this) "
    r"(?:diagram|figure|picture|image|photograph|drawing|illustration|map|chart|graph|passage)\b(?! (?:of|scale"
    r"|projection))",
    r"\bin (?:the|this) (?:diagram|figure|picture|illustration|photograph)\b(?! (?:of|frame|plane))",
    r"\b(?:abbildung|bild|diagramm|grafik|karte|tabelle|zeichnung|skizze) (?:oben|unten|rechts|links)\b",
    r"\b(?:obigen?|untenstehenden?|abgebildeten?|nebenstehenden?) (?:abbildung|grafik|diagramm|bild|karte"
    r"|skizze|tabelle)\b",
    r"\b(?:in der abbildung|siehe abbildung|auf dem bild|in der grafik)\b",
    r"\b(?:figura|imagen|diagrama|gráfic[oa]|mapa|ilustración|dibujo|tabla) "
    r"(?:de abajo|de arriba|anterior|siguiente|a continuación|mostrad[oa])\b",
    r"\b(?:en la (?:figura|imagen|ilustración)\b(?! de)|observa (?:la|el) (?:figura|imagen|gráfic[oa]|diagrama"
    r"|mapa)\b)",
    r"\b(?:figure|image|schéma|diagramme|graphique|carte|dessin|illustration|photo|tableau) (?:ci-dessous"
    r"|ci-dessus|ci-contre)\b",
    r"\b(?:observe[rz]?|regarde[rz]?) (?:le |la |l')(?:schéma|image|figure|carte|graphique|dessin|photo)\b",
    r"(?:الشكل|الصورة|الرسم|المخطط|الخريطة|الجدول) (?:أدناه|التالي|التالية|أعلاه|المقابل|المجاور|السابق|السابقة"
    r"|المرفق)",
    r"انظر إلى (?:الشكل|الصورة|الرسم|الخريطة)",
)
_MARKDOWN = (
    r"(?<![\w*])\*\*(?=[^\s*])|(?<=[^\s*])\*\*(?![\w*])",
    r"^#{1,6} |^\s*[*•] |^>\s",
    r"\[[^\]\[\n]{1,200}\]\(https?:",
    r"<br ?/?>|&(?:nbsp|amp|lt|gt|quot|#\d+);",
)
_LETTERS = (
    r"\b(?:[Oo]ption|[Aa]nswer|[Cc]hoice|[Ll]etter|[Aa]ntwort|[Ll]ösung|[Oo]pción|[Rr]espuesta|[Aa]lternativa"
    r"|[Rr]éponse|[Pp]roposition|[Cc]hoix)s? \(?[A-D]\b(?!')",
    r"(?:الخيار|الإجابة|الاختيار) (?:الصحيح[ة]? )?(?:هو |هي )?\(?(?:[أبجد]|[A-D])\)?(?=[\s.,،)]|$)",
    r"(?:^|[.;:!?]\s+)\(?[A-D]\)?,? (?:is|ist|est|es) (?:the |die |la )?"
    r"(?:correct|right|wrong|incorrect|richtig|falsch|correcte?a?|exacte?|bonne)\b",
)
_LETTERED_OPTION = (
    r"\b(?:[Oo]ption|[Aa]nswer|[Cc]hoice|[Aa]ntwort|[Oo]pción|[Rr]espuesta|[Aa]lternativa|[Rr]éponse|[Pp]roposition"
    r"|[Cc]hoix)s? \(?[A-D]\b\)?(?!') (?:is|are|ist|sind|est|sont|es|son)\b",
    r"(?:الخيار|الإجابة|الاختيار) \(?[أبجد]\)? (?:صحيح|خاطئ)",
)
_KEY_IN_STEM = (
    r"[(\[](?:true|false|wahr|richtig|falsch|vrai|faux|verdadero|falso|صح|صواب|خطأ|correct|t|f)[)\]]\s*\.?$",
    r"\b(?:this|the) (?:statement|sentence) is (?:true|false)\b",
)  # fmt: skip


def leftover(text: str) -> str:
    """The words in `text` that a model meant for the person who asked, or that label a field; empty when none."""
    return _first(_LEFTOVERS, _low(text))


def is_placeholder(text: str) -> bool:
    """Whether `text` says nothing: empty, dots, dashes, `N/A`, the name of the field."""
    return _PLACEHOLDERS.fullmatch(_low(text)) is not None


def is_all_of_the_above(option: str) -> bool:
    """Whether an option only points to the others."""
    return any(pattern.fullmatch(_low(option).strip(" .!")) for pattern in _compiled(_ALL_OF_THE_ABOVE))


def picture(text: str) -> str:
    """The words in `text` that point to a picture, table or passage; empty when none."""
    return _first(_PICTURES, _low(text))


def markdown(text: str) -> str:
    """Marks in `text` that a typesetter would not understand; empty when none."""
    return _first(_MARKDOWN, _low(text)).strip()


def names_letter(text: str) -> bool:
    """Whether `text` names an option by its letter."""
    return bool(_first(_LETTERS, text))


def speaks_of_options(text: str) -> bool:
    """Whether `text` says something about a lettered option, as only a choice has them."""
    return bool(_first(_LETTERED_OPTION, text))


def tells_truth(statement: str) -> bool:
    """Whether a statement says itself whether it is true."""
    return bool(_first(_KEY_IN_STEM, _low(statement)))


def _first(patterns: tuple[str, ...], text: str) -> str:
    found = (pattern.search(text) for pattern in _compiled(patterns))
    return next((match[0] for match in found if match), "")


@cache
def _compiled(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.MULTILINE) for pattern in patterns)


def _low(text: str) -> str:
    return text.lower().replace("’", "'").strip()

"""Words that carry no difference between two questions, words that mean the same, by language.

All entries are in the form that `app.generators.checks.tokens` folds text to: lower case, without accents and marks.
A line of `SYNONYMS` is one meaning; in statements a line of `OPPOSITES` is one claim and its contrary.
"""


def _words(line: str) -> frozenset[str]:
    return frozenset(line.split())


def _sequence(line: str) -> tuple[str, ...]:
    return tuple(line.split())


STOP_WORDS: dict[str, frozenset[str]] = {
    "en": _words(
        "a an the this that these those it its they them their he she his her we our you your i one ones some any all "
        "each every both and or but nor so if then than as at by for from in into of off on onto out over to up with "
        "within without about through during between among under is are was were be been being am do does did done "
        "has have had having can able could may might must shall should will would what which who whom whose "
        "when where "
        "why how there here also only just very too such other another following statement statements question "
        "answer correct correctly right best true false describe describes described description explain explains "
        "explained say says said tell tells most likely example examples give gives given called known name names "
        "named term refers refer word words sentence sentences main usually often generally typically let us "
        "student students according choose select identify state briefly find calculate calculates compute determine "
        "evaluate solve value result"
    ),
    "de": _words(
        "der die das den dem des ein eine einen einem einer eines dies diese dieser dieses diesen diesem jene jener es "
        "er sie ihn ihm ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner wir uns unser man ich du und oder "
        "aber sondern denn so wenn dann als wie auch nur schon noch sehr zu zum zur in im ins an am ans auf aus bei "
        "beim von vom vor fur mit nach uber um unter durch gegen ohne wahrend zwischen bis seit ist sind war waren "
        "wird werden wurde wurden sei worden hat haben hatte hatten kann konnen konnte muss mussen soll sollen darf "
        "was wer wen wem wessen welche welcher welches welchen welchem wann wo warum weshalb wieso wofur woraus womit "
        "dass ob da dort hier da bei folgende folgenden folgender aussage aussagen frage antwort richtig richtige "
        "wahr falsch beschreibe beschreibt erklare erklart nenne nennt nennen genannt heisst heissen bezeichnet "
        "begriff beispiel gib meisten besten berechne berechnen bestimme bestimmen ermittle ermitteln lose losen wert "
        "ergebnis viel"
    ),
    "es": _words(
        "el la los las un una unos unas lo al del de a ante con contra desde durante en entre hacia hasta para por "
        "segun sin sobre tras y e o u pero sino que como si se su sus mi tu este esta estos estas ese esa esos esas "
        "aquel aquella eso esto ello el ella ellos ellas es son era eran fue fueron ser sido siendo esta estan estar "
        "ha han haber hay tiene tienen puede pueden debe deben cual cuales quien quienes cuando donde cuanto cuantos "
        "cuanta cuantas porque muy mas tambien solo ya asi cada todo todos toda todas otro otra siguiente siguientes "
        "afirmacion afirmaciones pregunta respuesta correcta correcto mejor verdadero falso describe explica di dice "
        "ejemplo llama llaman llamado conoce nombre termino calcula calcular halla hallar determina determinar "
        "encuentra resuelve valor resultado"
    ),
    "fr": _words(
        "le la les l un une des du de d a au aux en dans par pour sur sous avec sans entre vers chez pendant depuis "
        "et ou mais donc or ni car que qu qui quoi dont ou si comme ce c cet cette ces cela ca il elle ils elles on "
        "nous vous je tu se s son sa ses leur leurs notre nos votre vos mon ma mes y est sont etait etaient etre ete "
        "a ont avait avoir peut peuvent doit doivent quel quelle quels quelles lequel laquelle lesquels quand comment "
        "combien pourquoi tres plus aussi seulement chaque tout tous toute toutes autre autres suivant suivante "
        "suivants suivantes affirmation affirmations question reponse correcte correct mieux vrai vraie faux fausse "
        "decris decrit decrivez explique expliquez exemple appelle appele nomme nom terme connu t m j calcule "
        "calculer calculez "
        "determine determiner determinez trouve trouver trouvez resous resoudre valeur resultat font fait"
    ),
    "ar": _words(
        "في من على الى إلى عن مع هذا هذه ذلك تلك هو هي هم هن انه انها ان أن إن كان كانت يكون تكون ما ماذا من متى اين "
        "كيف لماذا هل اي أي التي الذي الذين و او أو ثم بل قد كل بعض عند بين حتى اذا لكن كما حيث منذ خلال بعد قبل فوق "
        "تحت باي يتم تم يمكن يجب التالي التاليه الاتي الاتيه عباره العباره سؤال جواب صحيح صحيحه صواب خطا "
        "اشرح اذكر صف فسر "
        "يسمي تسمي يعرف تعرف مثال مصطلح احسب اوجد جد حل ناتج قيمه"
    ),
}

NEGATIONS: dict[str, frozenset[str]] = {
    "en": _words("not no never cannot neither nor none isnt arent doesnt dont didnt cant wont wasnt werent"),
    "de": _words("nicht kein keine keinen keinem keiner keines nie niemals nirgends weder"),
    "es": _words("no nunca jamas ningun ninguna ninguno ninguno tampoco ni"),
    "fr": _words("ne n pas jamais aucun aucune ni point guere non"),
    "ar": _words("لا ليس ليست ليسوا لم لن غير بدون لما"),
}

NUMBER_WORDS: dict[str, tuple[str, ...]] = {
    "en": _sequence("zero _ two three four five six seven eight nine ten eleven twelve"),
    "de": _sequence("null _ zwei drei vier funf sechs sieben acht neun zehn elf zwolf"),
    "es": _sequence("cero _ dos tres cuatro cinco seis siete ocho nueve diez once doce"),
    "fr": _sequence("zero _ deux trois quatre cinq six sept huit neuf dix onze douze"),
    "ar": _sequence("صفر _ اثنان ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه عشره"),
}
"""Words for 0, 1, 2 …; “one” is left out, since in all five languages it is an article or a pronoun, too."""

SYNONYMS: dict[str, tuple[str, ...]] = {
    "en": (
        "make makes made making produce produces produced producing create creates created generate generates form "
        "forms formed manufacture manufactures",
        "happen happens happened occur occurs occurred occurring place places take takes took taking",
        "use uses used using utilize utilizes employ employs",
        "function functions role roles purpose purposes job jobs task",
        "primary chief principal major",
        "big bigger biggest large larger largest",
        "small smaller smallest little tiny tiniest",
        "need needs needed require requires required",
        "change changes changed changing convert converts converted turn turns turned transform transforms transformed "
        "become becomes",
        "get gets obtain obtains acquire acquires receive receives",
        "part parts component components structure structures",
        "kind kinds type types sort sorts form",
        "cause causes caused reason reasons",
        "start starts begin begins beginning",
        "end ends finish finishes stop stops",
        "important importance essential significance significant matter matters",
        "difference differences differ differs different distinguish distinguishes contrast compare",
        "absorb absorbs absorbed",
        "release releases released emit emits",
        "move moves moved moving travel travels travelled flow flows",
        "contain contains contained hold holds include includes",
        "show shows shown represent represents indicate indicates",
        "control controls controlled regulate regulates regulated",
        "human humans people person persons",
        "fast quick quickly rapidly speedy",
        "amount quantity",
        "process processes procedure",
        "eat eats feed feeds consume consumes",
    ),
    "de": (
        "machen macht erzeugen erzeugt produzieren produziert bilden bildet herstellen stellt hergestellt entsteht "
        "entstehen her",
        "findet finden statt passiert geschieht ereignet ablaufen lauft ab stattfinden",
        "nutzen nutzt benutzen benutzt verwenden verwendet gebrauchen",
        "funktion aufgabe rolle zweck",
        "gross grosser grosste grossten",
        "klein kleiner kleinste kleinsten",
        "brauchen braucht benotigen benotigt",
        "umwandeln umgewandelt wandelt wandeln verwandelt um",
        "teil teile bestandteil bestandteile",
        "art arten typ typen sorte",
        "ursache grund",
        "wichtig bedeutend wesentlich bedeutung",
        "unterschied unterschiede unterscheiden unterscheidet",
        "abgeben gibt freisetzen setzt freigesetzt abgegeben frei",
        "aufnehmen nimmt nehmen aufgenommen",
        "fressen frisst ernahren ernahrt essen isst",
    ),
    "es": (
        "produce producen producir fabrica fabrican crea crean genera generan forma forman elabora elaboran",
        "ocurre ocurren sucede suceden realiza realizan tiene lugar lleva cabo",
        "usa usan utiliza utilizan emplea emplean",
        "funcion papel proposito tarea",
        "grande mayor grandes",
        "pequeno menor pequena",
        "necesita necesitan requiere requieren",
        "transforma transforman convierte convierten cambia",
        "parte partes componente",
        "tipo tipos clase clases",
        "causa razon motivo",
        "importante importancia esencial",
        "diferencia diferencias distingue diferente",
        "libera liberan desprende emite expulsa",
        "absorbe absorben toma capta",
        "principal primario",
        "comen come alimentan alimenta consumen consume",
    ),
    "fr": (
        "produit produisent produire fabrique fabriquent cree creent genere forme forment",
        "deroule passe produit lieu effectue",
        "utilise utilisent emploie sert",
        "fonction role but tache",
        "grand grande grands",
        "petit petite petits",
        "besoin necessite faut requiert",
        "transforme transforment convertit change",
        "partie parties composant",
        "type types sorte genre",
        "cause raison",
        "important importante essentiel importance",
        "difference differences distingue differe",
        "libere liberent degage rejette rejettent emet",
        "absorbe absorbent prend capte",
        "principal principale",
        "mangent mange nourrissent nourrit consomment consomme",
    ),
    "ar": (
        "ينتج تنتج انتاج يصنع تصنع يكون تكون يولد يشكل",
        "يحدث تحدث تتم يجري تجري",
        "يستخدم تستخدم يستعمل تستعمل",
        "وظيفه دور مهمه",
        "يحتاج تحتاج يتطلب",
        "يحول تحول يتحول تتحول",
        "جزء اجزاء مكون",
        "نوع انواع",
        "سبب اسباب",
        "اكبر كبير كبيره",
        "اصغر صغير صغيره",
        "يطلق تطلق يحرر ينطلق",
        "يمتص تمتص ياخذ",
        "ياكل تاكل يتغذي تتغذي",
    ),
}

OPPOSITES: dict[str, tuple[str, ...]] = {
    "en": (
        "increase increases increased increasing decrease decreases decreased decreasing rise rises fall falls",
        "positive negative positively negatively",
        "more less fewer most least",
        "higher lower high low highest lowest",
        "larger smaller greater bigger",
        "faster slower fast slow",
        "always never sometimes",
        "before after",
        "hot cold warm cool hotter colder warmer cooler",
        "gain gains lose loses",
        "absorb absorbs release releases",
        "longer shorter long short",
        "top bottom",
    ),
    "de": (
        "steigt sinkt zunimmt abnimmt wachst",
        "positiv negativ positive negative",
        "mehr weniger",
        "hoher niedriger hoch niedrig",
        "grosser kleiner",
        "schneller langsamer",
        "immer nie niemals",
        "vor nach",
        "warm kalt heiss",
    ),
    "es": (
        "aumenta aumentan disminuye disminuyen",
        "positiva positivo negativa negativo",
        "mas menos",
        "alto bajo alta baja",
        "mayor menor",
        "siempre nunca",
        "antes despues",
        "caliente frio",
    ),
    "fr": (
        "augmente augmentent diminue diminuent",
        "positive positif negative negatif",
        "plus moins",
        "haut bas eleve faible",
        "superieur inferieur",
        "toujours jamais",
        "avant apres",
        "chaud froid",
    ),
    "ar": (
        "يزداد تزداد يقل تقل ينخفض يرتفع",
        "موجبه موجب سالبه سالب",
        "اكثر اقل",
        "اكبر اصغر",
        "دائما ابدا",
        "قبل بعد",
    ),
}

"""What is said about items that were turned down: a sentence for each stable code."""

REASONS = {
    "all-of-the-above": "It holds “all of the above”, “none of the above” or the like.",
    "answer-too-long": "The answer has {detail}.",
    "blank": "The {detail} is empty.",
    "characters": "It holds characters that cannot be printed.",
    "explanation-contradicts": "The explanation contradicts the key: {detail}.",
    "flawed": "An independent solver could not answer it as it stands: {detail}",
    "formula": "A formula is not well formed: {detail}.",
    "gap": "It has a gap to fill in, which does not fit this kind of question.",
    "given-away": "The question gives its own answer away.",
    "key-disputed": "An independent solver came to another answer: {detail}",
    "leftover": "It holds words that the model meant for the person who asked: “{detail}”.",
    "longest-option": "The right option would be the longest one too often on this sheet.",
    "markdown": "It holds marks that are not meant for print: “{detail}”.",
    "names-letter": "It names an option by its letter, and the letters are given out later.",
    "near-duplicate": "It asks the same as: {detail}",
    "options-alike": "Two options say the same: “{detail}”.",
    "picture": "It speaks of a picture that is not there: “{detail}”.",
    "same-template": "It differs only in its numbers from others, such as: {detail}",
    "title-only": "It says nothing but the title of the lesson.",
    "too-long": "It has {detail}.",
    "true-false-balance": "There would be too many statements with this answer on the sheet.",
    "unverified": "No independent answer to it could be had.",
    "wrong-kind": "It is not of the kind that this sheet asks for.",
}


def describe(code: str, detail: str = "") -> str:
    """The sentence for `code`."""
    sentence = REASONS[code].format(detail=detail.strip())
    return sentence.removesuffix(".") if sentence.endswith("..") else sentence

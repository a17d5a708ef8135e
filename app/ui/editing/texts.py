"""Texts of the question editor."""

from app.core.deck import ItemKind
from app.ui.words import QT_TRANSLATE_NOOP

# The list
TRUTHS = (QT_TRANSLATE_NOOP("WorksheetStudio", "True"), QT_TRANSLATE_NOOP("WorksheetStudio", "False"))
RIGHT_OPTION = QT_TRANSLATE_NOOP("WorksheetStudio", "{option} (right)")
NO_WORDS = QT_TRANSLATE_NOOP("WorksheetStudio", "Nothing is written here yet")
BUSY = QT_TRANSLATE_NOOP("WorksheetStudio", "Being written anew…")
LIST = QT_TRANSLATE_NOOP("WorksheetStudio", "Questions of this section")
LIST_HELP = QT_TRANSLATE_NOOP(
    "WorksheetStudio",
    "Enter edits the chosen question, Delete removes it, Alt with the up and down arrow keys moves it.",
)
SECTIONS = QT_TRANSLATE_NOOP("WorksheetStudio", "Sections of this lesson")
TAB_COMPLETE = QT_TRANSLATE_NOOP("WorksheetStudio", "{section}  {count}")
TAB_SHORT = QT_TRANSLATE_NOOP("WorksheetStudio", "{section}  {count} of {wanted}")
EMPTY_SECTION = QT_TRANSLATE_NOOP("WorksheetStudio", "This section has no questions.")

# The form
NUMBER_OF = {
    ItemKind.TRUE_FALSE: QT_TRANSLATE_NOOP("WorksheetStudio", "Statement {number} of {count}"),
    ItemKind.MULTIPLE_CHOICE: QT_TRANSLATE_NOOP("WorksheetStudio", "Question {number} of {count}"),
    ItemKind.SHORT_ANSWER: QT_TRANSLATE_NOOP("WorksheetStudio", "Question {number} of {count}"),
    ItemKind.OPEN_ENDED: QT_TRANSLATE_NOOP("WorksheetStudio", "Question {number} of {count}"),
    ItemKind.SCENARIO: QT_TRANSLATE_NOOP("WorksheetStudio", "Scenario {number} of {count}"),
}
CHANGED = QT_TRANSLATE_NOOP("WorksheetStudio", "Changed by you")
STEM = QT_TRANSLATE_NOOP("WorksheetStudio", "Question")
STATEMENT = QT_TRANSLATE_NOOP("WorksheetStudio", "Statement")
STORY = QT_TRANSLATE_NOOP("WorksheetStudio", "Story")
TRUTH = QT_TRANSLATE_NOOP("WorksheetStudio", "The statement is")
OPTIONS = QT_TRANSLATE_NOOP("WorksheetStudio", "Answers – mark the right one")
OPTION = QT_TRANSLATE_NOOP("WorksheetStudio", "Answer {letter}")
IS_RIGHT = QT_TRANSLATE_NOOP("WorksheetStudio", "Answer {letter} is the right one")
EXPLANATION = QT_TRANSLATE_NOOP("WorksheetStudio", "Explanation")
MODEL_ANSWER = QT_TRANSLATE_NOOP("WorksheetStudio", "Model answer")
SAMPLE_ANSWER = QT_TRANSLATE_NOOP("WorksheetStudio", "Sample answer")
ON_PAPER = QT_TRANSLATE_NOOP("WorksheetStudio", "On paper: {words}")
SIZE = QT_TRANSLATE_NOOP(
    "WorksheetStudio",
    "{characters} of {most_characters} characters, explanation {words} of {most_words} words",
)
SIZE_ANSWER = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "{characters} of {most_characters} characters, answer {words} of {most_words} words"
)
FORMULA_HELP = QT_TRANSLATE_NOOP(
    "WorksheetStudio",
    "Formulas stand between dollar signs: $x^2$, $\\frac{1}{2}$, chemistry as $\\ce{H2O}$. "
    "A price such as $12 stays a price.",
)
CHOOSE_ONE = QT_TRANSLATE_NOOP("WorksheetStudio", "Choose a question to change it.")

# What one can do
ADD = QT_TRANSLATE_NOOP("WorksheetStudio", "Add a question")
ADD_TIP = QT_TRANSLATE_NOOP("WorksheetStudio", "Add an empty question after this one")
REWRITE = QT_TRANSLATE_NOOP("WorksheetStudio", "Write this one anew")
REWRITE_TIP = QT_TRANSLATE_NOOP("WorksheetStudio", "Have another question written in place of this one")
REWRITE_BUSY = QT_TRANSLATE_NOOP("WorksheetStudio", "This question is being written anew.")
MOVE_UP = QT_TRANSLATE_NOOP("WorksheetStudio", "Move up")
MOVE_DOWN = QT_TRANSLATE_NOOP("WorksheetStudio", "Move down")
DELETE = QT_TRANSLATE_NOOP("WorksheetStudio", "Delete this question")
DELETE_LAST = QT_TRANSLATE_NOOP("WorksheetStudio", "The last question of a section stays: its sheet would be empty.")
UNDO = QT_TRANSLATE_NOOP("WorksheetStudio", "Undo")
REDO = QT_TRANSLATE_NOOP("WorksheetStudio", "Redo")
SAVE = QT_TRANSLATE_NOOP("WorksheetStudio", "Save")
SAVE_TIP = QT_TRANSLATE_NOOP("WorksheetStudio", "Keep these questions, and make the sheets again with them")
DISCARD = QT_TRANSLATE_NOOP("WorksheetStudio", "Discard changes")
DISCARD_TIP = QT_TRANSLATE_NOOP("WorksheetStudio", "Go back to the questions as they were saved last")
WITH_KEYS = QT_TRANSLATE_NOOP("WorksheetStudio", "{action} ({keys})")

# What is said beneath
UNSAVED = QT_TRANSLATE_NOOP("WorksheetStudio", "Unsaved changes")
SAVING = QT_TRANSLATE_NOOP("WorksheetStudio", "Saving…")
SAVED = QT_TRANSLATE_NOOP("WorksheetStudio", "Saved. The sheets are being made again.")
SAVED_FOR_LATER = QT_TRANSLATE_NOOP("WorksheetStudio", "Saved. The sheets are made again when the job goes on.")
SAVED_ONLY = QT_TRANSLATE_NOOP("WorksheetStudio", "Saved. Retry the lesson to make its sheets.")
DISCARDED = QT_TRANSLATE_NOOP("WorksheetStudio", "The changes are gone; Undo brings them back.")

# Notices with something to decide
NOT_SAVED = QT_TRANSLATE_NOOP("WorksheetStudio", "Not saved yet. {section}, question {number}: {reason}")
NOT_YET_WRITTEN = QT_TRANSLATE_NOOP(
    "WorksheetStudio",
    "Not saved: this lesson has no stored questions just now. Your changes stay here; try again later.",
)
CHANGED_ELSEWHERE = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "Not saved: the questions of this lesson were changed elsewhere meanwhile. Yours are still here."
)
KEEP_MINE = QT_TRANSLATE_NOOP("WorksheetStudio", "Save mine")
SHOW_THEIRS = QT_TRANSLATE_NOOP("WorksheetStudio", "Show the others")
DRAFT_FOUND = QT_TRANSLATE_NOOP("WorksheetStudio", "There are changes of {when} that were not saved.")
DRAFT_OUTDATED = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "There are changes of {when} that were not saved; the questions were changed elsewhere since."
)
DRAFT_RESTORE = QT_TRANSLATE_NOOP("WorksheetStudio", "Bring them back")
DRAFT_DROP = QT_TRANSLATE_NOOP("WorksheetStudio", "Delete them")
REWRITE_FAILED = QT_TRANSLATE_NOOP("WorksheetStudio", "Question {number} was not written anew. {reason}")
REWRITE_LATE = QT_TRANSLATE_NOOP("WorksheetStudio", "The question that was written anew had been deleted meanwhile.")
CLOSE_NOTICE = QT_TRANSLATE_NOOP("WorksheetStudio", "Close this message")

# In place of the questions
NO_LESSON = QT_TRANSLATE_NOOP("WorksheetStudio", "Choose a lesson")
NO_LESSON_HINT = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "Its questions appear here, and you can change them before printing."
)
NO_DECK = QT_TRANSLATE_NOOP("WorksheetStudio", "No questions yet")
NO_DECK_HINT = QT_TRANSLATE_NOOP("WorksheetStudio", "They appear here as soon as this lesson is written.")
LOADING = QT_TRANSLATE_NOOP("WorksheetStudio", "Opening the questions…")
TRY_AGAIN = QT_TRANSLATE_NOOP("WorksheetStudio", "Try again")

# What the checks say, by the code of a finding
FINDINGS = {
    "blank-stem": QT_TRANSLATE_NOOP("WorksheetStudio", "This text is empty."),
    "blank-story": QT_TRANSLATE_NOOP("WorksheetStudio", "The story is empty."),
    "blank-option": QT_TRANSLATE_NOOP("WorksheetStudio", "This answer is empty."),
    "blank-answer": QT_TRANSLATE_NOOP("WorksheetStudio", "The answer is empty."),
    "blank-explanation": QT_TRANSLATE_NOOP("WorksheetStudio", "The answer sheet will have no explanation here."),
    "same-option": QT_TRANSLATE_NOOP("WorksheetStudio", "This answer is the same as {letter}."),
    "same-value": QT_TRANSLATE_NOOP("WorksheetStudio", "This answer has the same value as {letter}."),
    "twin": QT_TRANSLATE_NOOP("WorksheetStudio", "It asks much the same as question {number} of “{section}”."),
    "too-long": QT_TRANSLATE_NOOP("WorksheetStudio", "It has {length} characters; {limit} fit well on the sheet."),
    "answer-too-long": QT_TRANSLATE_NOOP("WorksheetStudio", "It has {length} words; {limit} fit well on the sheet."),
    "names-letter": QT_TRANSLATE_NOOP("WorksheetStudio", "It speaks of an answer’s letter; better name the answer."),
    "explanation-contradicts": QT_TRANSLATE_NOOP(
        "WorksheetStudio", "It seems to speak against the answer that is marked as right."
    ),
    "given-away": QT_TRANSLATE_NOOP("WorksheetStudio", "The question seems to give its own answer away."),
    "gap": QT_TRANSLATE_NOOP("WorksheetStudio", "It has a gap to fill in, which does not fit this kind of question."),
    "picture": QT_TRANSLATE_NOOP("WorksheetStudio", "It speaks of something that is not on the sheet: “{detail}”."),
    "markdown": QT_TRANSLATE_NOOP("WorksheetStudio", "These marks would be printed as they are: “{detail}”."),
    "leftover": QT_TRANSLATE_NOOP("WorksheetStudio", "These words are not meant for students: “{detail}”."),
    "characters": QT_TRANSLATE_NOOP("WorksheetStudio", "It holds characters that cannot be printed."),
    "title-only": QT_TRANSLATE_NOOP("WorksheetStudio", "It says nothing but the title of the lesson."),
    "all-of-the-above": QT_TRANSLATE_NOOP("WorksheetStudio", "Better leave out “all” or “none of the above”."),
}

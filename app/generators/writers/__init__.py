"""Writers: whoever makes the questions of a lesson, behind one small interface."""

"""What desktops, software centres and installers say of the program, in every language of the window.

The words are those of `resources/translations/GLOSSARY.md`.
"""

GENERIC_NAME = {
    "en": "Worksheet Maker",
    "de": "Arbeitsblätter erstellen",
    "es": "Creador de hojas de trabajo",
    "ar": "صانع أوراق العمل",
}
COMMENT = {
    "en": "Turn a curriculum workbook into printed worksheets with answer keys",
    "de": "Aus einer Arbeitsmappe mit dem Lehrplan gedruckte Arbeitsblätter mit Lösungen machen",
    "es": "Convertir un libro de Excel con el plan de estudios en hojas de trabajo con respuestas",
    "ar": "حوّل مصنفًا فيه المنهج إلى أوراق عمل مطبوعة مع الإجابات",
}
KEYWORDS = {
    "en": ("worksheet", "curriculum", "lesson", "teacher", "school", "questions", "answer key", "task cards"),
    "de": ("Arbeitsblatt", "Lehrplan", "Lektion", "Lehrer", "Schule", "Fragen", "Lösungen", "Aufgabenkarten"),
    "es": ("hoja de trabajo", "plan de estudios", "lección", "docente", "escuela", "preguntas", "respuestas"),
    "ar": ("ورقة عمل", "منهج", "درس", "معلم", "مدرسة", "أسئلة", "إجابات"),
}
DESCRIPTION = {
    "en": (
        "Worksheet Studio reads the workbook in which you planned your year and makes worksheets of its lessons: "
        "true or false, multiple choice, short answers, task cards and more, each with an answer sheet, as PDF.",
        "Every question is checked and solved a second time without its key before it may be printed. "
        "It works with any compatible writing service, with a local model, or with nothing at all.",
    ),
    "de": (
        "Worksheet Studio liest die Arbeitsmappe, in der Sie Ihr Jahr geplant haben, und macht aus den Lektionen "
        "Arbeitsblätter: Richtig oder falsch, Multiple Choice, Kurzantworten, Aufgabenkarten und mehr, "
        "jedes mit einem Lösungsblatt, als PDF.",
        "Jede Frage wird geprüft und ein zweites Mal ohne die Lösung beantwortet, bevor sie gedruckt werden darf. "
        "Es arbeitet mit jedem passenden Schreibdienst, mit einem lokalen Modell oder ganz ohne.",
    ),
    "es": (
        "Worksheet Studio lee el libro de Excel en el que usted planificó su año y convierte sus lecciones en hojas "
        "de trabajo: verdadero o falso, opción múltiple, respuesta corta, tarjetas de tareas y más, "
        "cada una con su hoja de respuestas, en PDF.",
        "Cada pregunta se revisa y se resuelve una segunda vez sin la respuesta antes de imprimirse. "
        "Funciona con cualquier servicio de redacción compatible, con un modelo local o sin ninguno.",
    ),
    "ar": (
        "يقرأ برنامج Worksheet Studio المصنف الذي خططت فيه لعامك ويصنع من دروسه أوراق عمل: صواب أم خطأ، والاختيار من "
        "متعدد، وإجابات قصيرة، وبطاقات مهام وغيرها، ولكل منها ورقة إجابات، بصيغة PDF.",
        "يُفحص كل سؤال ويُحل مرة ثانية دون إجابته قبل أن يُطبع. ويعمل مع أي خدمة كتابة متوافقة، أو مع نموذج محلي، أو من "
        "دون أي منهما.",
    ),
}

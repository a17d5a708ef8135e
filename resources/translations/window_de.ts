<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>WorksheetStudio</name>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>O&amp;K</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Apply</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>The settings are kept.</source>
        <translation>Die Einstellungen sind gespeichert.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Nothing was changed yet: one entry cannot be used.</source>
        <translation>Noch wurde nichts geändert: Ein Eintrag kann nicht verwendet werden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Questions are written</source>
        <translation>&amp;Fragen werden geschrieben</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Ask me at the next start</source>
        <translation>Beim nächsten Start fragen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>By an AI service</source>
        <translation>Von einem KI-Dienst</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Without AI, from titles and notes</source>
        <translation>Ohne KI, aus Titeln und Notizen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Offered first for a new job; each job can choose differently.</source>
        <translation>Wird bei einem neuen Auftrag zuerst angeboten; jeder Auftrag kann anders wählen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Address of the &amp;service</source>
        <translation>Adresse des &amp;Dienstes</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>OpenAI, or any service that speaks its protocol, such as Ollama or LM Studio.</source>
        <translation>OpenAI oder jeder Dienst, der dessen Protokoll spricht, etwa Ollama oder LM Studio.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Reset to OpenAI</source>
        <translation>Auf OpenAI &amp;zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>…{end}</source>
        <translation>…{end}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Entered</source>
        <translation>Eingegeben</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;New API key</source>
        <translation>Neuer A&amp;PI-Schlüssel</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Removed as soon as you apply it</source>
        <translation>Wird entfernt, sobald Sie es übernehmen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>OpenAI needs one; a service in your school often does not.</source>
        <translation>OpenAI verlangt einen; ein Dienst in Ihrer Schule oft nicht.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Kept in the keyring of this computer.</source>
        <translation>Liegt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Set by OPENAI_API_KEY on this computer; it cannot be changed here.</source>
        <translation>Auf diesem Computer durch OPENAI_API_KEY festgelegt; hier nicht änderbar.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Used until you close the window, because no keyring keeps it.</source>
        <translation>Gilt, bis Sie das Fenster schließen, weil kein Schlüsselbund ihn aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>This key is for {host}. Replace or remove it, so that the other service does not get it.</source>
        <translation>Dieser Schlüssel gehört zu {host}. Ersetzen oder entfernen Sie ihn, damit der andere Dienst ihn nicht bekommt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Re&amp;place…</source>
        <translation>&amp;Ersetzen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Re&amp;move</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Test</source>
        <translation>Te&amp;sten</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>It works: the service answers and has the model {model}.</source>
        <translation>Es funktioniert: Der Dienst antwortet und hat das Modell {model}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>The service answers. It has no model {model} in its list; some take other names, too.</source>
        <translation>Der Dienst antwortet. In seiner Liste steht kein Modell {model}; manche nehmen auch andere Namen an.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>The service answers, but has no list of its models.</source>
        <translation>Der Dienst antwortet, hat aber keine Liste seiner Modelle.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>M&amp;odel</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Fetch list</source>
        <translation>&amp;Liste holen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>A lesson costs about {lesson} ({input} in and {output} out for a million tokens).</source>
        <translation>Eine Lektion kostet etwa {lesson} ({input} für Eingabe und {output} für Ausgabe je Million Tokens).</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Its price is not known here; a model of your own costs nothing a lesson.</source>
        <translation>Der Preis ist hier nicht bekannt; ein eigenes Modell kostet je Lektion nichts.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Where lessons are written</source>
        <translation>Wo Lektionen geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>On &amp;this computer</source>
        <translation>Auf &amp;diesem Computer</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>The program brings everything along that it needs.</source>
        <translation>Das Programm bringt alles mit, was es braucht.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>By our &amp;school’s server</source>
        <translation>Vom Server unserer &amp;Schule</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Lessons go through its Redis server to the computers that write; sheets are made here.</source>
        <translation>Lektionen gehen über dessen Redis-Server an die Computer, die schreiben; die Blätter entstehen hier.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>A&amp;ddress of the Redis server</source>
        <translation>&amp;Adresse des Redis-Servers</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Pass&amp;word</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Leave it empty to go on with the one that is kept.</source>
        <translation>Leer lassen, um beim gespeicherten zu bleiben.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Another server: enter its password, or leave it empty if it has none.</source>
        <translation>Ein anderer Server: Geben Sie sein Passwort ein, oder lassen Sie das Feld leer, wenn er keines hat.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>The server answers. %n writer(s) wait for lessons there.</source>
        <translation>
            <numerusform>Der Server antwortet. %n Schreiber wartet dort auf Lektionen.</numerusform>
            <numerusform>Der Server antwortet. %n Schreiber warten dort auf Lektionen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Lessons written at once</source>
        <translation>&amp;Lektionen, die gleichzeitig geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>For a model on this computer 1 or 2 are enough; a service takes many.</source>
        <translation>Für ein Modell auf diesem Computer genügen 1 oder 2; ein Dienst verträgt viele.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Lessons whose sheets are &amp;made at once</source>
        <translation>Lektionen, deren &amp;Blätter gleichzeitig entstehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Automatic: half the processor’s cores.</source>
        <translation>Automatisch: die Hälfte der Prozessorkerne.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>A change here starts the engine anew, which takes a few seconds. Jobs go on by themselves where they were.</source>
        <translation>Eine Änderung hier startet die Engine neu; das dauert ein paar Sekunden. Aufträge gehen von selbst dort weiter, wo sie waren.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Folder for worksheets</source>
        <translation>O&amp;rdner für Arbeitsblätter</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Empty: “Worksheet Studio” in your documents.</source>
        <translation>Leer: „Worksheet Studio“ in Ihren Dokumenten.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Give the whole path of the folder, or choose it.</source>
        <translation>Geben Sie den vollständigen Pfad des Ordners an, oder wählen Sie ihn.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Nothing can be written there. Choose another folder, or make it writable.</source>
        <translation>Dort kann nichts gespeichert werden. Wählen Sie einen anderen Ordner, oder machen Sie ihn beschreibbar.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Folder for worksheets</source>
        <translation>Ordner für Arbeitsblätter</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Letter (8.5 × 11 in)</source>
        <translation>Letter (8,5 × 11 Zoll)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297 mm)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Language of the questions</source>
        <translation>Spra&amp;che der Fragen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>As in the workbook</source>
        <translation>Wie in der Arbeitsmappe</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Or enter another one as a code, such as it or pt-BR.</source>
        <translation>Oder geben Sie eine andere als Code ein, etwa it oder pt-BR.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>This is not a code of a language; it looks like it or pt-BR.</source>
        <translation>Das ist kein Sprachcode; er sieht aus wie it oder pt-BR.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Language of the window</source>
        <translation>&amp;Sprache des Fensters</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>As this computer has it</source>
        <translation>Wie auf diesem Computer</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Another language is used from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Tell me when a job is finished or needs me</source>
        <translation>&amp;Melden, wenn ein Auftrag fertig ist oder mich braucht</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Look once a week for a &amp;newer version</source>
        <translation>Einmal pro &amp;Woche nach einer neueren Version sehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>It reads one small file at {host} and tells nothing about you. Nothing is ever installed by itself.</source>
        <translation>Dabei wird eine kleine Datei bei {host} gelesen und nichts über Sie mitgeteilt. Von selbst wird nie etwas installiert.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>The address that is set for it cannot be used; it has to begin with https://.</source>
        <translation>Die dafür festgelegte Adresse kann nicht verwendet werden; sie muss mit https:// beginnen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Whoever looks after this computer also looks after newer versions; it cannot be changed here.</source>
        <translation>Wer diesen Computer betreut, kümmert sich auch um neuere Versionen; das lässt sich hier nicht ändern.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>The list of jobs, all questions, the settings. Worksheets are not in it.</source>
        <translation>Die Auftragsliste, alle Fragen, die Einstellungen. Arbeitsblätter sind nicht darin.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>It takes {size}.</source>
        <translation>Er belegt {size}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Set by {variable} on this computer; it cannot be changed here.</source>
        <translation>Auf diesem Computer durch {variable} festgelegt; hier nicht änderbar.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Open &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Use another &amp;folder…</source>
        <translation>Anderen &amp;Ordner verwenden…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Choose a folder for the data</source>
        <translation>Ordner für die Daten wählen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Copying to {folder}: {done} of {whole}</source>
        <translation>Wird nach {folder} kopiert: {done} von {whole}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>The data are there already. Choose a folder outside of it.</source>
        <translation>Die Daten sind schon dort. Wählen Sie einen Ordner außerhalb davon.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>There are data of Worksheet Studio in {folder}. Use them from the next start on? What you have now stays where it is, and you can come back to it.</source>
        <translation>In {folder} liegen Daten von Worksheet Studio. Sollen sie ab dem nächsten Start verwendet werden? Was Sie jetzt haben, bleibt, wo es ist, und Sie können dazu zurückkehren.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Use what is there</source>
        <translation>&amp;Vorhandene Daten verwenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Keep the present folder</source>
        <translation>&amp;Beim jetzigen Ordner bleiben</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Stop copying</source>
        <translation>Kopieren a&amp;nhalten</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>The copying was stopped; nothing has changed.</source>
        <translation>Das Kopieren wurde angehalten; nichts hat sich geändert.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>From the next start on the data are in {folder}. What happens until then comes along. The present folder stays as it is; delete it when you have seen that all is there.</source>
        <translation>Ab dem nächsten Start liegen die Daten in {folder}. Was bis dahin geschieht, kommt mit. Der jetzige Ordner bleibt, wie er ist; löschen Sie ihn, wenn Sie gesehen haben, dass alles da ist.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>The data could not go to {folder} at the last start: {problem}</source>
        <translation>Beim letzten Start konnten die Daten nicht nach {folder} gebracht werden: {problem}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Please wait</source>
        <translation>Bitte warten</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Welcome to Worksheet Studio</source>
        <translation>Willkommen bei Worksheet Studio</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Who should write the questions?</source>
        <translation>Wer soll die Fragen schreiben?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>You can look around meanwhile, and choose differently at any time in the settings.</source>
        <translation>Sie können sich inzwischen umsehen und die Wahl jederzeit in den Einstellungen ändern.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;OpenAI</source>
        <translation>&amp;OpenAI</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>You need an API key and pay OpenAI for what you use. Lesson titles, standards and notes go to OpenAI; your files stay here.</source>
        <translation>Sie brauchen einen API-Schlüssel und bezahlen OpenAI für die Nutzung. Titel, Standards und Notizen der Lektionen gehen an OpenAI; Ihre Dateien bleiben hier.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>A model in our &amp;school</source>
        <translation>Ein Modell in unserer &amp;Schule</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>A service such as Ollama or LM Studio, on this computer or in the building. It costs nothing, and nothing leaves your school.</source>
        <translation>Ein Dienst wie Ollama oder LM Studio, auf diesem Computer oder im Haus. Er kostet nichts, und nichts verlässt Ihre Schule.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Our school’s s&amp;erver</source>
        <translation>Der S&amp;erver unserer Schule</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Your school runs writers for all its staff, with its own key. Lesson titles, standards and notes go there.</source>
        <translation>Ihre Schule betreibt Schreiber für das ganze Kollegium, mit eigenem Schlüssel. Titel, Standards und Notizen der Lektionen gehen dorthin.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Try it &amp;without AI</source>
        <translation>Ohne &amp;KI ausprobieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>No key, no cost, no network. Simple questions are made from your titles and notes, and each page says so.</source>
        <translation>Kein Schlüssel, keine Kosten, kein Netz. Aus Ihren Titeln und Notizen entstehen einfache Fragen, und jede Seite sagt das dazu.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Make worksheets from the sample workbook</source>
        <translation>Arbeitsblätter aus der &amp;Beispielmappe erstellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Not now</source>
        <translation>&amp;Jetzt nicht</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>OpenAI writes the questions</source>
        <translation>OpenAI schreibt die Fragen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Your account at OpenAI pays for each question. The key is tested by asking for the list of models, which costs nothing.</source>
        <translation>Ihr Konto bei OpenAI bezahlt jede Frage. Der Schlüssel wird geprüft, indem nach der Liste der Modelle gefragt wird; das kostet nichts.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>A lesson with all its sheets costs about {cost} with {model}.</source>
        <translation>Eine Lektion mit allen Blättern kostet mit {model} etwa {cost}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>API &amp;key</source>
        <translation>API-Schl&amp;üssel</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Paste it here. It begins with sk-.</source>
        <translation>Hier einfügen. Er beginnt mit sk-.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>There is a key already. Leave this empty to use it, or paste another one.</source>
        <translation>Es gibt schon einen Schlüssel. Lassen Sie dieses Feld leer, um ihn zu verwenden, oder fügen Sie einen anderen ein.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Get a key from OpenAI</source>
        <translation>Schlüssel bei OpenAI &amp;holen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The key works, but not for the model {model}. Choose another one.</source>
        <translation>Der Schlüssel funktioniert, aber nicht für das Modell {model}. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Test and keep</source>
        <translation>&amp;Prüfen und behalten</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Keep it &amp;untested</source>
        <translation>&amp;Ungeprüft behalten</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Asking {host} …</source>
        <translation>{host} wird gefragt …</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Asking {host} … This takes longer than usual; you can go back and try again later.</source>
        <translation>{host} wird gefragt … Das dauert länger als sonst; Sie können zurückgehen und es später noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Keeping it …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The keyring of this computer has not answered yet. It may be asking for your permission or password in a window of its own, perhaps behind this one.</source>
        <translation>Der Schlüsselbund dieses Computers hat noch nicht geantwortet. Vielleicht fragt er in einem eigenen Fenster nach Ihrer Erlaubnis oder Ihrem Passwort, womöglich hinter diesem.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Do not wait: use it for this &amp;run only</source>
        <translation>Nicht warten: nur für dieses &amp;Mal verwenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Paste the key first.</source>
        <translation>Fügen Sie zuerst den Schlüssel ein.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>This is not a key: it holds letters that keys never have. Copy it again, alone and whole.</source>
        <translation>Das ist kein Schlüssel: Es sind Zeichen darin, die in Schlüsseln nie vorkommen. Kopieren Sie ihn noch einmal, vollständig und ohne anderen Text.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Copy it again, alone and whole. It may also have expired or be made for another project.</source>
        <translation>Kopieren Sie ihn noch einmal, vollständig und ohne anderen Text. Vielleicht ist er auch abgelaufen oder für ein anderes Projekt gemacht.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>This computer has no keyring that can keep a secret. What you enter is used until you close the window and has to be entered again at the next start.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der ein Geheimnis aufbewahren kann. Was Sie eingeben, gilt, bis Sie das Fenster schließen, und muss beim nächsten Start neu eingegeben werden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>A model in our school writes the questions</source>
        <translation>Ein Modell in unserer Schule schreibt die Fragen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Every service that speaks OpenAI’s protocol works, such as Ollama, LM Studio, llama.cpp or vLLM. Ask whoever set it up for its address.</source>
        <translation>Jeder Dienst, der das Protokoll von OpenAI spricht, ist geeignet, etwa Ollama, LM Studio, llama.cpp oder vLLM. Fragen Sie, wer ihn eingerichtet hat, nach der Adresse.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Address of the service</source>
        <translation>&amp;Adresse des Dienstes</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>For Ollama on this computer: http://localhost:11434/v1</source>
        <translation>Für Ollama auf diesem Computer: http://localhost:11434/v1</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Enter the address of the service first.</source>
        <translation>Geben Sie zuerst die Adresse des Dienstes ein.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>This is not an address of a service. It looks like http://localhost:11434/v1.</source>
        <translation>Das ist keine Adresse eines Dienstes. Sie sieht aus wie http://localhost:11434/v1.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Leave the password out of the address; a service takes a key instead.</source>
        <translation>Lassen Sie das Passwort in der Adresse weg; ein Dienst bekommt stattdessen einen Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Check the address; it usually ends in /v1.</source>
        <translation>Prüfen Sie die Adresse; meist endet sie auf /v1.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Key, if it wants one</source>
        <translation>Schl&amp;üssel, falls er einen verlangt</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Most services in a school need none.</source>
        <translation>Die meisten Dienste in einer Schule brauchen keinen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The key that is kept now is for {host}. It is forgotten, so that this service never gets it.</source>
        <translation>Der Schlüssel, der jetzt gespeichert ist, gehört zu {host}. Er wird vergessen, damit dieser Dienst ihn nie bekommt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Find models</source>
        <translation>Modelle s&amp;uchen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>It works: %n model(s) found. Choose one.</source>
        <translation>
            <numerusform>Es funktioniert: %n Modell gefunden. Wählen Sie es aus.</numerusform>
            <numerusform>Es funktioniert: %n Modelle gefunden. Wählen Sie eines aus.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>It answers, but has no list of models. Check the address; if it is right, enter the name of the model.</source>
        <translation>Er antwortet, hat aber keine Liste der Modelle. Prüfen Sie die Adresse; stimmt sie, geben Sie den Namen des Modells ein.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Choose a model, or enter its name.</source>
        <translation>Wählen Sie ein Modell, oder geben Sie seinen Namen ein.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Use this model</source>
        <translation>&amp;Dieses Modell verwenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Our school’s server writes the questions</source>
        <translation>Der Server unserer Schule schreibt die Fragen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Lessons go through the Redis server of your school to the computers that write there. The sheets are made on this computer. Ask whoever looks after the server for its address and password.</source>
        <translation>Lektionen gehen über den Redis-Server Ihrer Schule an die Computer, die dort schreiben. Die Blätter entstehen auf diesem Computer. Fragen Sie, wer den Server betreut, nach Adresse und Passwort.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Address of the Redis server</source>
        <translation>&amp;Adresse des Redis-Servers</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Such as rediss://worksheets.example.school:6379/0, without the password.</source>
        <translation>Zum Beispiel rediss://worksheets.example.school:6379/0, ohne Passwort.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Enter the address of the server first.</source>
        <translation>Geben Sie zuerst die Adresse des Servers ein.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>This is not an address of a Redis server. It looks like rediss://host:6379/0.</source>
        <translation>Das ist keine Adresse eines Redis-Servers. Sie sieht aus wie rediss://host:6379/0.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Password</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Leave it empty if the server has none.</source>
        <translation>Lassen Sie das Feld leer, wenn der Server keines hat.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Check the password, and the user’s name in the address.</source>
        <translation>Prüfen Sie das Passwort und den Benutzernamen in der Adresse.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The password was taken out of the address.</source>
        <translation>Das Passwort wurde aus der Adresse herausgenommen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>%n writer(s) wait for lessons there.</source>
        <translation>
            <numerusform>Dort wartet %n Schreiber auf Lektionen.</numerusform>
            <numerusform>Dort warten %n Schreiber auf Lektionen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The server answers, but no writer is running there now. Lessons wait until one starts.</source>
        <translation>Der Server antwortet, aber zurzeit läuft dort kein Schreiber. Die Lektionen warten, bis einer startet.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>OpenAI writes the questions, with {model}.</source>
        <translation>OpenAI schreibt die Fragen, mit {model}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>{host} writes the questions, with {model}.</source>
        <translation>{host} schreibt die Fragen, mit {model}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Your school’s server at {host} writes the questions.</source>
        <translation>Der Server Ihrer Schule unter {host} schreibt die Fragen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Questions are made without AI. You can choose a writer at any time in the settings.</source>
        <translation>Die Fragen entstehen ohne KI. In den Einstellungen können Sie jederzeit einen Schreiber wählen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Now drop a curriculum workbook onto the window, or see first what comes of the sample.</source>
        <translation>Ziehen Sie jetzt eine Arbeitsmappe mit Ihrem Lehrplan auf das Fenster, oder sehen Sie zuerst, was aus dem Beispiel wird.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The keyring of this computer keeps it.</source>
        <translation>Der Schlüsselbund dieses Computers bewahrt die Angaben auf.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>This computer has no keyring, so it is used until you close the window and has to be entered again at the next start.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund; die Angaben gelten, bis Sie das Fenster schließen, und müssen beim nächsten Start neu eingegeben werden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The keyring of this computer did not keep it, so it is used until you close the window and has to be entered again at the next start.</source>
        <translation>Der Schlüsselbund dieses Computers hat die Angaben nicht aufgenommen; sie gelten, bis Sie das Fenster schließen, und müssen beim nächsten Start neu eingegeben werden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The keyring of this computer did not answer, so it is used until you close the window and has to be entered again at the next start.</source>
        <translation>Der Schlüsselbund dieses Computers hat nicht geantwortet; die Angaben gelten, bis Sie das Fenster schließen, und müssen beim nächsten Start neu eingegeben werden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>It was not tested, because the service did not answer.</source>
        <translation>Die Angaben wurden nicht geprüft, weil der Dienst nicht geantwortet hat.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>{what} (%n times)</source>
        <translation>
            <numerusform>{what} (%n-mal)</numerusform>
            <numerusform>{what} (%n-mal)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The log files may say more.</source>
        <translation>Vielleicht sagen die Protokolldateien mehr.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Open &amp;settings</source>
        <translation>&amp;Einstellungen öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Is everything in order?</source>
        <translation>Ist alles in Ordnung?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Checking: {name} …</source>
        <translation>Wird geprüft: {name} …</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Everything is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>It works; %n check(s) are worth a look.</source>
        <translation>
            <numerusform>Es funktioniert; %n Prüfung verdient einen Blick.</numerusform>
            <numerusform>Es funktioniert; %n Prüfungen verdienen einen Blick.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>%n Prüfung ist fehlgeschlagen.</numerusform>
            <numerusform>%n Prüfungen sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>{name}: {state}. {message} {hint}</source>
        <translation>{name}: {state}. {message} {hint}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>C&amp;opy report</source>
        <translation>&amp;Bericht kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Check &amp;again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>About Worksheet Studio</source>
        <translation>Über Worksheet Studio</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Built on {date} from commit {commit}</source>
        <translation>Erstellt am {date} aus Commit {commit}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Runs from source</source>
        <translation>Läuft aus dem Quelltext</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Turns a curriculum workbook into printed-quality worksheets with answer keys that are right.</source>
        <translation>Macht aus einer Arbeitsmappe mit dem Lehrplan druckfertige Arbeitsblätter mit Lösungen, die stimmen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Free software under the Apache License 2.0: use it, change it, pass it on. It comes without any warranty.</source>
        <translation>Freie Software unter der Apache-Lizenz 2.0: verwenden, ändern, weitergeben. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Questions are written by a machine. Each is checked and solved a second time, but read them before your class does.</source>
        <translation>Die Fragen schreibt eine Maschine. Jede wird geprüft und ein zweites Mal gelöst; lesen Sie sie trotzdem, bevor Ihre Klasse es tut.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;About</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Reading the licences …</source>
        <translation>Lizenzen werden gelesen …</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Search parts and licences</source>
        <translation>Bestandteile und Lizenzen suchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Parts of the program</source>
        <translation>Bestandteile des Programms</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Text of the licence</source>
        <translation>Lizenztext</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Its package brings no text of its licence along.</source>
        <translation>Das Paket bringt keinen Lizenztext mit.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>see its project</source>
        <translation>siehe das Projekt</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are libraries of their own beside the program and may be replaced by versions that you built yourself. Their source code is at code.qt.io.</source>
        <translation>Qt und PySide6 werden unter der GNU Lesser General Public License, Version 3, verwendet. Sie liegen als eigene Bibliotheken neben dem Programm und dürfen durch selbst gebaute Versionen ersetzt werden. Ihr Quelltext steht auf code.qt.io.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>User guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Open and close a job or a unit</source>
        <translation>Auftrag oder Einheit öffnen und schließen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Open the sheets of the lesson</source>
        <translation>Blätter der Lektion öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Show what can be done</source>
        <translation>Zeigen, was möglich ist</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Check or uncheck lessons</source>
        <translation>Lektionen an- oder abwählen</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>True</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>False</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>{option} (right)</source>
        <translation>{option} (richtig)</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Nothing is written here yet</source>
        <translation>Hier steht noch nichts</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Being written anew…</source>
        <translation>Wird neu geschrieben…</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Questions of this section</source>
        <translation>Fragen dieses Abschnitts</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Enter edits the chosen question, Delete removes it, Alt with the up and down arrow keys moves it.</source>
        <translation>Die Eingabetaste bearbeitet die gewählte Frage, Entf entfernt sie, Alt mit den Pfeiltasten nach oben und unten verschiebt sie.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Sections of this lesson</source>
        <translation>Abschnitte dieser Lektion</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>{section}  {count}</source>
        <translation>{section}  {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>{section}  {count} of {wanted}</source>
        <translation>{section}  {count} von {wanted}</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>This section has no questions.</source>
        <translation>Dieser Abschnitt hat keine Fragen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Statement {number} of {count}</source>
        <translation>Aussage {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Question {number} of {count}</source>
        <translation>Frage {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Scenario {number} of {count}</source>
        <translation>Situation {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>The statement is</source>
        <translation>Die Aussage ist</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Answers – mark the right one</source>
        <translation>Antworten – die richtige markieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Answer {letter}</source>
        <translation>Antwort {letter}</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Answer {letter} is the right one</source>
        <translation>Antwort {letter} ist die richtige</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Model answer</source>
        <translation>Musterantwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Sample answer</source>
        <translation>Beispielantwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>On paper: {words}</source>
        <translation>Auf dem Papier: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>{characters} of {most_characters} characters, explanation {words} of {most_words} words</source>
        <translation>{characters} von {most_characters} Zeichen, Erklärung {words} von {most_words} Wörtern</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>{characters} of {most_characters} characters, answer {words} of {most_words} words</source>
        <translation>{characters} von {most_characters} Zeichen, Antwort {words} von {most_words} Wörtern</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Formulas stand between dollar signs: $x^2$, $\frac{1}{2}$, chemistry as $\ce{H2O}$. A price such as $12 stays a price.</source>
        <translation>Formeln stehen zwischen Dollarzeichen: $x^2$, $\frac{1}{2}$, Chemie als $\ce{H2O}$. Ein Preis wie $12 bleibt ein Preis.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Choose a question to change it.</source>
        <translation>Wählen Sie eine Frage, um sie zu ändern.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Add an empty question after this one</source>
        <translation>Eine leere Frage hinter dieser einfügen</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Write this one anew</source>
        <translation>Diese neu schreiben</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Have another question written in place of this one</source>
        <translation>An ihrer Stelle eine andere Frage schreiben lassen</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>This question is being written anew.</source>
        <translation>Diese Frage wird neu geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Delete this question</source>
        <translation>Diese Frage löschen</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>The last question of a section stays: its sheet would be empty.</source>
        <translation>Die letzte Frage eines Abschnitts bleibt: Sonst wäre sein Blatt leer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Keep these questions, and make the sheets again with them</source>
        <translation>Diese Fragen behalten und die Blätter mit ihnen neu erstellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Go back to the questions as they were saved last</source>
        <translation>Zu den Fragen zurück, wie sie zuletzt gespeichert wurden</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>{action} ({keys})</source>
        <translation>{action} ({keys})</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Saved. The sheets are being made again.</source>
        <translation>Gespeichert. Die Blätter werden neu erstellt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Saved. The sheets are made again when the job goes on.</source>
        <translation>Gespeichert. Die Blätter werden neu erstellt, sobald der Auftrag weitergeht.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Saved. Retry the lesson to make its sheets.</source>
        <translation>Gespeichert. Versuchen Sie die Lektion erneut, um ihre Blätter zu erstellen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>The changes are gone; Undo brings them back.</source>
        <translation>Die Änderungen sind weg; „Rückgängig“ bringt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Not saved yet. {section}, question {number}: {reason}</source>
        <translation>Noch nicht gespeichert. {section}, Frage {number}: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Not saved: this lesson has no stored questions just now. Your changes stay here; try again later.</source>
        <translation>Nicht gespeichert: Zu dieser Lektion sind gerade keine Fragen gespeichert. Ihre Änderungen bleiben hier; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Not saved: the questions of this lesson were changed elsewhere meanwhile. Yours are still here.</source>
        <translation>Nicht gespeichert: Die Fragen dieser Lektion wurden inzwischen an anderer Stelle geändert. Ihre sind noch hier.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Save mine</source>
        <translation>Meine speichern</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Show the others</source>
        <translation>Die anderen zeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>There are changes of {when} that were not saved.</source>
        <translation>Es gibt nicht gespeicherte Änderungen vom {when}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>There are changes of {when} that were not saved; the questions were changed elsewhere since.</source>
        <translation>Es gibt nicht gespeicherte Änderungen vom {when}; seither wurden die Fragen an anderer Stelle geändert.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Bring them back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Delete them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Question {number} was not written anew. {reason}</source>
        <translation>Frage {number} wurde nicht neu geschrieben. {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>The question that was written anew had been deleted meanwhile.</source>
        <translation>Die neu geschriebene Frage war inzwischen gelöscht.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Choose a lesson</source>
        <translation>Wählen Sie eine Lektion</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Its questions appear here, and you can change them before printing.</source>
        <translation>Hier erscheinen ihre Fragen, und Sie können sie vor dem Drucken ändern.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>No questions yet</source>
        <translation>Noch keine Fragen</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>They appear here as soon as this lesson is written.</source>
        <translation>Sie erscheinen hier, sobald diese Lektion geschrieben ist.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Opening the questions…</source>
        <translation>Fragen werden geöffnet…</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>This text is empty.</source>
        <translation>Dieser Text ist leer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>The story is empty.</source>
        <translation>Die Geschichte ist leer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>This answer is empty.</source>
        <translation>Diese Antwort ist leer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>The answer is empty.</source>
        <translation>Die Antwort ist leer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>The answer sheet will have no explanation here.</source>
        <translation>Auf dem Lösungsblatt steht hier keine Erklärung.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>This answer is the same as {letter}.</source>
        <translation>Diese Antwort ist die gleiche wie {letter}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>This answer has the same value as {letter}.</source>
        <translation>Diese Antwort hat denselben Wert wie {letter}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It asks much the same as question {number} of “{section}”.</source>
        <translation>Sie fragt fast dasselbe wie Frage {number} von „{section}“.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It has {length} characters; {limit} fit well on the sheet.</source>
        <translation>Sie hat {length} Zeichen; auf das Blatt passen gut {limit}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It has {length} words; {limit} fit well on the sheet.</source>
        <translation>Sie hat {length} Wörter; auf das Blatt passen gut {limit}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It speaks of an answer’s letter; better name the answer.</source>
        <translation>Sie spricht vom Buchstaben einer Antwort; nennen Sie besser die Antwort.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It seems to speak against the answer that is marked as right.</source>
        <translation>Sie scheint der Antwort zu widersprechen, die als richtig markiert ist.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>The question seems to give its own answer away.</source>
        <translation>Die Frage scheint ihre Antwort selbst zu verraten.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It has a gap to fill in, which does not fit this kind of question.</source>
        <translation>Sie enthält eine Lücke zum Ausfüllen, was zu dieser Art von Frage nicht passt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It speaks of something that is not on the sheet: “{detail}”.</source>
        <translation>Sie spricht von etwas, das nicht auf dem Blatt ist: „{detail}“.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>These marks would be printed as they are: “{detail}”.</source>
        <translation>Diese Zeichen würden so gedruckt, wie sie sind: „{detail}“.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>These words are not meant for students: “{detail}”.</source>
        <translation>Diese Worte sind nicht für Schülerinnen und Schüler gedacht: „{detail}“.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It holds characters that cannot be printed.</source>
        <translation>Sie enthält Zeichen, die sich nicht drucken lassen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It says nothing but the title of the lesson.</source>
        <translation>Sie sagt nicht mehr als der Titel der Lektion.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Better leave out “all” or “none of the above”.</source>
        <translation>Lassen Sie „alle“ oder „keine der genannten“ besser weg.</translation>
    </message>
    <message>
        <location filename="../../app/ui/formats.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../../app/ui/formats.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../app/ui/formats.py"/>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <location filename="../../app/ui/formats.py"/>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <location filename="../../app/ui/formats.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../../app/ui/formats.py"/>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <location filename="../../app/ui/formats.py"/>
        <source>$</source>
        <translation>$</translation>
    </message>
    <message>
        <location filename="../../app/ui/formats.py"/>
        <source>under {amount}</source>
        <translation>unter {amount}</translation>
    </message>
    <message>
        <location filename="../../app/ui/formats.py"/>
        <source>Today, {time}</source>
        <translation>Heute, {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/formats.py"/>
        <source>Yesterday, {time}</source>
        <translation>Gestern, {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Jobs and lessons</source>
        <translation>Aufträge und Lektionen</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Arrow keys move, right and left open and close a job or a unit, Enter opens a lesson’s sheets, the menu key shows what can be done.</source>
        <translation>Die Pfeiltasten bewegen die Auswahl, rechts und links öffnen und schließen einen Auftrag oder eine Einheit, die Eingabetaste öffnet die Blätter einer Lektion, die Menütaste zeigt, was möglich ist.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>As at &amp;first</source>
        <translation>Wie am &amp;Anfang</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{number}  {title}</source>
        <translation>{number}  {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{product}, {when}</source>
        <translation>{product}, {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>The lessons could not be read. Open the job once more to try again.</source>
        <translation>Die Lektionen konnten nicht gelesen werden. Öffnen Sie den Auftrag noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Lesson {number} {title}, {status}, {done}</source>
        <translation>Lektion {number} {title}, {status}, {done}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Unit {number} {title}, {status}, {done}, {shape}</source>
        <translation>Einheit {number} {title}, {status}, {done}, {shape}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Job {title}, {status}, {done}, {shape}</source>
        <translation>Auftrag {title}, {status}, {done}, {shape}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{column}: {words}</source>
        <translation>{column}: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Waiting for its turn</source>
        <translation>Wartet auf die Reihe</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Waiting, comes next</source>
        <translation>Wartet, kommt als Nächstes</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Waiting for the engine…</source>
        <translation>Wartet auf die Engine…</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Waiting for the writing service</source>
        <translation>Wartet auf den Schreibdienst</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Waiting for the writing service: {reason}</source>
        <translation>Wartet auf den Schreibdienst: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Written, waiting for its sheets</source>
        <translation>Geschrieben, wartet auf die Blätter</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{what}, {done} of {of}</source>
        <translation>{what}, {done} von {of}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Writing questions</source>
        <translation>Schreibt Fragen</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Checking answers</source>
        <translation>Prüft Antworten</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Writing true or false</source>
        <translation>Schreibt Richtig oder falsch</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Writing true or false with explanation</source>
        <translation>Schreibt Richtig oder falsch mit Begründung</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Writing multiple choice</source>
        <translation>Schreibt Multiple Choice</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Writing short answers</source>
        <translation>Schreibt Kurzantworten</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Writing open-ended questions</source>
        <translation>Schreibt offene Fragen</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Writing scenarios</source>
        <translation>Schreibt Fragen zu Alltagssituationen</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Writing task cards</source>
        <translation>Schreibt Aufgabenkarten</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Checking true or false</source>
        <translation>Prüft Richtig oder falsch</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Checking true or false with explanation</source>
        <translation>Prüft Richtig oder falsch mit Begründung</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Checking multiple choice</source>
        <translation>Prüft Multiple Choice</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Checking short answers</source>
        <translation>Prüft Kurzantworten</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Checking open-ended questions</source>
        <translation>Prüft offene Fragen</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Checking scenarios</source>
        <translation>Prüft Fragen zu Alltagssituationen</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Checking task cards</source>
        <translation>Prüft Aufgabenkarten</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Making sheets</source>
        <translation>Erstellt die Blätter</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Done, making the preview</source>
        <translation>Fertig, erstellt die Vorschau</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Done, edited</source>
        <translation>Fertig, bearbeitet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Done, %n question(s) replaced</source>
        <translation>
            <numerusform>Fertig, %n Frage ersetzt</numerusform>
            <numerusform>Fertig, %n Fragen ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Done, %n question(s) left out</source>
        <translation>
            <numerusform>Fertig, %n Frage weggelassen</numerusform>
            <numerusform>Fertig, %n Fragen weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Done. {notice}</source>
        <translation>Fertig. {notice}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Failed: {reason}</source>
        <translation>Fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{done} of %n lesson(s)</source>
        <translation>
            <numerusform>{done} von %n Lektion</numerusform>
            <numerusform>{done} von %n Lektionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>%n lesson(s) done</source>
        <translation>
            <numerusform>%n Lektion fertig</numerusform>
            <numerusform>%n Lektionen fertig</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{lessons}, {failed} failed</source>
        <translation>{lessons}, {failed} fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Making previews and ZIP files</source>
        <translation>Vorschauen und ZIP-Dateien entstehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Paused, {lessons}</source>
        <translation>Pausiert, {lessons}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Stopped: {reason}</source>
        <translation>Angehalten: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Cancelled, {lessons}</source>
        <translation>Abgebrochen, {lessons}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{seconds} s left</source>
        <translation>noch {seconds} s</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{minutes} min left</source>
        <translation>noch {minutes} min</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{hours} h {minutes} min left</source>
        <translation>noch {hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{taken}, {left}</source>
        <translation>{taken}, {left}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{some} of {all}</source>
        <translation>{some} von {all}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{name}  {count}</source>
        <translation>{name}  {count}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n Lektion</numerusform>
            <numerusform>%n Lektionen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Which lessons are shown</source>
        <translation>Welche Lektionen gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Search jobs and lessons</source>
        <translation>Aufträge und Lektionen suchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>There are no jobs yet. Drop a workbook on the window to begin.</source>
        <translation>Es gibt noch keine Aufträge. Ziehen Sie eine Arbeitsmappe auf das Fenster, um zu beginnen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Nothing is called “{words}”.</source>
        <translation>Nichts heißt „{words}“.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Nothing is running.</source>
        <translation>Nichts läuft.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Nothing has failed.</source>
        <translation>Nichts ist fehlgeschlagen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Nothing is done yet.</source>
        <translation>Noch ist nichts fertig.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Show in &amp;folder</source>
        <translation>Im O&amp;rdner zeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Print…</source>
        <translation>Dr&amp;ucken…</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Retry</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Next up</source>
        <translation>Als &amp;Nächstes</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Edit questions</source>
        <translation>Fragen &amp;bearbeiten</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;What was replaced…</source>
        <translation>Was ersetzt &amp;wurde…</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Problem &amp;details…</source>
        <translation>Einzelheiten zum &amp;Problem…</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Pa&amp;use</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Re&amp;sume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Cancel &amp;job…</source>
        <translation>Auftrag &amp;abbrechen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Retr&amp;y failed</source>
        <translation>Fehlgeschlagene erneut &amp;versuchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Open job fo&amp;lder</source>
        <translation>Auftrags&amp;ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Save &amp;ZIP…</source>
        <translation>&amp;ZIP speichern…</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Read an&amp;ew</source>
        <translation>Neu &amp;einlesen</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Delete job…</source>
        <translation>Auftrag &amp;löschen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>What can be done with the selection</source>
        <translation>Was mit der Auswahl möglich ist</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Select a job or a lesson to see what can be done with it.</source>
        <translation>Wählen Sie einen Auftrag oder eine Lektion, um zu sehen, was möglich ist.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Cancel %n job(s)?</source>
        <translation>
            <numerusform>%n Auftrag abbrechen?</numerusform>
            <numerusform>%n Aufträge abbrechen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>%n lesson(s) of “{title}” are not finished and will not be made. What is done stays, and cancelled lessons can be taken up again with “Retry”.</source>
        <translation>
            <numerusform>%n Lektion von „{title}“ ist nicht fertig und wird nicht erstellt. Was fertig ist, bleibt, und abgebrochene Lektionen können mit „Erneut versuchen“ wieder aufgenommen werden.</numerusform>
            <numerusform>%n Lektionen von „{title}“ sind nicht fertig und werden nicht erstellt. Was fertig ist, bleibt, und abgebrochene Lektionen können mit „Erneut versuchen“ wieder aufgenommen werden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Cancel the job</source>
        <translation>Auftrag &amp;abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Let it go on</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Delete %n job(s)?</source>
        <translation>
            <numerusform>%n Auftrag löschen?</numerusform>
            <numerusform>%n Aufträge löschen?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>“{title}” goes from the list, with its questions. Sheets can no longer be edited then.</source>
        <translation>„{title}“ verschwindet aus der Liste, samt den Fragen. Die Blätter lassen sich dann nicht mehr bearbeiten.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>%n job(s) go from the list, with their questions. Sheets can no longer be edited then.</source>
        <translation>
            <numerusform>%n Auftrag verschwindet aus der Liste, samt den Fragen. Die Blätter lassen sich dann nicht mehr bearbeiten.</numerusform>
            <numerusform>%n Aufträge verschwinden aus der Liste, samt den Fragen. Die Blätter lassen sich dann nicht mehr bearbeiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>%n job(s) of them still run and are cancelled first.</source>
        <translation>
            <numerusform>%n Auftrag davon läuft noch und wird vorher abgebrochen.</numerusform>
            <numerusform>%n Aufträge davon laufen noch und werden vorher abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>It still runs and is cancelled first.</source>
        <translation>Er läuft noch und wird vorher abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Keep the worksheets where they are</source>
        <translation>Die Arbeitsblätter bleiben, &amp;wo sie sind</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Move the worksheets to the bin</source>
        <translation>Die Arbeitsblätter in den &amp;Papierkorb verschieben</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Cancel the job and &amp;delete</source>
        <translation>Auftrag abbrechen und &amp;löschen</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Do &amp;not delete</source>
        <translation>&amp;Nicht löschen</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>The folder “{name}” is no longer there.</source>
        <translation>Der Ordner „{name}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Make the files anew</source>
        <translation>&amp;Dateien neu erstellen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>The files of %n lesson(s) are made anew.</source>
        <translation>
            <numerusform>Die Dateien von %n Lektion werden neu erstellt.</numerusform>
            <numerusform>Die Dateien von %n Lektionen werden neu erstellt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>No file is missing.</source>
        <translation>Keine Datei fehlt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>No program opens folders on this computer. The folder: {folder}</source>
        <translation>Kein Programm auf diesem Computer öffnet Ordner. Der Ordner: {folder}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Save the ZIP as</source>
        <translation>ZIP speichern unter</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Folder for the ZIP files</source>
        <translation>Ordner für die ZIP-Dateien</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>%n ZIP file(s) saved in {name}.</source>
        <translation>
            <numerusform>%n ZIP-Datei in {name} gespeichert.</numerusform>
            <numerusform>%n ZIP-Dateien in {name} gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Show in folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>The ZIP file “{name}” is no longer there.</source>
        <translation>Die ZIP-Datei „{name}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>The ZIP could not be saved in {folder}.</source>
        <translation>Die ZIP-Datei konnte nicht in {folder} gespeichert werden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Choose a folder in which you may write, on a disk with enough room.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen, auf einem Datenträger mit genug Platz.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>The worksheets could not be moved to the bin. The job stays in the list.</source>
        <translation>Die Arbeitsblätter konnten nicht in den Papierkorb verschoben werden. Der Auftrag bleibt in der Liste.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>They are in {folder}. Close the programs that show them and try again, or delete the job without its worksheets.</source>
        <translation>Sie sind in {folder}. Schließen Sie die Programme, die sie anzeigen, und versuchen Sie es noch einmal, oder löschen Sie den Auftrag ohne seine Arbeitsblätter.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>%n job(s) deleted. The worksheets stay where they are.</source>
        <translation>
            <numerusform>%n Auftrag gelöscht. Die Arbeitsblätter bleiben, wo sie sind.</numerusform>
            <numerusform>%n Aufträge gelöscht. Die Arbeitsblätter bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>%n job(s) deleted. The worksheets are in the bin.</source>
        <translation>
            <numerusform>%n Auftrag gelöscht. Die Arbeitsblätter sind im Papierkorb.</numerusform>
            <numerusform>%n Aufträge gelöscht. Die Arbeitsblätter sind im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Before it starts</source>
        <translation>Bevor es losgeht</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Choose the lessons, and what is to be made of them.</source>
        <translation>Wählen Sie die Lektionen und was daraus werden soll.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Space checks or unchecks what is selected; Delete takes a workbook out.</source>
        <translation>Die Leertaste setzt oder entfernt die Häkchen der Auswahl; Entf nimmt eine Arbeitsmappe heraus.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Search lessons</source>
        <translation>Lektionen suchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>&amp;All</source>
        <translation>All&amp;e</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>&amp;Invert</source>
        <translation>&amp;Umkehren</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Take this workbook out</source>
        <translation>Diese Arbeitsmappe herausnehmen</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>{chosen} of {total}</source>
        <translation>{chosen} von {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Subject, grade and curriculum are missing</source>
        <translation>Fach, Klassenstufe und Lehrplan fehlen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>{chosen} of %n lesson(s) in {units}</source>
        <translation>
            <numerusform>{chosen} von %n Lektion in {units}</numerusform>
            <numerusform>{chosen} von %n Lektionen in {units}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>%n lesson(s) found</source>
        <translation>
            <numerusform>%n Lektion gefunden</numerusform>
            <numerusform>%n Lektionen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>What the workbook does not say</source>
        <translation>Was die Arbeitsmappe nicht sagt</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>{book}, from the unit “{unit}” on</source>
        <translation>{book}, ab der Einheit „{unit}“</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>&amp;Use these for all</source>
        <translation>Für alle &amp;übernehmen</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Subject</source>
        <translation>Fach</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Grade</source>
        <translation>Klassenstufe</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Curriculum</source>
        <translation>Lehrplan</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Algebra;Art;Biology;Calculus;Chemistry;Computer Science;Earth Science;Economics;English;Environmental Science;Geography;Geometry;Health;History;Life Science;Mathematics;Music;Physical Science;Physics;Psychology;Reading;Science;Social Studies;Spanish;Statistics</source>
        <translation>Biologie;Chemie;Deutsch;Englisch;Erdkunde;Ethik;Französisch;Geographie;Geschichte;Gesellschaftslehre;Gesundheit;Informatik;Kunst;Latein;Mathematik;Musik;Naturwissenschaften;Philosophie;Physik;Politik;Religion;Sachunterricht;Spanisch;Sport;Technik;Wirtschaft</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Kindergarten;Grade 1;Grade 2;Grade 3;Grade 4;Grade 5;Grade 6;Grade 7;Grade 8;Grade 9;Grade 10;Grade 11;Grade 12</source>
        <translation>Vorschule;Klasse 1;Klasse 2;Klasse 3;Klasse 4;Klasse 5;Klasse 6;Klasse 7;Klasse 8;Klasse 9;Klasse 10;Klasse 11;Klasse 12;Klasse 13</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>AP;Cambridge IGCSE;Common Core;GCSE;A Level;IB;National curriculum;NGSS;State standards</source>
        <translation>Bildungsplan;Fachanforderungen;IB;Kerncurriculum;Kernlehrplan;Lehrplan 21;LehrplanPLUS;Rahmenlehrplan</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>%n file(s) cannot be used</source>
        <translation>
            <numerusform>%n Datei kann nicht verwendet werden</numerusform>
            <numerusform>%n Dateien können nicht verwendet werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>None of these %n file(s) can be used.</source>
        <translation>
            <numerusform>%n Datei: Sie kann nicht verwendet werden.</numerusform>
            <numerusform>Keine dieser %n Dateien kann verwendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Hide this</source>
        <translation>Ausblenden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>%n remark(s) about what was read</source>
        <translation>
            <numerusform>%n Bemerkung zum Gelesenen</numerusform>
            <numerusform>%n Bemerkungen zum Gelesenen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>What was not used or was mended; choose one to see its row.</source>
        <translation>Was nicht verwendet oder berichtigt wurde; wählen Sie eine Bemerkung, um die Zeile zu sehen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>{sheet}</source>
        <translation>{sheet}</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>{sheet}, {cell}</source>
        <translation>{sheet}, {cell}</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>{book}: sheet “{sheet}”, row {row}</source>
        <translation>{book}: Tabellenblatt „{sheet}“, Zeile {row}</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>{book}: sheet “{sheet}”</source>
        <translation>{book}: Tabellenblatt „{sheet}“</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>The row in the workbook</source>
        <translation>Die Zeile in der Arbeitsmappe</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>This row is empty.</source>
        <translation>Diese Zeile ist leer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>What is to be made</source>
        <translation>Was erstellt werden soll</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>%n worksheet(s) with answer sheets</source>
        <translation>
            <numerusform>%n Arbeitsblatt mit Lösungsblatt</numerusform>
            <numerusform>%n Arbeitsblätter mit Lösungsblättern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>%n question(s) a lesson</source>
        <translation>
            <numerusform>%n Frage je Lektion</numerusform>
            <numerusform>%n Fragen je Lektion</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Look at a page of {product}</source>
        <translation>Eine Seite von {product} ansehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>A page of {product}</source>
        <translation>Eine Seite von {product}</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Sections and questions a lesson</source>
        <translation>Abschnitte und Fragen je Lektion</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Questions a lesson: {section}</source>
        <translation>Fragen je Lektion: {section}</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Paper and language</source>
        <translation>Papier und Sprache</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Lan&amp;guage of the questions</source>
        <translation>Spra&amp;che der Fragen</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Another language…</source>
        <translation>Andere Sprache…</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Language code</source>
        <translation>Sprachcode</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Code such as it, pt-BR or pl</source>
        <translation>Code wie it, pt-BR oder pl</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Who writes the questions</source>
        <translation>Wer die Fragen schreibt</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>With &amp;OpenAI ({model})</source>
        <translation>Mit &amp;OpenAI ({model})</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>With the mo&amp;del {model} of your own service</source>
        <translation>Mit dem Modell {model} Ihres eigenen D&amp;ienstes</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Without AI</source>
        <translation>Ohne KI</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Free and at once: questions are made out of the notes in the workbook, simpler than those of an AI.</source>
        <translation>Kostenlos und sofort: Die Fragen entstehen aus den Notizen der Arbeitsmappe und sind einfacher als die einer KI.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>There is no API key for OpenAI on this computer yet.</source>
        <translation>Auf diesem Computer gibt es noch keinen API-Schlüssel für OpenAI.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Have every answer &amp;checked by a second, independent solving</source>
        <translation>Jede Antwort durch eine zweite, unabhängige Lösung p&amp;rüfen lassen</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Make p&amp;reviews that can be shown but not copied</source>
        <translation>&amp;Vorschauen erstellen, die man zeigen, aber nicht kopieren kann</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Spending li&amp;mit</source>
        <translation>Ausga&amp;bengrenze</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>The price of this model is not known, so that no limit can be kept.</source>
        <translation>Der Preis dieses Modells ist nicht bekannt, deshalb lässt sich keine Grenze einhalten.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>For each workbook.</source>
        <translation>Für jede Arbeitsmappe.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Folder for the &amp;worksheets</source>
        <translation>Ordner &amp;für die Arbeitsblätter</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Choos&amp;e…</source>
        <translation>Ausw&amp;ählen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Folder for the worksheets</source>
        <translation>Ordner für die Arbeitsblätter</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>{size} free</source>
        <translation>{size} frei</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>This folder will be made; {size} free.</source>
        <translation>Dieser Ordner wird angelegt; {size} frei.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Looking at the folder…</source>
        <translation>Ordner wird geprüft…</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>This is a file, not a folder.</source>
        <translation>Das ist eine Datei und kein Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Write the folder in full, from the drive on.</source>
        <translation>Geben Sie den Ordner vollständig an, vom Laufwerk an.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>This folder cannot be reached.</source>
        <translation>Dieser Ordner ist nicht erreichbar.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Nothing may be saved in this folder.</source>
        <translation>In diesem Ordner darf nichts gespeichert werden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>The disk is full: {size} are free, about {needed} are needed.</source>
        <translation>Der Datenträger ist voll: {size} sind frei, etwa {needed} werden gebraucht.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>about {value}</source>
        <translation>etwa {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>PDF files</source>
        <translation>PDF-Dateien</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>calls to the service</source>
        <translation>Aufrufe des Dienstes</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>price not known</source>
        <translation>Preis nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Pages of worksheets and answer sheets, without the previews</source>
        <translation>Seiten der Arbeits- und Lösungsblätter, ohne die Vorschauen</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>From the published prices of the model, a little above rather than below</source>
        <translation>Nach den veröffentlichten Preisen des Modells, eher etwas zu hoch als zu niedrig</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Depends on this computer and on how fast the service answers</source>
        <translation>Hängt von diesem Computer ab und davon, wie schnell der Dienst antwortet</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>The workbooks are still being read.</source>
        <translation>Die Arbeitsmappen werden noch gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Choose at least one lesson.</source>
        <translation>Wählen Sie mindestens eine Lektion.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Say subject, grade and curriculum where they are missing.</source>
        <translation>Geben Sie Fach, Klassenstufe und Lehrplan an, wo sie fehlen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Choose at least one section.</source>
        <translation>Wählen Sie mindestens einen Abschnitt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Write the language as a code, such as it or pt-BR.</source>
        <translation>Geben Sie die Sprache als Code an, etwa it oder pt-BR.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Add an API key in the settings, or have it written without AI.</source>
        <translation>Hinterlegen Sie in den Einstellungen einen API-Schlüssel, oder lassen Sie ohne KI schreiben.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Choose a folder for the worksheets that can be used.</source>
        <translation>Wählen Sie für die Arbeitsblätter einen Ordner, der sich verwenden lässt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>%n workbook(s) could not be started.</source>
        <translation>
            <numerusform>%n Arbeitsmappe konnte nicht gestartet werden.</numerusform>
            <numerusform>%n Arbeitsmappen konnten nicht gestartet werden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>True or false</source>
        <translation>Richtig oder falsch</translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>True or false with explanation</source>
        <translation>Richtig oder falsch mit Begründung</translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>Multiple choice</source>
        <translation>Multiple Choice</translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>Short answer</source>
        <translation>Kurzantworten</translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>Open-ended</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>Scenarios</source>
        <translation>Alltagssituationen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>Task cards</source>
        <translation>Aufgabenkarten</translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>multiple choice question</source>
        <translation>Multiple-Choice-Frage</translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>short answer question</source>
        <translation>Frage mit Kurzantwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>open-ended question</source>
        <translation>offene Frage</translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>scenario</source>
        <translation>Situation</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>No lesson chosen</source>
        <translation>Keine Lektion ausgewählt</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Choose a lesson in the list to see its sheets and questions.</source>
        <translation>Wählen Sie in der Liste eine Lektion, um ihre Blätter und Fragen zu sehen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>What to see of the lesson</source>
        <translation>Was von der Lektion gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Sheets</source>
        <translation>&amp;Blätter</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Questions</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Rep&amp;ort</source>
        <translation>Beri&amp;cht</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Ope&amp;n folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>They can be read and changed here once they are written.</source>
        <translation>Sobald sie geschrieben sind, lassen sie sich hier lesen und ändern.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Unit {number}: {title}</source>
        <translation>Einheit {number}: {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Begun: {time}</source>
        <translation>Begonnen: {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Cost: {cost}</source>
        <translation>Kosten: {cost}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Save the changed questions?</source>
        <translation>Die geänderten Fragen speichern?</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Questions of “{title}” were changed and not saved yet. Saving also makes the sheets of this lesson again.</source>
        <translation>Fragen von „{title}“ wurden geändert und noch nicht gespeichert. Beim Speichern werden auch die Blätter dieser Lektion neu erstellt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>S&amp;tay here</source>
        <translation>&amp;Hier bleiben</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Worksheet</source>
        <translation>Arbeitsbla&amp;tt</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Answer sheet</source>
        <translation>Lösun&amp;gsblatt</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Other sheets</source>
        <translation>Weitere Blätter</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>{section}, {role}</source>
        <translation>{section}, {role}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The sheets appear here as soon as they are made.</source>
        <translation>Die Blätter erscheinen hier, sobald sie erstellt sind.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>This lesson was cancelled before its sheets were made.</source>
        <translation>Diese Lektion wurde abgebrochen, bevor ihre Blätter erstellt waren.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Make the sheets again</source>
        <translation>&amp;Blätter neu erstellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The sheets are made again</source>
        <translation>Die Blätter werden neu erstellt</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Look again</source>
        <translation>&amp;Noch einmal nachsehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>This sheet is not there any more</source>
        <translation>Dieses Blatt ist nicht mehr da</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>“{name}” was moved, renamed or deleted.</source>
        <translation>„{name}“ wurde verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Its questions are kept, so it can be made again without being written again.</source>
        <translation>Die Fragen sind noch da; das Blatt lässt sich neu erstellen, ohne neu geschrieben zu werden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>This sheet is damaged</source>
        <translation>Dieses Blatt ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>“{name}” is empty.</source>
        <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>“{name}” cannot be shown, because it is not a whole PDF.</source>
        <translation>„{name}“ kann nicht gezeigt werden, weil es kein vollständiges PDF ist.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>This sheet cannot be read</source>
        <translation>Dieses Blatt ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The computer does not allow “{name}” to be read.</source>
        <translation>Der Computer erlaubt nicht, „{name}“ zu lesen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Close it in other programs, or check the rights of its folder.</source>
        <translation>Schließen Sie es in anderen Programmen, oder prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>of {pages}</source>
        <translation>von {pages}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Zoom: {percent}</source>
        <translation>Zoom: {percent}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Fit page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Find in this sheet</source>
        <translation>In diesem Blatt suchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>{place} of {places}</source>
        <translation>{place} von {places}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Pictures only, no text</source>
        <translation>Nur Bilder, kein Text</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Open in the system’s viewer</source>
        <translation>Im Programm des Systems &amp;öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Copy the text of this page</source>
        <translation>&amp;Text dieser Seite kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Page {page} of {pages}. {content}</source>
        <translation>Seite {page} von {pages}. {content}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>This page is a picture without text.</source>
        <translation>Diese Seite ist ein Bild ohne Text.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The folder is not there</source>
        <translation>Der Ordner ist nicht da</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The folder {folder} was moved, renamed or deleted.</source>
        <translation>Der Ordner {folder} wurde verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Put it back or plug its drive in, then try again.</source>
        <translation>Legen Sie ihn zurück, oder schließen Sie sein Laufwerk an, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>It could not be opened</source>
        <translation>Das ließ sich nicht öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The system has no program that opens {path}.</source>
        <translation>Das System hat kein Programm, das {path} öffnet.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Open it by hand; it is a common file.</source>
        <translation>Öffnen Sie die Datei selbst; sie hat ein gängiges Format.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>What would you like to print?</source>
        <translation>Was möchten Sie drucken?</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;This sheet: {name}</source>
        <translation>&amp;Dieses Blatt: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>All &amp;worksheets of this lesson</source>
        <translation>Alle &amp;Arbeitsblätter dieser Lektion</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>All &amp;answer sheets of this lesson</source>
        <translation>Alle &amp;Lösungsblätter dieser Lektion</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Work&amp;sheets and answer sheets</source>
        <translation>Ar&amp;beits- und Lösungsblätter</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Continue…</source>
        <translation>&amp;Weiter…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Printing page {page} of {pages}</source>
        <translation>Seite {page} von {pages} wird gedruckt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n Seite an den Drucker gesendet</numerusform>
            <numerusform>%n Seiten an den Drucker gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>%n page(s) saved as {name}</source>
        <translation>
            <numerusform>%n Seite als {name} gespeichert</numerusform>
            <numerusform>%n Seiten als {name} gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Printing was cancelled</source>
        <translation>Der Druck wurde abgebrochen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>No printer is installed</source>
        <translation>Kein Drucker eingerichtet</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>This computer knows no printer. Add one in the system’s settings, or open the sheet in the system’s viewer.</source>
        <translation>Dieser Computer kennt keinen Drucker. Fügen Sie in den Systemeinstellungen einen hinzu, oder öffnen Sie das Blatt im Programm des Systems.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Open in the viewer</source>
        <translation>Im Programm ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The sheets could not be printed</source>
        <translation>Die Blätter konnten nicht gedruckt werden</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The printer did not take the pages.</source>
        <translation>Der Drucker hat die Seiten nicht angenommen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Check that it is switched on and connected, then try again.</source>
        <translation>Prüfen Sie, ob er eingeschaltet und verbunden ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The file {name} could not be written.</source>
        <translation>Die Datei {name} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Choose another folder, or close it in other programs.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schließen Sie sie in anderen Programmen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>There are no pages in the range that was chosen.</source>
        <translation>Im gewählten Bereich gibt es keine Seiten.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Choose other pages, or all of them.</source>
        <translation>Wählen Sie andere Seiten, oder alle.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Report on this lesson</source>
        <translation>Bericht zu dieser Lektion</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>There is nothing to report before the questions are written.</source>
        <translation>Bevor die Fragen geschrieben sind, gibt es nichts zu berichten.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>{there} of {wanted}</source>
        <translation>{there} von {wanted}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Solved a second time</source>
        <translation>Ein zweites Mal gelöst</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Turned down and replaced</source>
        <translation>Verworfen und ersetzt</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Changed by hand</source>
        <translation>Von Hand geändert</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>{read} in (of them {cached} from the cache), {written} out</source>
        <translation>{read} ein (davon {cached} aus dem Zwischenspeicher), {written} aus</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>{cost} for %n call(s)</source>
        <translation>
            <numerusform>{cost} für %n Aufruf</numerusform>
            <numerusform>{cost} für %n Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>the offline writer, without AI</source>
        <translation>der Offline-Schreiber, ohne KI</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The keys were not solved a second time. Check the answer sheets before you use them.</source>
        <translation>Die Lösungen wurden nicht ein zweites Mal ermittelt. Prüfen Sie die Lösungsblätter, bevor Sie sie verwenden.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>%n solved a second time with the same answer</source>
        <translation>
            <numerusform>%n ein zweites Mal mit gleicher Antwort gelöst</numerusform>
            <numerusform>%n ein zweites Mal mit gleicher Antwort gelöst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>%n turned down</source>
        <translation>
            <numerusform>%n verworfen</numerusform>
            <numerusform>%n verworfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>%n missing</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>%n changed by hand</source>
        <translation>
            <numerusform>%n von Hand geändert</numerusform>
            <numerusform>%n von Hand geändert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>{there} of {wanted} questions</source>
        <translation>{there} von {wanted} Fragen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Nothing had to be replaced.</source>
        <translation>Nichts musste ersetzt werden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>(no text)</source>
        <translation>(kein Text)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Something unexpected happened in the window.</source>
        <translation>Im Fenster ist etwas Unerwartetes geschehen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Try again; if it stays so, the log files say more.</source>
        <translation>Versuchen Sie es noch einmal; falls es so bleibt, sagen die Protokolldateien mehr.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Job</source>
        <translation>&amp;Auftrag</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Lesson</source>
        <translation>&amp;Lektion</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Open workbook…</source>
        <translation>Arbeitsmappe &amp;öffnen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Add workbook</source>
        <translation>Arbeitsmappe hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Choose one or more Excel workbooks to make worksheets of</source>
        <translation>Wählen Sie eine oder mehrere Excel-Arbeitsmappen, aus denen Arbeitsblätter werden sollen</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Recent workbooks</source>
        <translation>&amp;Zuletzt verwendete Arbeitsmappen</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Clear this list</source>
        <translation>Diese Liste &amp;leeren</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>{name} – {folder}</source>
        <translation>{name} – {folder}</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Sample workbook</source>
        <translation>&amp;Beispielmappe</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Empty template…</source>
        <translation>Leere &amp;Vorlage…</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Quit</source>
        <translation>Bee&amp;nden</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Search lessons</source>
        <translation>Lektionen &amp;suchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Show &amp;details</source>
        <translation>&amp;Details anzeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Show or hide the sheets and questions of the chosen lesson</source>
        <translation>Blätter und Fragen der gewählten Lektion zeigen oder verbergen</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Jobs</source>
        <translation>A&amp;ufträge</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;New worksheets</source>
        <translation>&amp;Neue Arbeitsblätter</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Next &amp;part of the window</source>
        <translation>Nä&amp;chster Teil des Fensters</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Clear the search field</source>
        <translation>Suchfeld leeren</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;How questions are written…</source>
        <translation>&amp;Wie die Fragen geschrieben werden…</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Check everything…</source>
        <translation>&amp;Alles prüfen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>C&amp;opy details</source>
        <translation>&amp;Details kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Details for support are on the clipboard.</source>
        <translation>Die Details für den Support sind in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Look for a newer &amp;version</source>
        <translation>Nach neuerer &amp;Version sehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Newer &amp;versions are looked after for you</source>
        <translation>Um neuere &amp;Versionen kümmert sich jemand für Sie</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;User guide</source>
        <translation>Anleitun&amp;g</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;About Worksheet Studio</source>
        <translation>&amp;Über Worksheet Studio</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Choose workbooks</source>
        <translation>Arbeitsmappen auswählen</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Excel workbooks</source>
        <translation>Excel-Arbeitsmappen</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Save an empty workbook</source>
        <translation>Leere Arbeitsmappe speichern</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>curriculum.xlsx</source>
        <translation>lehrplan.xlsx</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>The empty workbook is saved</source>
        <translation>Die leere Arbeitsmappe ist gespeichert</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Fill in “{name}” with your spreadsheet program, save and close it, then drop it into this window.</source>
        <translation>Füllen Sie „{name}“ mit Ihrer Tabellenkalkulation aus, speichern und schließen Sie sie, und ziehen Sie sie dann auf dieses Fenster.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Open it</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Drop to read</source>
        <translation>Zum Einlesen loslassen</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Excel workbooks (.xlsx), several at once, or a folder of them</source>
        <translation>Excel-Arbeitsmappen (.xlsx), auch mehrere zugleich, oder ein Ordner damit</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Everything else is being read.</source>
        <translation>Alles andere wird gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>It is not on this computer. Save it here first.</source>
        <translation>Die Datei liegt nicht auf diesem Computer. Speichern Sie sie zuerst hier.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>There is no Excel workbook (.xlsx) in this folder.</source>
        <translation>In diesem Ordner ist keine Excel-Arbeitsmappe (.xlsx).</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>This folder cannot be read.</source>
        <translation>Dieser Ordner kann nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/texts.py"/>
        <source>%n more workbook(s): too many at once. Add them afterwards.</source>
        <translation>
            <numerusform>%n Arbeitsmappe mehr: zu viele auf einmal. Fügen Sie sie danach hinzu.</numerusform>
            <numerusform>%n Arbeitsmappen mehr: zu viele auf einmal. Fügen Sie sie danach hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Drop a curriculum workbook here</source>
        <translation>Ziehen Sie eine Arbeitsmappe mit dem Lehrplan hierher</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Your units and lessons in Excel become worksheets with answer keys, ready to print.</source>
        <translation>Aus Ihren Einheiten und Lektionen in Excel werden druckfertige Arbeitsblätter mit Lösungen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Choose workbooks…</source>
        <translation>Arbeitsmappen aus&amp;wählen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Try the sample workbook</source>
        <translation>Die Beispielmappe aus&amp;probieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Get an empty template…</source>
        <translation>Eine leere &amp;Vorlage holen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>See what was read, and choose lessons and kinds of sheets.</source>
        <translation>Sehen Sie, was gelesen wurde, und wählen Sie Lektionen und Arten von Blättern.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Watch</source>
        <translation>Zusehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Questions are written, and every answer is checked a second time.</source>
        <translation>Die Fragen werden geschrieben, und jede Antwort wird ein zweites Mal geprüft.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Look at the sheets, change what you like, and print them.</source>
        <translation>Sehen Sie die Blätter an, ändern Sie, was Sie möchten, und drucken Sie sie.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/texts.py"/>
        <source>This computer: ready, %n at once</source>
        <translation>
            <numerusform>Dieser Computer: bereit, %n zugleich</numerusform>
            <numerusform>Dieser Computer: bereit, %n zugleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/texts.py"/>
        <source>School server: %n writer(s)</source>
        <translation>
            <numerusform>Schulserver: %n Schreiber</numerusform>
            <numerusform>Schulserver: %n Schreiber</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>No worker is running</source>
        <translation>Kein Schreiber läuft</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Redis does not answer; work goes on when it is back</source>
        <translation>Redis antwortet nicht; es geht weiter, sobald es wieder da ist</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>A part of the engine ended and is started again</source>
        <translation>Ein Teil der Engine wurde beendet und startet neu</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>The engine is not running</source>
        <translation>Die Engine läuft nicht</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>OpenAI key: OK</source>
        <translation>OpenAI-Schlüssel: OK</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>OpenAI key: …</source>
        <translation>OpenAI-Schlüssel: …</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>OpenAI key: missing</source>
        <translation>OpenAI-Schlüssel: fehlt</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Own writing service</source>
        <translation>Eigener Schreibdienst</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Writer: not chosen yet</source>
        <translation>Schreiber: noch nicht gewählt</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Cost so far: {amount}</source>
        <translation>Kosten bisher: {amount}</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Engine: {state}</source>
        <translation>Engine: {state}</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Writer: {state}</source>
        <translation>Schreiber: {state}</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Where the work is done. Click for more.</source>
        <translation>Wo die Arbeit getan wird. Klicken Sie für mehr.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>How questions are written. Click to change it.</source>
        <translation>Wie die Fragen geschrieben werden. Klicken Sie, um es zu ändern.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>What the writing service asked for jobs since the window was opened. Click for the limits.</source>
        <translation>Was der Schreibdienst für Aufträge verlangt hat, seit das Fenster geöffnet wurde. Klicken Sie für die Grenzen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Hide this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>May Worksheet Studio look once a week for a newer version?</source>
        <translation>Darf Worksheet Studio einmal pro Woche nach einer neueren Version sehen?</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Looking for a newer version…</source>
        <translation>Es wird nach einer neueren Version gesehen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>There is no newer version than yours, {version}.</source>
        <translation>Es gibt keine neuere Version als Ihre, {version}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Worksheet Studio {version} is available</source>
        <translation>Worksheet Studio {version} ist da</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Published on {date}. You have {version}.</source>
        <translation>Veröffentlicht am {date}. Sie haben {version}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>See what is new</source>
        <translation>Ansehen, was neu ist</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Skip this version</source>
        <translation>Diese Version überspringen</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>No browser could be opened. The page is at {address}</source>
        <translation>Es ließ sich kein Browser öffnen. Die Seite steht unter {address}</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Worksheets are still being made</source>
        <translation>Es werden noch Arbeitsblätter erstellt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/texts.py"/>
        <source>%n lesson(s) are not finished. What is to become of them?</source>
        <translation>
            <numerusform>%n Lektion ist nicht fertig. Was soll damit geschehen?</numerusform>
            <numerusform>%n Lektionen sind nicht fertig. Was soll damit geschehen?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Previews and ZIP files are not finished. What is to become of them?</source>
        <translation>Vorschauen und ZIP-Dateien sind nicht fertig. Was soll damit geschehen?</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Keep working in the background</source>
        <translation>Im &amp;Hintergrund weiterarbeiten</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>The window closes; the icon beside the clock brings it back and tells you when it is done.</source>
        <translation>Das Fenster schließt sich; das Symbol neben der Uhr holt es zurück und meldet, wenn alles fertig ist.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Keep working with a small window</source>
        <translation>Mit &amp;kleinem Fenster weiterarbeiten</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>The window moves to the task bar, and the work goes on.</source>
        <translation>Das Fenster geht in die Taskleiste, und die Arbeit geht weiter.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Stop and go on next time</source>
        <translation>&amp;Anhalten und beim nächsten Mal fortsetzen</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>What is finished stays. The rest goes on by itself when you open Worksheet Studio again.</source>
        <translation>Was fertig ist, bleibt. Der Rest geht von selbst weiter, wenn Sie Worksheet Studio wieder öffnen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Cancel these jobs</source>
        <translation>Diese Aufträge a&amp;bbrechen</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>What is finished stays. Nothing more is written.</source>
        <translation>Was fertig ist, bleibt. Mehr wird nicht geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Don’t close</source>
        <translation>&amp;Nicht schließen</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Show the window</source>
        <translation>&amp;Fenster zeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Pause all jobs</source>
        <translation>Alle Aufträge &amp;pausieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Resume all jobs</source>
        <translation>Alle Aufträge f&amp;ortsetzen</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>{done} of {total} lessons done</source>
        <translation>{done} von {total} Lektionen fertig</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Work goes on in the background</source>
        <translation>Die Arbeit geht im Hintergrund weiter</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Click the icon beside the clock to see the window again.</source>
        <translation>Klicken Sie auf das Symbol neben der Uhr, um das Fenster wieder zu sehen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>“{title}” is finished</source>
        <translation>„{title}“ ist fertig</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/texts.py"/>
        <source>%n lesson(s) are ready to print.</source>
        <translation>
            <numerusform>%n Lektion ist druckfertig.</numerusform>
            <numerusform>%n Lektionen sind druckfertig.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>“{title}” is finished with failures</source>
        <translation>„{title}“ ist mit Fehlern fertig</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/texts.py"/>
        <source>%n lesson(s) could not be made.</source>
        <translation>
            <numerusform>%n Lektion konnte nicht erstellt werden.</numerusform>
            <numerusform>%n Lektionen konnten nicht erstellt werden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>“{title}” has stopped</source>
        <translation>„{title}“ wurde angehalten</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>It needs you before it can go on.</source>
        <translation>Bevor es weitergeht, werden Sie gebraucht.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>{percent} – {app}</source>
        <translation>{percent} – {app}</translation>
    </message>
</context>
</TS>

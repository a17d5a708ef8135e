<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>WorksheetStudio</name>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Please wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Hide what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Set by {variable} on this computer; it cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Welcome to Worksheet Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Who should write the questions?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>You can look around meanwhile, and choose differently at any time in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;OpenAI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>You need an API key and pay OpenAI for what you use. Lesson titles, standards and notes go to OpenAI; your files stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>A model in our &amp;school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>A service such as Ollama or LM Studio, on this computer or in the building. It costs nothing, and nothing leaves your school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Our school’s s&amp;erver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Your school runs writers for all its staff, with its own key. Lesson titles, standards and notes go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Try it &amp;without AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>No key, no cost, no network. Simple questions are made from your titles and notes, and each page says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Make worksheets from the sample workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>OpenAI writes the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Your account at OpenAI pays for each question. The key is tested by asking for the list of models, which costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>A lesson with all its sheets costs about {cost} with {model}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>API &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Paste it here. It begins with sk-.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>There is a key already. Leave this empty to use it, or paste another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Get a key from OpenAI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The key works, but not for the model {model}. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Test and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Keep it &amp;untested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Asking {host} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Asking {host} … This takes longer than usual; you can go back and try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Keeping it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The keyring of this computer has not answered yet. It may be asking for your permission or password in a window of its own, perhaps behind this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Do not wait: use it for this &amp;run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Paste the key first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>This is not a key: it holds letters that keys never have. Copy it again, alone and whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Copy it again, alone and whole. It may also have expired or be made for another project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>This computer has no keyring that can keep a secret. What you enter is used until you close the window and has to be entered again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>A model in our school writes the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Every service that speaks OpenAI’s protocol works, such as Ollama, LM Studio, llama.cpp or vLLM. Ask whoever set it up for its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Address of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>For Ollama on this computer: http://localhost:11434/v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Enter the address of the service first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>This is not an address of a service. It looks like http://localhost:11434/v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Leave the password out of the address; a service takes a key instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Check the address; it usually ends in /v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Key, if it wants one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Most services in a school need none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The key that is kept now is for {host}. It is forgotten, so that this service never gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Find models</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>It works: %n model(s) found. Choose one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>It works, but has no list of its models. Enter the name of the one to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Choose a model, or enter its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Use this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Our school’s server writes the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Lessons go through the Redis server of your school to the computers that write there. The sheets are made on this computer. Ask whoever looks after the server for its address and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Address of the Redis server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Such as rediss://worksheets.example.school:6379/0, without the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Enter the address of the server first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>This is not an address of a Redis server. It looks like rediss://host:6379/0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Leave it empty if the server has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Check the password, and the user’s name in the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The password was taken out of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>%n writer(s) wait for lessons there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The server answers, but no writer is running there now. Lessons wait until one starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>OpenAI writes the questions, with {model}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>{host} writes the questions, with {model}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Your school’s server at {host} writes the questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Questions are made without AI. You can choose a writer at any time in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Now drop a curriculum workbook onto the window, or see first what comes of the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The keyring of this computer keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>This computer has no keyring, so it is used until you close the window and has to be entered again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The keyring of this computer did not keep it, so it is used until you close the window and has to be entered again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The keyring of this computer did not answer, so it is used until you close the window and has to be entered again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>It was not tested, because the service did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>{what} (%n times)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The log files may say more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>C&amp;opy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Open &amp;log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Open &amp;settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Is everything in order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Checking: {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Everything is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>It works; %n check(s) are worth a look.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>%n check(s) failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>{name}: {state}. {message} {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>C&amp;opy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Check &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>About Worksheet Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Turns a curriculum workbook into printed-quality worksheets with answer keys that are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Free software under the Apache License 2.0: use it, change it, pass it on. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Questions are written by a machine. Each is checked and solved a second time, but read them before your class does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Reading the licences …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Search parts and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Parts of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Text of the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Its package brings no text of its licence along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>see its project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are libraries of their own beside the program and may be replaced by versions that you built yourself. Their source code is at code.qt.io.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Search actions and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>True</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>False</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>{option} (right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Nothing is written here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Being written anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Questions of this section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Enter edits the chosen question, Delete removes it, Alt with the up and down arrow keys moves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Sections of this lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>{section}  {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>{section}  {count} of {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>This section has no questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Statement {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Question {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Scenario {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Changed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>&amp;Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>&amp;Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Stor&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>The statement is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Answers – mark the right one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Answer {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Answer {letter} is the right one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>E&amp;xplanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>&amp;Model answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Sa&amp;mple answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>On paper: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>{characters} of {most_characters} characters, explanation {words} of {most_words} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>{characters} of {most_characters} characters, answer {words} of {most_words} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Formulas stand between dollar signs: $x^2$, $\frac{1}{2}$, chemistry as $\ce{H2O}$. A price such as $12 stays a price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Choose a question to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>&amp;Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Add an empty question after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>&amp;Write this one anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Have another question written in place of this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>This question is being written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Delete this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>The last question of a section stays: its sheet would be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Keep these questions, and make the sheets again with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>&amp;Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Go back to the questions as they were saved last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>{action} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Saved. The sheets are being made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Saved. The sheets are made again when the job goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Saved. Retry the lesson to make its sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>The changes are gone; Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Not saved yet. {section}, question {number}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Not saved: this lesson has no stored questions just now. Your changes stay here; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Not saved: the questions of this lesson were changed elsewhere meanwhile. Yours are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Save &amp;mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Show the &amp;others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>There are changes of {when} that were not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>There are changes of {when} that were not saved; the questions were changed elsewhere since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>&amp;Bring them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Delete &amp;them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Question {number} was not written anew. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>The question that was written anew had been deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Choose a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Its questions appear here, and you can change them before printing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>No questions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>They appear here as soon as this lesson is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Opening the questions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>This text is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>The story is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>This answer is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>The answer is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>The answer sheet will have no explanation here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>This answer is the same as {letter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>This answer has the same value as {letter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It asks much the same as question {number} of “{section}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It has {length} characters; {limit} fit well on the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It has {length} words; {limit} fit well on the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It speaks of an answer’s letter; better name the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It seems to speak against the answer that is marked as right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>The question seems to give its own answer away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It has a gap to fill in, which does not fit this kind of question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It speaks of something that is not on the sheet: “{detail}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>These marks would be printed as they are: “{detail}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>These words are not meant for students: “{detail}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It holds characters that cannot be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It says nothing but the title of the lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Better leave out “all” or “none of the above”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/formats.py"/>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/formats.py"/>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/formats.py"/>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/formats.py"/>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/formats.py"/>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/formats.py"/>
        <source>$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/formats.py"/>
        <source>under {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/formats.py"/>
        <source>Today, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/formats.py"/>
        <source>Yesterday, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Jobs and lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Arrow keys move, right and left open and close a job or a unit, Enter opens a lesson&apos;s sheets, the menu key shows what can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>As at &amp;first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{number}  {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{product}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{number}. {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>The lessons could not be read. Open the job once more to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Lesson {number} {title}, {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Unit {number} {title}, {status}, {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Job {title}, {status}, {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{column}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Waiting for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Waiting, comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Waiting for the engine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Waiting for the writing service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Waiting for the writing service: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Written, waiting for its sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{what}, {done} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Writing questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Checking answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Writing true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Writing true or false with explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Writing multiple choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Writing short answer questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Writing open-ended questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Writing scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Writing task cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Checking answers of true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Checking answers of true or false with explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Checking answers of multiple choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Checking answers of short answer questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Checking answers of open-ended questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Checking answers of scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Checking answers of task cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Making sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Done, making the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Done, edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Done, %n question(s) replaced</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Done, %n question(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Done. {notice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{done} of %n lesson(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>%n lesson(s) done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{lessons}, {failed} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{lessons}, previews and ZIP files follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Paused, {lessons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Stopped: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Cancelled, {lessons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{seconds} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{hours} h {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{taken}, {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{some} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{name}  {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>%n lesson(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Which lessons are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Search jobs and lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>There are no jobs yet. Drop a workbook on the window to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Nothing is called “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Nothing is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Nothing has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Nothing is done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Next up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Edit questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;What was replaced…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Problem &amp;details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Pa&amp;use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Re&amp;sume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Cancel &amp;job…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Retr&amp;y failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Open job fo&amp;lder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Save &amp;ZIP…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Read an&amp;ew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Delete job…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Open all units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Close all units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>What can be done with the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Select a job or a lesson to see what can be done with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>%n job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{jobs}, {lessons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Cancel %n job(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>%n lesson(s) of “{title}” are not finished and will not be made. What is done stays, and cancelled lessons can be taken up again with “Retry”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Cancel the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Let it go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Delete %n job(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>“{title}” goes from the list, with its questions. Sheets can no longer be edited then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>%n job(s) go from the list, with their questions. Sheets can no longer be edited then.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>%n job(s) of them still run and are cancelled first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>It still runs and is cancelled first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Keep the worksheets where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Move the worksheets to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Cancel the job and &amp;delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Do &amp;not delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>The folder “{name}” is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Make the files anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>The files of %n lesson(s) are made anew.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>No file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>No program opens folders on this computer. The folder: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Save the ZIP as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Folder for the ZIP files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>ZIP files (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>%n ZIP file(s) saved in {name}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>The ZIP file “{name}” is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Choose “Retry” on the job to have its files made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>The ZIP could not be saved in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Choose a folder in which you may write, on a disk with enough room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>The worksheets could not be moved to the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>They are still in {folder}; delete them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>%n job(s) deleted. The worksheets stay where they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>%n job(s) deleted. The worksheets are in the bin.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Choose the lessons, and what is to be made of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Add &amp;workbooks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Add workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Excel workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Space checks or unchecks what is selected; Delete takes a workbook out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Search lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>&amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>&amp;Invert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Take this workbook out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>{chosen} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Subject, grade and curriculum are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>{chosen} of %n lesson(s) in {units}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>%n unit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>%n lesson(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>What the workbook does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>{book}, from the unit “{unit}” on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Use these &amp;for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Curriculum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Algebra;Art;Biology;Calculus;Chemistry;Computer Science;Earth Science;Economics;English;Environmental Science;Geography;Geometry;Health;History;Life Science;Mathematics;Music;Physical Science;Physics;Psychology;Reading;Science;Social Studies;Spanish;Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Kindergarten;Grade 1;Grade 2;Grade 3;Grade 4;Grade 5;Grade 6;Grade 7;Grade 8;Grade 9;Grade 10;Grade 11;Grade 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>AP;Cambridge IGCSE;Common Core;GCSE;A Level;IB;National curriculum;NGSS;State standards</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>%n file(s) cannot be used</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>None of these %n file(s) can be used.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Hide this</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>%n remark(s) about what was read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>What was not used or was mended; choose one to see its row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>{sheet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>{sheet}, {cell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>{book}: sheet “{sheet}”, row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>{book}: sheet “{sheet}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>The row in the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>This row is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>What is to be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>%n worksheet(s) with answer sheets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>%n question(s) a lesson</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Look at a page of {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>A page of {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Sections and questions a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Questions a lesson: {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Paper and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Letter (8.5 × 11 in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>A4 (210 × 297 mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>&amp;Language of the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>As in the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Another language…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Language code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Code such as it, pt-BR or pl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Who writes the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>With &amp;OpenAI ({model})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>With the model {model} of your own &amp;service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Without AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Free and at once: questions are made out of the notes in the workbook, simpler than those of an AI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>There is no API key for OpenAI on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Open the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Have every answer &amp;checked by a second, independent solving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Make pre&amp;views that can be shown but not copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Spending li&amp;mit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>The price of this model is not known, so that no limit can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>For each workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>&amp;Folder for the worksheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Ch&amp;oose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Folder for the worksheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>{size} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>This folder will be made; {size} free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Looking at the folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>This is a file, not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Write the folder in full, from the drive on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>This folder cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Nothing may be saved in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>The disk is full: {size} are free, about {needed} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>about {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>PDF files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>calls to the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>price not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Pages of worksheets and answer sheets, without the previews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>From the published prices of the model, a little above rather than below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Depends on this computer and on how fast the service answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>The workbooks are still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Choose at least one lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Say subject, grade and curriculum where they are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Choose at least one section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Write the language as a code, such as it or pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Add an API key in the settings, or have it written without AI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Choose a folder for the worksheets that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>%n workbook(s) could not be started.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>True or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>True or false with explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>Multiple choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>Short answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>Open-ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>Task cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>multiple choice question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>short answer question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>open-ended question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>No lesson chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Choose a lesson in the list to see its sheets and questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Rep&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Open &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Try failed lessons again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>They can be read and changed here once they are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Unit {number}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Begun: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>%n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Cost: {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Save the changed questions?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Questions of “{title}” were changed and not saved yet. Saving also makes the sheets of this lesson again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>S&amp;tay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Answer sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Other sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>{section}, {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>No sheets yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The sheets appear here as soon as they are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>This lesson was cancelled before its sheets were made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Make the sheets again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The sheets are made again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>This sheet is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>“{name}” was moved, renamed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Its questions are kept, so it can be made again without being written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>This sheet is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>“{name}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>“{name}” cannot be shown, because it is not a whole PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>This sheet cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The computer does not allow “{name}” to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Close it in other programs, or check the rights of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Zoom: {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Fit page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Find in this sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>{place} of {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Pictures only, no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Open in the system’s viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Copy the text of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>{file}, page {page} of {pages}. {content}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>This page is a picture without text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The folder is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The folder {folder} was moved, renamed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Put it back or plug its drive in, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>It could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The system has no program that opens {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Open it by hand; it is a common file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>What would you like to print?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;This sheet: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>All &amp;worksheets of this lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>All &amp;answer sheets of this lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Work&amp;sheets and answer sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Continue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Printing page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>%n page(s) sent to the printer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>%n page(s) saved as {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Printing was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>No printer is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>This computer knows no printer. Add one in the system’s settings, or open the sheet in the system’s viewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Open in the viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The sheets could not be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The printer did not take the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Check that it is switched on and connected, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The file {name} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Choose another folder, or close it in other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>There are no pages in the range that was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Choose other pages, or all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Report on this lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>There is nothing to report before the questions are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>{there} of {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Solved a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Turned down and replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Changed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>{read} in (of them {cached} from the cache), {written} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>{cost} for %n call(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>the offline writer, without AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The keys were not solved a second time. Check the answer sheets before you use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>%n solved a second time with the same answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>%n turned down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>%n missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>%n changed by hand</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>{there} of {wanted} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Nothing had to be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>(no text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The report could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Something unexpected happened in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Try again; if it stays so, the log files say more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Open workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Add workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Choose one or more Excel workbooks to make worksheets of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Recent workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>{name} – {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Sample workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Empty template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Search lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Show &amp;details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Show or hide the sheets and questions of the chosen lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;New worksheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;How questions are written…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Check everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>C&amp;opy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Details for support are on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;About Worksheet Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Choose workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Save an empty workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>curriculum.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>The empty workbook is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Fill in “{name}” with your spreadsheet program, save and close it, then drop it into this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Drop to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Excel workbooks (.xlsx), several at once, or a folder of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Everything else is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>It is not on this computer. Save it here first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>There is no Excel workbook (.xlsx) in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>This folder cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/texts.py"/>
        <source>%n more workbook(s): too many at once. Add them afterwards.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Drop a curriculum workbook here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Your units and lessons in Excel become worksheets with answer keys, ready to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Choose workbooks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Try the sample workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Get an empty template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>See what was read, and choose lessons and kinds of sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Questions are written, and every answer is checked a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Look at the sheets, change what you like, and print them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/texts.py"/>
        <source>This computer: ready, %n at once</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/texts.py"/>
        <source>School server: %n writer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>No worker is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Redis does not answer; work goes on when it is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>The engine is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>OpenAI key: OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>OpenAI key: …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>OpenAI key: missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Own writing service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Writer: not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Cost so far: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Engine: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Writer: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Where the work is done. Click for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>How questions are written. Click to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>What the writing service asked for jobs since the window was opened. Click for the limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Hide this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Worksheets are still being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/texts.py"/>
        <source>%n lesson(s) are not finished. What is to become of them?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Previews and ZIP files are not finished. What is to become of them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Keep working in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>The window closes; the icon beside the clock brings it back and tells you when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Keep working with a small window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>The window moves to the task bar, and the work goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Stop and go on next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>What is finished stays. The rest goes on by itself when you open Worksheet Studio again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Cancel these jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>What is finished stays. Nothing more is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Don’t close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Show the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Pause all jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Resume all jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>{done} of {total} lessons done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Work goes on in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Click the icon beside the clock to see the window again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>“{title}” is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/texts.py"/>
        <source>%n lesson(s) are ready to print.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>“{title}” is finished with failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/texts.py"/>
        <source>%n lesson(s) could not be made.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>“{title}” has stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>It needs you before it can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>{percent} – {app}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

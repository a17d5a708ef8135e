<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>WorksheetStudio</name>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Pages of the settings</source>
        <translation>Páginas de la configuración</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>O&amp;K</source>
        <translation>Acep&amp;tar</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Apply</source>
        <translation>Aplica&amp;r</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>The settings are kept.</source>
        <translation>La configuración está guardada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Nothing was changed yet: one entry cannot be used.</source>
        <translation>Todavía no se cambió nada: un dato no se puede usar.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Writing</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Questions are written</source>
        <translation>Las pre&amp;guntas se escriben</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Ask me at the next start</source>
        <translation>Preguntarme la próxima vez</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>By an AI service</source>
        <translation>Con un servicio de IA</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Without AI, from titles and notes</source>
        <translation>Sin IA, a partir de títulos y notas</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Offered first for a new job; each job can choose differently.</source>
        <translation>Es lo primero que se ofrece para un trabajo nuevo; cada trabajo puede elegir otra cosa.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Address of the &amp;service</source>
        <translation>Dirección del &amp;servicio</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>OpenAI, or any service that speaks its protocol, such as Ollama or LM Studio.</source>
        <translation>OpenAI o cualquier servicio que hable su protocolo, como Ollama o LM Studio.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Reset to OpenAI</source>
        <translation>Restable&amp;cer a OpenAI</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>API key</source>
        <translation>Clave API</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>…{end}</source>
        <translation>…{end}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Entered</source>
        <translation>Introducida</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;New API key</source>
        <translation>Nueva cla&amp;ve API</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Removed as soon as you apply it</source>
        <translation>Se quita en cuanto aplique los cambios</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>OpenAI needs one; a service in your school often does not.</source>
        <translation>OpenAI necesita una; un servicio de su escuela a menudo no.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Kept in the keyring of this computer.</source>
        <translation>Guardada en el llavero de este equipo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Set by OPENAI_API_KEY on this computer; it cannot be changed here.</source>
        <translation>Definida por OPENAI_API_KEY en este equipo; aquí no se puede cambiar.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Used until you close the window, because no keyring keeps it.</source>
        <translation>Se usa hasta que cierre la ventana, porque ningún llavero la guarda.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>This key is for {host}. Replace or remove it, so that the other service does not get it.</source>
        <translation>Esta clave es para {host}. Sustitúyala o quítela, para que el otro servicio no la reciba.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Re&amp;place…</source>
        <translation>S&amp;ustituir…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Test</source>
        <translation>Pro&amp;bar</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>It works: the service answers and has the model {model}.</source>
        <translation>Funciona: el servicio responde y tiene el modelo {model}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>The service answers. It has no model {model} in its list; some take other names, too.</source>
        <translation>El servicio responde. Su lista no tiene el modelo {model}; algunos aceptan también otros nombres.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>The service answers, but has no list of its models.</source>
        <translation>El servicio responde, pero no tiene una lista de sus modelos.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>M&amp;odel</source>
        <translation>M&amp;odelo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Fetch list</source>
        <translation>Tra&amp;er la lista</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>A lesson costs about {lesson} ({input} in and {output} out for a million tokens).</source>
        <translation>Una lección cuesta unos {lesson} ({input} de entrada y {output} de salida por millón de tokens).</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Its price is not known here; a model of your own costs nothing a lesson.</source>
        <translation>Aquí no se conoce su precio; un modelo propio no cuesta nada por lección.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Where lessons are written</source>
        <translation>Dónde se escriben las lecciones</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>On &amp;this computer</source>
        <translation>En este &amp;equipo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>The program brings everything along that it needs.</source>
        <translation>El programa trae todo lo que necesita.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>By our &amp;school’s server</source>
        <translation>En el servidor de nuestra e&amp;scuela</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Lessons go through its Redis server to the computers that write; sheets are made here.</source>
        <translation>Las lecciones van por su servidor Redis a los equipos que escriben; las hojas se hacen aquí.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>A&amp;ddress of the Redis server</source>
        <translation>&amp;Dirección del servidor Redis</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Pass&amp;word</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Leave it empty to go on with the one that is kept.</source>
        <translation>Déjela vacía para seguir con la que está guardada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Another server: enter its password, or leave it empty if it has none.</source>
        <translation>Otro servidor: introduzca su contraseña, o déjela vacía si no tiene ninguna.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>The server answers. %n writer(s) wait for lessons there.</source>
        <translation>
            <numerusform>El servidor responde. %n redactor espera lecciones allí.</numerusform>
            <numerusform>El servidor responde. %n redactores esperan lecciones allí.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Lessons written at once</source>
        <translation>&amp;Lecciones que se escriben a la vez</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>For a model on this computer 1 or 2 are enough; a service takes many.</source>
        <translation>Para un modelo en este equipo bastan 1 o 2; un servicio admite muchas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Lessons whose sheets are &amp;made at once</source>
        <translation>Lecciones cuyas &amp;hojas se hacen a la vez</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Automatic: half the processor’s cores.</source>
        <translation>Automático: la mitad de los núcleos del procesador.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>A change here starts the engine anew, which takes a few seconds. Jobs go on by themselves where they were.</source>
        <translation>Un cambio aquí reinicia el motor, lo que tarda unos segundos. Los trabajos continúan por sí solos donde estaban.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Folder for worksheets</source>
        <translation>&amp;Carpeta para las hojas de trabajo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Empty: “Worksheet Studio” in your documents.</source>
        <translation>Vacío: «Worksheet Studio» en sus documentos.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Give the whole path of the folder, or choose it.</source>
        <translation>Indique la ruta completa de la carpeta o elíjala.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Nothing can be written there. Choose another folder, or make it writable.</source>
        <translation>Allí no se puede escribir nada. Elija otra carpeta o permita que se escriba en ella.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Folder for worksheets</source>
        <translation>Carpeta para las hojas de trabajo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Letter (8.5 × 11 in)</source>
        <translation>Carta (8,5 × 11 pulgadas)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297 mm)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Language of the questions</source>
        <translation>&amp;Idioma de las preguntas</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>As in the workbook</source>
        <translation>Como en el libro</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Or enter another one as a code, such as it or pt-BR.</source>
        <translation>O introduzca otro como código, por ejemplo it o pt-BR.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>This is not a code of a language; it looks like it or pt-BR.</source>
        <translation>Esto no es el código de un idioma; tiene la forma it o pt-BR.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Language of the window</source>
        <translation>&amp;Idioma de la ventana</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>As this computer has it</source>
        <translation>Como en este equipo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Another language is used from the next start on.</source>
        <translation>Otro idioma se usa a partir del próximo inicio.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Tell me when a job is finished or needs me</source>
        <translation>A&amp;visarme cuando un trabajo termine o me necesite</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Look once a week for a &amp;newer version</source>
        <translation>&amp;Buscar una versión más reciente una vez por semana</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>It reads one small file at {host} and tells nothing about you. Nothing is ever installed by itself.</source>
        <translation>Se lee un pequeño archivo en {host} y no se comunica nada sobre usted. Nunca se instala nada por sí solo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>The address that is set for it cannot be used; it has to begin with https://.</source>
        <translation>La dirección establecida para ello no se puede usar; debe empezar por https://.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Whoever looks after this computer also looks after newer versions; it cannot be changed here.</source>
        <translation>Quien administra este equipo también se ocupa de las versiones más recientes; aquí no se puede cambiar.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>The list of jobs, all questions, the settings. Worksheets are not in it.</source>
        <translation>La lista de trabajos, todas las preguntas, la configuración. Las hojas de trabajo no están en ella.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>It takes {size}.</source>
        <translation>Ocupa {size}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Set by {variable} on this computer; it cannot be changed here.</source>
        <translation>Definido por {variable} en este equipo; aquí no se puede cambiar.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Open &amp;log folder</source>
        <translation>Abrir la carpeta de &amp;registros</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Use another &amp;folder…</source>
        <translation>Usar otra &amp;carpeta…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Choose a folder for the data</source>
        <translation>Elegir una carpeta para los datos</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Copying to {folder}: {done} of {whole}</source>
        <translation>Copiando a {folder}: {done} de {whole}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>The data are there already. Choose a folder outside of it.</source>
        <translation>Los datos ya están ahí. Elija una carpeta fuera de ella.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>There are data of Worksheet Studio in {folder}. Use them from the next start on? What you have now stays where it is, and you can come back to it.</source>
        <translation>En {folder} hay datos de Worksheet Studio. ¿Desea usarlos a partir del próximo inicio? Lo que tiene ahora se queda donde está, y puede volver a ello.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Use what is there</source>
        <translation>&amp;Usar los que hay</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Keep the present folder</source>
        <translation>&amp;Mantener la carpeta actual</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Stop copying</source>
        <translation>&amp;Detener la copia</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>The copying was stopped; nothing has changed.</source>
        <translation>La copia se detuvo; no ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>From the next start on the data are in {folder}. What happens until then comes along. The present folder stays as it is; delete it when you have seen that all is there.</source>
        <translation>A partir del próximo inicio los datos están en {folder}. Lo que ocurra hasta entonces también se lleva. La carpeta actual se queda como está; elimínela cuando haya visto que todo está allí.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>The data could not go to {folder} at the last start: {problem}</source>
        <translation>Los datos no pudieron pasar a {folder} en el último inicio: {problem}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Please wait</source>
        <translation>Espere, por favor</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Hide what is typed</source>
        <translation>Ocultar lo escrito</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Welcome to Worksheet Studio</source>
        <translation>Le damos la bienvenida a Worksheet Studio</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Who should write the questions?</source>
        <translation>¿Quién debe escribir las preguntas?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>You can look around meanwhile, and choose differently at any time in the settings.</source>
        <translation>Mientras tanto puede echar un vistazo, y cambiar la elección en cualquier momento en la configuración.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;OpenAI</source>
        <translation>&amp;OpenAI</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>You need an API key and pay OpenAI for what you use. Lesson titles, standards and notes go to OpenAI; your files stay here.</source>
        <translation>Necesita una clave API y paga a OpenAI por el uso. Los títulos, estándares y notas de las lecciones van a OpenAI; sus archivos se quedan aquí.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>A model in our &amp;school</source>
        <translation>Un modelo en nuestra &amp;escuela</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>A service such as Ollama or LM Studio, on this computer or in the building. It costs nothing, and nothing leaves your school.</source>
        <translation>Un servicio como Ollama o LM Studio, en este equipo o en el edificio. No cuesta nada, y nada sale de su escuela.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Our school’s s&amp;erver</source>
        <translation>El se&amp;rvidor de nuestra escuela</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Your school runs writers for all its staff, with its own key. Lesson titles, standards and notes go there.</source>
        <translation>Su escuela tiene redactores para todo el personal, con su propia clave. Los títulos, estándares y notas de las lecciones van allí.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Try it &amp;without AI</source>
        <translation>Probar sin &amp;IA</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>No key, no cost, no network. Simple questions are made from your titles and notes, and each page says so.</source>
        <translation>Sin clave, sin costo, sin red. A partir de sus títulos y notas se hacen preguntas sencillas, y cada página lo indica.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Make worksheets from the sample workbook</source>
        <translation>&amp;Hacer hojas de trabajo con el libro de ejemplo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Not now</source>
        <translation>Ahora &amp;no</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>OpenAI writes the questions</source>
        <translation>OpenAI escribe las preguntas</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Your account at OpenAI pays for each question. The key is tested by asking for the list of models, which costs nothing.</source>
        <translation>Su cuenta de OpenAI paga cada pregunta. La clave se prueba pidiendo la lista de modelos, lo que no cuesta nada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>A lesson with all its sheets costs about {cost} with {model}.</source>
        <translation>Una lección con todas sus hojas cuesta unos {cost} con {model}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>API &amp;key</source>
        <translation>&amp;Clave API</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Paste it here. It begins with sk-.</source>
        <translation>Péguela aquí. Empieza por sk-.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>There is a key already. Leave this empty to use it, or paste another one.</source>
        <translation>Ya hay una clave. Deje esto vacío para usarla, o pegue otra.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Get a key from OpenAI</source>
        <translation>Obtener una clave de &amp;OpenAI</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The key works, but not for the model {model}. Choose another one.</source>
        <translation>La clave funciona, pero no para el modelo {model}. Elija otro.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Test and keep</source>
        <translation>&amp;Probar y guardar</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Keep it &amp;untested</source>
        <translation>Guardar &amp;sin probar</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Asking {host} …</source>
        <translation>Consultando a {host} …</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Asking {host} … This takes longer than usual; you can go back and try again later.</source>
        <translation>Consultando a {host} … Tarda más de lo habitual; puede volver atrás e intentarlo más tarde.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Keeping it …</source>
        <translation>Guardando …</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The keyring of this computer has not answered yet. It may be asking for your permission or password in a window of its own, perhaps behind this one.</source>
        <translation>El llavero de este equipo aún no ha respondido. Quizá le pide permiso o la contraseña en una ventana propia, tal vez detrás de esta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Do not wait: use it for this &amp;run only</source>
        <translation>No esperar: &amp;usarla solo esta vez</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Paste the key first.</source>
        <translation>Pegue primero la clave.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>This is not a key: it holds letters that keys never have. Copy it again, alone and whole.</source>
        <translation>Esto no es una clave: contiene caracteres que las claves nunca tienen. Cópiela de nuevo, sola y completa.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Copy it again, alone and whole. It may also have expired or be made for another project.</source>
        <translation>Cópiela de nuevo, sola y completa. También puede haber caducado o ser de otro proyecto.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>This computer has no keyring that can keep a secret. What you enter is used until you close the window and has to be entered again at the next start.</source>
        <translation>Este equipo no tiene un llavero que pueda guardar un secreto. Lo que introduzca se usa hasta que cierre la ventana y habrá que introducirlo de nuevo la próxima vez.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>A model in our school writes the questions</source>
        <translation>Un modelo de nuestra escuela escribe las preguntas</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Every service that speaks OpenAI’s protocol works, such as Ollama, LM Studio, llama.cpp or vLLM. Ask whoever set it up for its address.</source>
        <translation>Sirve cualquier servicio que hable el protocolo de OpenAI, como Ollama, LM Studio, llama.cpp o vLLM. Pida la dirección a quien lo instaló.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Address of the service</source>
        <translation>&amp;Dirección del servicio</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>For Ollama on this computer: http://localhost:11434/v1</source>
        <translation>Para Ollama en este equipo: http://localhost:11434/v1</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Enter the address of the service first.</source>
        <translation>Introduzca primero la dirección del servicio.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>This is not an address of a service. It looks like http://localhost:11434/v1.</source>
        <translation>Esto no es la dirección de un servicio. Tiene la forma http://localhost:11434/v1.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Leave the password out of the address; a service takes a key instead.</source>
        <translation>Quite la contraseña de la dirección; un servicio usa en su lugar una clave.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Check the address; it usually ends in /v1.</source>
        <translation>Compruebe la dirección; normalmente termina en /v1.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Key, if it wants one</source>
        <translation>&amp;Clave, si la pide</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Most services in a school need none.</source>
        <translation>La mayoría de los servicios de una escuela no la necesitan.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The key that is kept now is for {host}. It is forgotten, so that this service never gets it.</source>
        <translation>La clave guardada ahora es para {host}. Se olvida, para que este servicio nunca la reciba.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Find models</source>
        <translation>&amp;Buscar modelos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>It works: %n model(s) found. Choose one.</source>
        <translation>
            <numerusform>Funciona: %n modelo encontrado. Elíjalo.</numerusform>
            <numerusform>Funciona: %n modelos encontrados. Elija uno.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>It answers, but has no list of models. Check the address; if it is right, enter the name of the model.</source>
        <translation>Responde, pero no tiene una lista de modelos. Compruebe la dirección; si es correcta, introduzca el nombre del modelo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Choose a model, or enter its name.</source>
        <translation>Elija un modelo o introduzca su nombre.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Use this model</source>
        <translation>&amp;Usar este modelo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Our school’s server writes the questions</source>
        <translation>El servidor de nuestra escuela escribe las preguntas</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Lessons go through the Redis server of your school to the computers that write there. The sheets are made on this computer. Ask whoever looks after the server for its address and password.</source>
        <translation>Las lecciones van por el servidor Redis de su escuela a los equipos que escriben allí. Las hojas se hacen en este equipo. Pida la dirección y la contraseña a quien se ocupa del servidor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Address of the Redis server</source>
        <translation>&amp;Dirección del servidor Redis</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Such as rediss://worksheets.example.school:6379/0, without the password.</source>
        <translation>Por ejemplo rediss://worksheets.example.school:6379/0, sin la contraseña.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Enter the address of the server first.</source>
        <translation>Introduzca primero la dirección del servidor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>This is not an address of a Redis server. It looks like rediss://host:6379/0.</source>
        <translation>Esto no es la dirección de un servidor Redis. Tiene la forma rediss://host:6379/0.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Password</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Leave it empty if the server has none.</source>
        <translation>Déjela vacía si el servidor no tiene ninguna.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Check the password, and the user’s name in the address.</source>
        <translation>Compruebe la contraseña y el nombre de usuario en la dirección.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The password was taken out of the address.</source>
        <translation>Se quitó la contraseña de la dirección.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>%n writer(s) wait for lessons there.</source>
        <translation>
            <numerusform>%n redactor espera lecciones allí.</numerusform>
            <numerusform>%n redactores esperan lecciones allí.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The server answers, but no writer is running there now. Lessons wait until one starts.</source>
        <translation>El servidor responde, pero ahora no hay ningún redactor en marcha. Las lecciones esperan hasta que empiece uno.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>OpenAI writes the questions, with {model}.</source>
        <translation>OpenAI escribe las preguntas, con {model}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>{host} writes the questions, with {model}.</source>
        <translation>{host} escribe las preguntas, con {model}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Your school’s server at {host} writes the questions.</source>
        <translation>El servidor de su escuela en {host} escribe las preguntas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Questions are made without AI. You can choose a writer at any time in the settings.</source>
        <translation>Las preguntas se hacen sin IA. Puede elegir un redactor en cualquier momento en la configuración.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Now drop a curriculum workbook onto the window, or see first what comes of the sample.</source>
        <translation>Ahora suelte en la ventana un libro con su plan de estudios, o vea antes qué resulta del ejemplo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The keyring of this computer keeps it.</source>
        <translation>El llavero de este equipo conserva los datos.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>This computer has no keyring, so it is used until you close the window and has to be entered again at the next start.</source>
        <translation>Este equipo no tiene llavero, así que los datos se usan hasta que cierre la ventana y habrá que introducirlos de nuevo la próxima vez.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The keyring of this computer did not keep it, so it is used until you close the window and has to be entered again at the next start.</source>
        <translation>El llavero de este equipo no conservó los datos, así que se usan hasta que cierre la ventana y habrá que introducirlos de nuevo la próxima vez.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The keyring of this computer did not answer, so it is used until you close the window and has to be entered again at the next start.</source>
        <translation>El llavero de este equipo no respondió, así que los datos se usan hasta que cierre la ventana y habrá que introducirlos de nuevo la próxima vez.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>It was not tested, because the service did not answer.</source>
        <translation>Los datos no se probaron, porque el servicio no respondió.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>{what} (%n times)</source>
        <translation>
            <numerusform>{what} (%n vez)</numerusform>
            <numerusform>{what} (%n veces)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The log files may say more.</source>
        <translation>Los archivos de registro pueden decir más.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Open &amp;settings</source>
        <translation>Abrir la con&amp;figuración</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Is everything in order?</source>
        <translation>¿Está todo en orden?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Checking: {name} …</source>
        <translation>Comprobando: {name} …</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Everything is in order.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>It works; %n check(s) are worth a look.</source>
        <translation>
            <numerusform>Funciona; %n comprobación merece atención.</numerusform>
            <numerusform>Funciona; %n comprobaciones merecen atención.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>%n comprobación falló.</numerusform>
            <numerusform>%n comprobaciones fallaron.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Worth a look</source>
        <translation>Merece atención</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>{name}: {state}. {message} {hint}</source>
        <translation>{name}: {state}. {message} {hint}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>C&amp;opy report</source>
        <translation>C&amp;opiar el informe</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Check &amp;again</source>
        <translation>Comprobar de &amp;nuevo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>About Worksheet Studio</source>
        <translation>Acerca de Worksheet Studio</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Built on {date} from commit {commit}</source>
        <translation>Compilado el {date} a partir del commit {commit}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Runs from source</source>
        <translation>Se ejecuta desde el código fuente</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Turns a curriculum workbook into printed-quality worksheets with answer keys that are right.</source>
        <translation>Convierte un libro con el plan de estudios en hojas de trabajo listas para imprimir, con respuestas correctas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Free software under the Apache License 2.0: use it, change it, pass it on. It comes without any warranty.</source>
        <translation>Software libre bajo la licencia Apache 2.0: úselo, cámbielo, compártalo. Se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Questions are written by a machine. Each is checked and solved a second time, but read them before your class does.</source>
        <translation>Las preguntas las escribe una máquina. Cada una se comprueba y se resuelve por segunda vez, pero léalas antes que su clase.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;About</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Reading the licences …</source>
        <translation>Leyendo las licencias …</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Search parts and licences</source>
        <translation>Buscar componentes y licencias</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Parts of the program</source>
        <translation>Componentes del programa</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Its package brings no text of its licence along.</source>
        <translation>Su paquete no trae el texto de la licencia.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>see its project</source>
        <translation>consulte su proyecto</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are libraries of their own beside the program and may be replaced by versions that you built yourself. Their source code is at code.qt.io.</source>
        <translation>Qt y PySide6 se usan bajo la GNU Lesser General Public License, versión 3. Son bibliotecas independientes junto al programa y pueden sustituirse por versiones que usted mismo haya compilado. Su código fuente está en code.qt.io.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Search actions and keys</source>
        <translation>Buscar acciones y teclas</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Open and close a job or a unit</source>
        <translation>Abrir y cerrar un trabajo o una unidad</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Open the sheets of the lesson</source>
        <translation>Abrir las hojas de la lección</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Show what can be done</source>
        <translation>Mostrar lo que se puede hacer</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Check or uncheck lessons</source>
        <translation>Marcar o desmarcar lecciones</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>True</source>
        <translation>Verdadero</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>False</source>
        <translation>Falso</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>{option} (right)</source>
        <translation>{option} (correcta)</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Nothing is written here yet</source>
        <translation>Aquí todavía no hay nada escrito</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Being written anew…</source>
        <translation>Se está escribiendo de nuevo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Questions of this section</source>
        <translation>Preguntas de esta sección</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Enter edits the chosen question, Delete removes it, Alt with the up and down arrow keys moves it.</source>
        <translation>Entrar edita la pregunta elegida, Supr la quita, Alt con las flechas arriba y abajo la mueve.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Sections of this lesson</source>
        <translation>Secciones de esta lección</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>{section}  {count}</source>
        <translation>{section}  {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>{section}  {count} of {wanted}</source>
        <translation>{section}  {count} de {wanted}</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>This section has no questions.</source>
        <translation>Esta sección no tiene preguntas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Statement {number} of {count}</source>
        <translation>Afirmación {number} de {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Question {number} of {count}</source>
        <translation>Pregunta {number} de {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Scenario {number} of {count}</source>
        <translation>Situación {number} de {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Changed by you</source>
        <translation>Cambiada por usted</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Statement</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>The statement is</source>
        <translation>La afirmación es</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Answers – mark the right one</source>
        <translation>Respuestas: marque la correcta</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Answer {letter}</source>
        <translation>Respuesta {letter}</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Answer {letter} is the right one</source>
        <translation>La respuesta {letter} es la correcta</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Model answer</source>
        <translation>Respuesta modelo</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Sample answer</source>
        <translation>Respuesta de ejemplo</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>On paper: {words}</source>
        <translation>En papel: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>{characters} of {most_characters} characters, explanation {words} of {most_words} words</source>
        <translation>{characters} de {most_characters} caracteres, explicación {words} de {most_words} palabras</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>{characters} of {most_characters} characters, answer {words} of {most_words} words</source>
        <translation>{characters} de {most_characters} caracteres, respuesta {words} de {most_words} palabras</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Formulas stand between dollar signs: $x^2$, $\frac{1}{2}$, chemistry as $\ce{H2O}$. A price such as $12 stays a price.</source>
        <translation>Las fórmulas van entre signos de dólar: $x^2$, $\frac{1}{2}$, química como $\ce{H2O}$. Un precio como $12 sigue siendo un precio.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Choose a question to change it.</source>
        <translation>Elija una pregunta para cambiarla.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Add a question</source>
        <translation>Agregar una pregunta</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Add an empty question after this one</source>
        <translation>Agregar una pregunta vacía después de esta</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Write this one anew</source>
        <translation>Escribir esta de nuevo</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Have another question written in place of this one</source>
        <translation>Hacer que se escriba otra pregunta en su lugar</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>This question is being written anew.</source>
        <translation>Esta pregunta se está escribiendo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Delete this question</source>
        <translation>Eliminar esta pregunta</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>The last question of a section stays: its sheet would be empty.</source>
        <translation>La última pregunta de una sección se queda: su hoja quedaría vacía.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Keep these questions, and make the sheets again with them</source>
        <translation>Conservar estas preguntas y volver a hacer las hojas con ellas</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Discard changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Go back to the questions as they were saved last</source>
        <translation>Volver a las preguntas tal como se guardaron por última vez</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>{action} ({keys})</source>
        <translation>{action} ({keys})</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Saved. The sheets are being made again.</source>
        <translation>Guardado. Las hojas se están haciendo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Saved. The sheets are made again when the job goes on.</source>
        <translation>Guardado. Las hojas se harán de nuevo cuando el trabajo continúe.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Saved. Retry the lesson to make its sheets.</source>
        <translation>Guardado. Reintente la lección para hacer sus hojas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>The changes are gone; Undo brings them back.</source>
        <translation>Los cambios ya no están; Deshacer los recupera.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Not saved yet. {section}, question {number}: {reason}</source>
        <translation>Aún sin guardar. {section}, pregunta {number}: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Not saved: this lesson has no stored questions just now. Your changes stay here; try again later.</source>
        <translation>Sin guardar: esta lección no tiene preguntas guardadas en este momento. Sus cambios siguen aquí; inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Not saved: the questions of this lesson were changed elsewhere meanwhile. Yours are still here.</source>
        <translation>Sin guardar: las preguntas de esta lección se cambiaron entretanto en otro lugar. Las suyas siguen aquí.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Save mine</source>
        <translation>Guardar las mías</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Show the others</source>
        <translation>Mostrar las otras</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>There are changes of {when} that were not saved.</source>
        <translation>Hay cambios del {when} que no se guardaron.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>There are changes of {when} that were not saved; the questions were changed elsewhere since.</source>
        <translation>Hay cambios del {when} que no se guardaron; desde entonces las preguntas se cambiaron en otro lugar.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Bring them back</source>
        <translation>Recuperarlos</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Delete them</source>
        <translation>Eliminarlos</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Question {number} was not written anew. {reason}</source>
        <translation>La pregunta {number} no se escribió de nuevo. {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>The question that was written anew had been deleted meanwhile.</source>
        <translation>La pregunta que se escribió de nuevo se había eliminado entretanto.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Choose a lesson</source>
        <translation>Elija una lección</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Its questions appear here, and you can change them before printing.</source>
        <translation>Sus preguntas aparecen aquí, y puede cambiarlas antes de imprimir.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>No questions yet</source>
        <translation>Aún no hay preguntas</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>They appear here as soon as this lesson is written.</source>
        <translation>Aparecen aquí en cuanto se escribe esta lección.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Opening the questions…</source>
        <translation>Abriendo las preguntas…</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>This text is empty.</source>
        <translation>Este texto está vacío.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>The story is empty.</source>
        <translation>La historia está vacía.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>This answer is empty.</source>
        <translation>Esta respuesta está vacía.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>The answer is empty.</source>
        <translation>La respuesta está vacía.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>The answer sheet will have no explanation here.</source>
        <translation>La hoja de respuestas no tendrá aquí ninguna explicación.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>This answer is the same as {letter}.</source>
        <translation>Esta respuesta es igual que la {letter}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>This answer has the same value as {letter}.</source>
        <translation>Esta respuesta tiene el mismo valor que la {letter}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It asks much the same as question {number} of “{section}”.</source>
        <translation>Pregunta casi lo mismo que la pregunta {number} de «{section}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It has {length} characters; {limit} fit well on the sheet.</source>
        <translation>Tiene {length} caracteres; en la hoja caben bien {limit}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It has {length} words; {limit} fit well on the sheet.</source>
        <translation>Tiene {length} palabras; en la hoja caben bien {limit}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It speaks of an answer’s letter; better name the answer.</source>
        <translation>Habla de la letra de una respuesta; es mejor nombrar la respuesta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It seems to speak against the answer that is marked as right.</source>
        <translation>Parece contradecir la respuesta marcada como correcta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>The question seems to give its own answer away.</source>
        <translation>La pregunta parece revelar su propia respuesta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It has a gap to fill in, which does not fit this kind of question.</source>
        <translation>Tiene un espacio para completar, que no corresponde a este tipo de pregunta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It speaks of something that is not on the sheet: “{detail}”.</source>
        <translation>Habla de algo que no está en la hoja: «{detail}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>These marks would be printed as they are: “{detail}”.</source>
        <translation>Estos signos se imprimirían tal cual: «{detail}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>These words are not meant for students: “{detail}”.</source>
        <translation>Estas palabras no son para los estudiantes: «{detail}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It holds characters that cannot be printed.</source>
        <translation>Contiene caracteres que no se pueden imprimir.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It says nothing but the title of the lesson.</source>
        <translation>No dice más que el título de la lección.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Better leave out “all” or “none of the above”.</source>
        <translation>Es mejor omitir «todas» o «ninguna de las anteriores».</translation>
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
        <translation>US$</translation>
    </message>
    <message>
        <location filename="../../app/ui/formats.py"/>
        <source>under {amount}</source>
        <translation>menos de {amount}</translation>
    </message>
    <message>
        <location filename="../../app/ui/formats.py"/>
        <source>Today, {time}</source>
        <translation>Hoy, {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/formats.py"/>
        <source>Yesterday, {time}</source>
        <translation>Ayer, {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Jobs and lessons</source>
        <translation>Trabajos y lecciones</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Arrow keys move, right and left open and close a job or a unit, Enter opens a lesson’s sheets, the menu key shows what can be done.</source>
        <translation>Las flechas mueven la selección, derecha e izquierda abren y cierran un trabajo o una unidad, Entrar abre las hojas de una lección, la tecla de menú muestra lo que se puede hacer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>As at &amp;first</source>
        <translation>Como al &amp;principio</translation>
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
        <translation>Leyendo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>The lessons could not be read. Open the job once more to try again.</source>
        <translation>No se pudieron leer las lecciones. Abra el trabajo otra vez para intentarlo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Lesson {number} {title}, {status}, {done}</source>
        <translation>Lección {number} {title}, {status}, {done}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Unit {number} {title}, {status}, {done}, {shape}</source>
        <translation>Unidad {number} {title}, {status}, {done}, {shape}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Job {title}, {status}, {done}, {shape}</source>
        <translation>Trabajo {title}, {status}, {done}, {shape}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{column}: {words}</source>
        <translation>{column}: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>open</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>closed</source>
        <translation>plegado</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Waiting for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Waiting, comes next</source>
        <translation>En espera, será la siguiente</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Waiting for the engine…</source>
        <translation>Esperando al motor…</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Waiting for the writing service</source>
        <translation>Esperando al servicio de redacción</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Waiting for the writing service: {reason}</source>
        <translation>Esperando al servicio de redacción: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Written, waiting for its sheets</source>
        <translation>Escrita, en espera de sus hojas</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{what}, {done} of {of}</source>
        <translation>{what}, {done} de {of}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Writing questions</source>
        <translation>Escribiendo preguntas</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Checking answers</source>
        <translation>Comprobando respuestas</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Writing true or false</source>
        <translation>Escribiendo verdadero o falso</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Writing true or false with explanation</source>
        <translation>Escribiendo verdadero o falso con explicación</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Writing multiple choice</source>
        <translation>Escribiendo opción múltiple</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Writing short answers</source>
        <translation>Escribiendo respuestas cortas</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Writing open-ended questions</source>
        <translation>Escribiendo preguntas abiertas</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Writing scenarios</source>
        <translation>Escribiendo situaciones</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Writing task cards</source>
        <translation>Escribiendo tarjetas de tareas</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Checking true or false</source>
        <translation>Comprobando verdadero o falso</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Checking true or false with explanation</source>
        <translation>Comprobando verdadero o falso con explicación</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Checking multiple choice</source>
        <translation>Comprobando opción múltiple</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Checking short answers</source>
        <translation>Comprobando respuestas cortas</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Checking open-ended questions</source>
        <translation>Comprobando preguntas abiertas</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Checking scenarios</source>
        <translation>Comprobando situaciones</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Checking task cards</source>
        <translation>Comprobando tarjetas de tareas</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Making sheets</source>
        <translation>Haciendo las hojas</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Done, making the preview</source>
        <translation>Terminado, haciendo la vista previa</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Done, edited</source>
        <translation>Terminado, editado</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Done, %n question(s) replaced</source>
        <translation>
            <numerusform>Terminado, %n pregunta sustituida</numerusform>
            <numerusform>Terminado, %n preguntas sustituidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Done, %n question(s) left out</source>
        <translation>
            <numerusform>Terminado, %n pregunta omitida</numerusform>
            <numerusform>Terminado, %n preguntas omitidas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Done. {notice}</source>
        <translation>Terminado. {notice}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Failed: {reason}</source>
        <translation>Falló: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{done} of %n lesson(s)</source>
        <translation>
            <numerusform>{done} de %n lección</numerusform>
            <numerusform>{done} de %n lecciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>%n lesson(s) done</source>
        <translation>
            <numerusform>%n lección terminada</numerusform>
            <numerusform>%n lecciones terminadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{lessons}, {failed} failed</source>
        <translation>{lessons}, {failed} con error</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Making previews and ZIP files</source>
        <translation>Haciendo vistas previas y ZIP</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Paused, {lessons}</source>
        <translation>En pausa, {lessons}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Stopped: {reason}</source>
        <translation>Detenido: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Cancelled, {lessons}</source>
        <translation>Cancelado, {lessons}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{seconds} s left</source>
        <translation>quedan {seconds} s</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{minutes} min left</source>
        <translation>quedan {minutes} min</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{hours} h {minutes} min left</source>
        <translation>quedan {hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{taken}, {left}</source>
        <translation>{taken}, {left}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{some} of {all}</source>
        <translation>{some} de {all}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Running</source>
        <translation>En marcha</translation>
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
            <numerusform>%n lección</numerusform>
            <numerusform>%n lecciones</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Which lessons are shown</source>
        <translation>Qué lecciones se muestran</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Search jobs and lessons</source>
        <translation>Buscar trabajos y lecciones</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>There are no jobs yet. Drop a workbook on the window to begin.</source>
        <translation>Aún no hay trabajos. Suelte un libro en la ventana para empezar.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Nothing is called “{words}”.</source>
        <translation>Nada se llama «{words}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Nothing is running.</source>
        <translation>No hay nada en marcha.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Nothing has failed.</source>
        <translation>Nada ha fallado.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Nothing is done yet.</source>
        <translation>Aún no hay nada terminado.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Next up</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Edit questions</source>
        <translation>&amp;Editar preguntas</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;What was replaced…</source>
        <translation>Qué se s&amp;ustituyó…</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Problem &amp;details…</source>
        <translation>&amp;Detalles del problema…</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Re&amp;sume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Cancel &amp;job…</source>
        <translation>&amp;Cancelar el trabajo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Retr&amp;y failed</source>
        <translation>Reintentar lo que &amp;falló</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Open job fo&amp;lder</source>
        <translation>Abrir la carpeta del &amp;trabajo</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Save &amp;ZIP…</source>
        <translation>Guardar &amp;ZIP…</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Read an&amp;ew</source>
        <translation>&amp;Volver a leer</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Delete job…</source>
        <translation>E&amp;liminar el trabajo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>What can be done with the selection</source>
        <translation>Qué se puede hacer con la selección</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Select a job or a lesson to see what can be done with it.</source>
        <translation>Seleccione un trabajo o una lección para ver qué se puede hacer.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Cancel %n job(s)?</source>
        <translation>
            <numerusform>¿Cancelar %n trabajo?</numerusform>
            <numerusform>¿Cancelar %n trabajos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>%n lesson(s) of “{title}” are not finished and will not be made. What is done stays, and cancelled lessons can be taken up again with “Retry”.</source>
        <translation>
            <numerusform>%n lección de «{title}» no está terminada y no se hará. Lo terminado se conserva, y las lecciones canceladas pueden retomarse con «Reintentar».</numerusform>
            <numerusform>%n lecciones de «{title}» no están terminadas y no se harán. Lo terminado se conserva, y las lecciones canceladas pueden retomarse con «Reintentar».</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Cancel the job</source>
        <translation>&amp;Cancelar el trabajo</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Let it go on</source>
        <translation>&amp;Dejar que continúe</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Delete %n job(s)?</source>
        <translation>
            <numerusform>¿Eliminar %n trabajo?</numerusform>
            <numerusform>¿Eliminar %n trabajos?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>“{title}” goes from the list, with its questions. Sheets can no longer be edited then.</source>
        <translation>«{title}» desaparece de la lista, con sus preguntas. Después ya no se pueden editar las hojas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>%n job(s) go from the list, with their questions. Sheets can no longer be edited then.</source>
        <translation>
            <numerusform>%n trabajo desaparece de la lista, con sus preguntas. Después ya no se pueden editar las hojas.</numerusform>
            <numerusform>%n trabajos desaparecen de la lista, con sus preguntas. Después ya no se pueden editar las hojas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>%n job(s) of them still run and are cancelled first.</source>
        <translation>
            <numerusform>%n trabajo de ellos sigue en marcha y se cancela antes.</numerusform>
            <numerusform>%n trabajos de ellos siguen en marcha y se cancelan antes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>It still runs and is cancelled first.</source>
        <translation>Sigue en marcha y se cancela antes.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Keep the worksheets where they are</source>
        <translation>&amp;Conservar las hojas de trabajo donde están</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Move the worksheets to the bin</source>
        <translation>&amp;Mover las hojas de trabajo a la papelera</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Cancel the job and &amp;delete</source>
        <translation>Cancelar el trabajo y &amp;eliminarlo</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Do &amp;not delete</source>
        <translation>&amp;No eliminar</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>The folder “{name}” is no longer there.</source>
        <translation>La carpeta «{name}» ya no está.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Make the files anew</source>
        <translation>&amp;Hacer los archivos de nuevo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>The files of %n lesson(s) are made anew.</source>
        <translation>
            <numerusform>Los archivos de %n lección se hacen de nuevo.</numerusform>
            <numerusform>Los archivos de %n lecciones se hacen de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>No file is missing.</source>
        <translation>No falta ningún archivo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>No program opens folders on this computer. The folder: {folder}</source>
        <translation>Ningún programa de este equipo abre carpetas. La carpeta: {folder}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Save the ZIP as</source>
        <translation>Guardar el ZIP como</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Folder for the ZIP files</source>
        <translation>Carpeta para los archivos ZIP</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>ZIP files (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>%n ZIP file(s) saved in {name}.</source>
        <translation>
            <numerusform>%n archivo ZIP guardado en {name}.</numerusform>
            <numerusform>%n archivos ZIP guardados en {name}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Show in folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>The ZIP file “{name}” is no longer there.</source>
        <translation>El archivo ZIP «{name}» ya no está.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>The ZIP could not be saved in {folder}.</source>
        <translation>No se pudo guardar el ZIP en {folder}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Choose a folder in which you may write, on a disk with enough room.</source>
        <translation>Elija una carpeta en la que pueda escribir, en un disco con espacio suficiente.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>The worksheets could not be moved to the bin. The job stays in the list.</source>
        <translation>No se pudieron mover las hojas de trabajo a la papelera. El trabajo sigue en la lista.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>They are in {folder}. Close the programs that show them and try again, or delete the job without its worksheets.</source>
        <translation>Están en {folder}. Cierre los programas que las muestran e inténtelo de nuevo, o elimine el trabajo sin sus hojas de trabajo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>%n job(s) deleted. The worksheets stay where they are.</source>
        <translation>
            <numerusform>%n trabajo eliminado. Las hojas de trabajo se quedan donde están.</numerusform>
            <numerusform>%n trabajos eliminados. Las hojas de trabajo se quedan donde están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>%n job(s) deleted. The worksheets are in the bin.</source>
        <translation>
            <numerusform>%n trabajo eliminado. Las hojas de trabajo están en la papelera.</numerusform>
            <numerusform>%n trabajos eliminados. Las hojas de trabajo están en la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Before it starts</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Choose the lessons, and what is to be made of them.</source>
        <translation>Elija las lecciones y qué se va a hacer con ellas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Starting…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Space checks or unchecks what is selected; Delete takes a workbook out.</source>
        <translation>La barra espaciadora marca o desmarca lo seleccionado; Supr quita un libro.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Search lessons</source>
        <translation>Buscar lecciones</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>&amp;All</source>
        <translation>To&amp;das</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>&amp;None</source>
        <translation>&amp;Ninguna</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>&amp;Invert</source>
        <translation>Inve&amp;rtir</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Take this workbook out</source>
        <translation>Quitar este libro</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>{chosen} of {total}</source>
        <translation>{chosen} de {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Subject, grade and curriculum are missing</source>
        <translation>Faltan la materia, el grado y el plan de estudios</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>{chosen} of %n lesson(s) in {units}</source>
        <translation>
            <numerusform>{chosen} de %n lección en {units}</numerusform>
            <numerusform>{chosen} de %n lecciones en {units}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unidad</numerusform>
            <numerusform>%n unidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>%n lesson(s) found</source>
        <translation>
            <numerusform>%n lección encontrada</numerusform>
            <numerusform>%n lecciones encontradas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>What the workbook does not say</source>
        <translation>Lo que el libro no dice</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>{book}, from the unit “{unit}” on</source>
        <translation>{book}, desde la unidad «{unit}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>&amp;Use these for all</source>
        <translation>&amp;Usar para todo</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Subject</source>
        <translation>Materia</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Curriculum</source>
        <translation>Plan de estudios</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Algebra;Art;Biology;Calculus;Chemistry;Computer Science;Earth Science;Economics;English;Environmental Science;Geography;Geometry;Health;History;Life Science;Mathematics;Music;Physical Science;Physics;Psychology;Reading;Science;Social Studies;Spanish;Statistics</source>
        <translation>Álgebra;Arte;Biología;Ciencias de la Tierra;Ciencias Naturales;Ciencias Sociales;Cálculo;Economía;Educación Física;Educación para la Salud;Español;Estadística;Física;Geografía;Geometría;Historia;Informática;Inglés;Lengua y Literatura;Matemáticas;Música;Psicología;Química</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Kindergarten;Grade 1;Grade 2;Grade 3;Grade 4;Grade 5;Grade 6;Grade 7;Grade 8;Grade 9;Grade 10;Grade 11;Grade 12</source>
        <translation>Preescolar;1.er grado;2.º grado;3.er grado;4.º grado;5.º grado;6.º grado;7.º grado;8.º grado;9.º grado;10.º grado;11.º grado;12.º grado</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>AP;Cambridge IGCSE;Common Core;GCSE;A Level;IB;National curriculum;NGSS;State standards</source>
        <translation>AP;Common Core;Currículo nacional;IB;NGSS;Nueva Escuela Mexicana;Plan estatal</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>%n file(s) cannot be used</source>
        <translation>
            <numerusform>%n archivo no se puede usar</numerusform>
            <numerusform>%n archivos no se pueden usar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>None of these %n file(s) can be used.</source>
        <translation>
            <numerusform>%n archivo: no se puede usar.</numerusform>
            <numerusform>Ninguno de estos %n archivos se puede usar.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Hide this</source>
        <translation>Ocultar esto</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>%n remark(s) about what was read</source>
        <translation>
            <numerusform>%n observación sobre lo leído</numerusform>
            <numerusform>%n observaciones sobre lo leído</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>What was not used or was mended; choose one to see its row.</source>
        <translation>Lo que no se usó o se corrigió; elija una observación para ver su fila.</translation>
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
        <translation>{book}: hoja «{sheet}», fila {row}</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>{book}: sheet “{sheet}”</source>
        <translation>{book}: hoja «{sheet}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>The row in the workbook</source>
        <translation>La fila en el libro</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>This row is empty.</source>
        <translation>Esta fila está vacía.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>What is to be made</source>
        <translation>Qué se va a hacer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>%n worksheet(s) with answer sheets</source>
        <translation>
            <numerusform>%n hoja de trabajo con hoja de respuestas</numerusform>
            <numerusform>%n hojas de trabajo con hojas de respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>%n question(s) a lesson</source>
        <translation>
            <numerusform>%n pregunta por lección</numerusform>
            <numerusform>%n preguntas por lección</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Look at a page of {product}</source>
        <translation>Ver una página de {product}</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>A page of {product}</source>
        <translation>Una página de {product}</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Sections and questions a lesson</source>
        <translation>Secciones y preguntas por lección</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Questions a lesson: {section}</source>
        <translation>Preguntas por lección: {section}</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Paper and language</source>
        <translation>Papel e idioma</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Lan&amp;guage of the questions</source>
        <translation>&amp;Idioma de las preguntas</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Another language…</source>
        <translation>Otro idioma…</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Language code</source>
        <translation>Código de idioma</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Code such as it, pt-BR or pl</source>
        <translation>Un código como it, pt-BR o pl</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Who writes the questions</source>
        <translation>Quién escribe las preguntas</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>With &amp;OpenAI ({model})</source>
        <translation>Con &amp;OpenAI ({model})</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>With the mo&amp;del {model} of your own service</source>
        <translation>Con el modelo {model} de su propio &amp;servicio</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Without AI</source>
        <translation>Sin IA</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Free and at once: questions are made out of the notes in the workbook, simpler than those of an AI.</source>
        <translation>Gratis y al momento: las preguntas se hacen con las notas del libro, más sencillas que las de una IA.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>There is no API key for OpenAI on this computer yet.</source>
        <translation>En este equipo aún no hay una clave API para OpenAI.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Open the settings</source>
        <translation>Abrir la configuración</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Have every answer &amp;checked by a second, independent solving</source>
        <translation>Compro&amp;bar cada respuesta con una segunda solución independiente</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Make p&amp;reviews that can be shown but not copied</source>
        <translation>&amp;Hacer vistas previas que se pueden mostrar pero no copiar</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Spending li&amp;mit</source>
        <translation>Lí&amp;mite de gasto</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>The price of this model is not known, so that no limit can be kept.</source>
        <translation>No se conoce el precio de este modelo, así que no se puede respetar un límite.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>For each workbook.</source>
        <translation>Para cada libro.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Folder for the &amp;worksheets</source>
        <translation>&amp;Carpeta para las hojas de trabajo</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Choos&amp;e…</source>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Folder for the worksheets</source>
        <translation>Carpeta para las hojas de trabajo</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>{size} free</source>
        <translation>{size} libres</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>This folder will be made; {size} free.</source>
        <translation>Esta carpeta se creará; {size} libres.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Looking at the folder…</source>
        <translation>Mirando la carpeta…</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>This is a file, not a folder.</source>
        <translation>Esto es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Write the folder in full, from the drive on.</source>
        <translation>Escriba la carpeta completa, desde la unidad.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>This folder cannot be reached.</source>
        <translation>No se puede acceder a esta carpeta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Nothing may be saved in this folder.</source>
        <translation>En esta carpeta no se puede guardar nada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>The disk is full: {size} are free, about {needed} are needed.</source>
        <translation>El disco está lleno: hay {size} libres y se necesitan unos {needed}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>about {value}</source>
        <translation>unos {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>PDF files</source>
        <translation>archivos PDF</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>pages</source>
        <translation>páginas</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>questions</source>
        <translation>preguntas</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>calls to the service</source>
        <translation>llamadas al servicio</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>cost</source>
        <translation>costo</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>price not known</source>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Pages of worksheets and answer sheets, without the previews</source>
        <translation>Páginas de hojas de trabajo y de respuestas, sin las vistas previas</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>From the published prices of the model, a little above rather than below</source>
        <translation>Según los precios publicados del modelo, más bien por encima que por debajo</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Depends on this computer and on how fast the service answers</source>
        <translation>Depende de este equipo y de lo rápido que responda el servicio</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>The workbooks are still being read.</source>
        <translation>Los libros todavía se están leyendo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Choose at least one lesson.</source>
        <translation>Elija al menos una lección.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Say subject, grade and curriculum where they are missing.</source>
        <translation>Indique la materia, el grado y el plan de estudios donde falten.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Choose at least one section.</source>
        <translation>Elija al menos una sección.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Write the language as a code, such as it or pt-BR.</source>
        <translation>Escriba el idioma como código, por ejemplo it o pt-BR.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Add an API key in the settings, or have it written without AI.</source>
        <translation>Agregue una clave API en la configuración, o elija sin IA.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Choose a folder for the worksheets that can be used.</source>
        <translation>Elija para las hojas de trabajo una carpeta que se pueda usar.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>%n workbook(s) could not be started.</source>
        <translation>
            <numerusform>No se pudo empezar %n libro.</numerusform>
            <numerusform>No se pudieron empezar %n libros.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>True or false</source>
        <translation>Verdadero o falso</translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>True or false with explanation</source>
        <translation>Verdadero o falso con explicación</translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>Multiple choice</source>
        <translation>Opción múltiple</translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>Short answer</source>
        <translation>Respuesta corta</translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>Open-ended</source>
        <translation>Preguntas abiertas</translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>Scenarios</source>
        <translation>Situaciones</translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>Task cards</source>
        <translation>Tarjetas de tareas</translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>statement</source>
        <translation>afirmación</translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>multiple choice question</source>
        <translation>pregunta de opción múltiple</translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>short answer question</source>
        <translation>pregunta de respuesta corta</translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>open-ended question</source>
        <translation>pregunta abierta</translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>scenario</source>
        <translation>situación</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>No lesson chosen</source>
        <translation>Ninguna lección elegida</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Choose a lesson in the list to see its sheets and questions.</source>
        <translation>Elija una lección de la lista para ver sus hojas y preguntas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>What to see of the lesson</source>
        <translation>Qué ver de la lección</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Sheets</source>
        <translation>&amp;Hojas</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Questions</source>
        <translation>&amp;Preguntas</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Rep&amp;ort</source>
        <translation>Inf&amp;orme</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Ope&amp;n folder</source>
        <translation>Abrir la &amp;carpeta</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>They can be read and changed here once they are written.</source>
        <translation>Cuando estén escritas, podrá leerlas y cambiarlas aquí.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Unit {number}: {title}</source>
        <translation>Unidad {number}: {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Begun: {time}</source>
        <translation>Empezado: {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Cost: {cost}</source>
        <translation>Costo: {cost}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Save the changed questions?</source>
        <translation>¿Guardar las preguntas cambiadas?</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Questions of “{title}” were changed and not saved yet. Saving also makes the sheets of this lesson again.</source>
        <translation>Se cambiaron preguntas de «{title}» y todavía no se guardaron. Al guardar también se vuelven a hacer las hojas de esta lección.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>S&amp;tay here</source>
        <translation>&amp;Quedarse aquí</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Worksheet</source>
        <translation>Hoja de traba&amp;jo</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Answer sheet</source>
        <translation>Hoja de &amp;respuestas</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Other sheets</source>
        <translation>Otras hojas</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>{section}, {role}</source>
        <translation>{section}, {role}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The sheets appear here as soon as they are made.</source>
        <translation>Las hojas aparecen aquí en cuanto están hechas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>This lesson was cancelled before its sheets were made.</source>
        <translation>Esta lección se canceló antes de que se hicieran sus hojas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Make the sheets again</source>
        <translation>&amp;Hacer las hojas de nuevo</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The sheets are made again</source>
        <translation>Las hojas se hacen de nuevo</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Look again</source>
        <translation>&amp;Mirar de nuevo</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>This sheet is not there any more</source>
        <translation>Esta hoja ya no está</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>“{name}” was moved, renamed or deleted.</source>
        <translation>«{name}» se movió, se eliminó o cambió de nombre.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Its questions are kept, so it can be made again without being written again.</source>
        <translation>Sus preguntas se conservan, así que la hoja puede hacerse de nuevo sin volver a escribirse.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>This sheet is damaged</source>
        <translation>Esta hoja está dañada</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>“{name}” is empty.</source>
        <translation>«{name}» está vacío.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>“{name}” cannot be shown, because it is not a whole PDF.</source>
        <translation>«{name}» no se puede mostrar porque no es un PDF completo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>This sheet cannot be read</source>
        <translation>Esta hoja no se puede leer</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The computer does not allow “{name}” to be read.</source>
        <translation>El equipo no permite leer «{name}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Close it in other programs, or check the rights of its folder.</source>
        <translation>Ciérrelo en otros programas o compruebe los permisos de su carpeta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>of {pages}</source>
        <translation>de {pages}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Zoom: {percent}</source>
        <translation>Zoom: {percent}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Fit page</source>
        <translation>Página completa</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Find in this sheet</source>
        <translation>Buscar en esta hoja</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Next place</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Previous place</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>{place} of {places}</source>
        <translation>{place} de {places}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Pictures only, no text</source>
        <translation>Solo imágenes, sin texto</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Open in the system’s viewer</source>
        <translation>&amp;Abrir en el visor del sistema</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Copy the text of this page</source>
        <translation>&amp;Copiar el texto de esta página</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Page {page} of {pages}. {content}</source>
        <translation>Página {page} de {pages}. {content}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>This page is a picture without text.</source>
        <translation>Esta página es una imagen sin texto.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The folder is not there</source>
        <translation>La carpeta no está</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The folder {folder} was moved, renamed or deleted.</source>
        <translation>La carpeta {folder} se movió, se eliminó o cambió de nombre.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Put it back or plug its drive in, then try again.</source>
        <translation>Devuélvala a su lugar o conecte su unidad, y después inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>It could not be opened</source>
        <translation>No se pudo abrir</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The system has no program that opens {path}.</source>
        <translation>El sistema no tiene ningún programa que abra {path}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Open it by hand; it is a common file.</source>
        <translation>Ábralo usted mismo; es un archivo común.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>What would you like to print?</source>
        <translation>¿Qué desea imprimir?</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;This sheet: {name}</source>
        <translation>&amp;Esta hoja: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>All &amp;worksheets of this lesson</source>
        <translation>Todas las hojas de &amp;trabajo de esta lección</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>All &amp;answer sheets of this lesson</source>
        <translation>Todas las hojas de &amp;respuestas de esta lección</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Work&amp;sheets and answer sheets</source>
        <translation>Hojas de trabajo &amp;y de respuestas</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Continue…</source>
        <translation>&amp;Continuar…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Printing page {page} of {pages}</source>
        <translation>Imprimiendo la página {page} de {pages}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n página enviada a la impresora</numerusform>
            <numerusform>%n páginas enviadas a la impresora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>%n page(s) saved as {name}</source>
        <translation>
            <numerusform>%n página guardada como {name}</numerusform>
            <numerusform>%n páginas guardadas como {name}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Printing was cancelled</source>
        <translation>La impresión se canceló</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>No printer is installed</source>
        <translation>No hay ninguna impresora instalada</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>This computer knows no printer. Add one in the system’s settings, or open the sheet in the system’s viewer.</source>
        <translation>Este equipo no conoce ninguna impresora. Agregue una en la configuración del sistema, o abra la hoja en el visor del sistema.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Open in the viewer</source>
        <translation>&amp;Abrir en el visor</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The sheets could not be printed</source>
        <translation>No se pudieron imprimir las hojas</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The printer did not take the pages.</source>
        <translation>La impresora no aceptó las páginas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Check that it is switched on and connected, then try again.</source>
        <translation>Compruebe que está encendida y conectada, y después inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The file {name} could not be written.</source>
        <translation>No se pudo escribir el archivo {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Choose another folder, or close it in other programs.</source>
        <translation>Elija otra carpeta o ciérrelo en otros programas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>There are no pages in the range that was chosen.</source>
        <translation>No hay páginas en el intervalo elegido.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Choose other pages, or all of them.</source>
        <translation>Elija otras páginas o todas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Report on this lesson</source>
        <translation>Informe sobre esta lección</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>There is nothing to report before the questions are written.</source>
        <translation>No hay nada que informar antes de que se escriban las preguntas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>{there} of {wanted}</source>
        <translation>{there} de {wanted}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Solved a second time</source>
        <translation>Resueltas por segunda vez</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Turned down and replaced</source>
        <translation>Rechazadas y sustituidas</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Changed by hand</source>
        <translation>Cambiadas a mano</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>{read} in (of them {cached} from the cache), {written} out</source>
        <translation>{read} de entrada ({cached} de la caché), {written} de salida</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>{cost} for %n call(s)</source>
        <translation>
            <numerusform>{cost} por %n llamada</numerusform>
            <numerusform>{cost} por %n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>the offline writer, without AI</source>
        <translation>el redactor sin conexión, sin IA</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The keys were not solved a second time. Check the answer sheets before you use them.</source>
        <translation>Las respuestas no se resolvieron por segunda vez. Compruebe las hojas de respuestas antes de usarlas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>%n solved a second time with the same answer</source>
        <translation>
            <numerusform>%n resuelta por segunda vez con la misma respuesta</numerusform>
            <numerusform>%n resueltas por segunda vez con la misma respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>%n turned down</source>
        <translation>
            <numerusform>%n rechazada</numerusform>
            <numerusform>%n rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>%n missing</source>
        <translation>
            <numerusform>%n falta</numerusform>
            <numerusform>%n faltan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>%n changed by hand</source>
        <translation>
            <numerusform>%n cambiada a mano</numerusform>
            <numerusform>%n cambiadas a mano</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>{there} of {wanted} questions</source>
        <translation>{there} de {wanted} preguntas</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Nothing had to be replaced.</source>
        <translation>No hubo que sustituir nada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>(no text)</source>
        <translation>(sin texto)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Something unexpected happened in the window.</source>
        <translation>Ocurrió algo inesperado en la ventana.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Try again; if it stays so, the log files say more.</source>
        <translation>Inténtelo de nuevo; si sigue igual, los archivos de registro dicen más.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Job</source>
        <translation>&amp;Trabajo</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Lesson</source>
        <translation>&amp;Lección</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Open workbook…</source>
        <translation>A&amp;brir libro…</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Add workbook</source>
        <translation>Agregar libro</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Choose one or more Excel workbooks to make worksheets of</source>
        <translation>Elija uno o varios libros de Excel para hacer hojas de trabajo</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Recent workbooks</source>
        <translation>Libros &amp;recientes</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>None yet</source>
        <translation>Ninguno todavía</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>{name} – {folder}</source>
        <translation>{name} – {folder}</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Sample workbook</source>
        <translation>Libro de &amp;ejemplo</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Empty template…</source>
        <translation>&amp;Plantilla vacía…</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Search lessons</source>
        <translation>&amp;Buscar lecciones</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Show &amp;details</source>
        <translation>Mostrar &amp;detalles</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Show or hide the sheets and questions of the chosen lesson</source>
        <translation>Mostrar u ocultar las hojas y preguntas de la lección elegida</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Jobs</source>
        <translation>&amp;Trabajos</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;New worksheets</source>
        <translation>&amp;Nuevas hojas de trabajo</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Next &amp;part of the window</source>
        <translation>&amp;Siguiente parte de la ventana</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Clear the search field</source>
        <translation>Vaciar el campo de búsqueda</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>F&amp;ull screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Clara</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Oscura</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;How questions are written…</source>
        <translation>Cómo se &amp;escriben las preguntas…</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Check everything…</source>
        <translation>Comprobar &amp;todo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>C&amp;opy details</source>
        <translation>C&amp;opiar los detalles</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Details for support are on the clipboard.</source>
        <translation>Los detalles para la asistencia están en el portapapeles.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Look for a newer &amp;version</source>
        <translation>Buscar una &amp;versión más reciente</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Newer &amp;versions are looked after for you</source>
        <translation>Alguien se ocupa de las &amp;versiones por usted</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;User guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;About Worksheet Studio</source>
        <translation>A&amp;cerca de Worksheet Studio</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Choose workbooks</source>
        <translation>Elegir libros de Excel</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Excel workbooks</source>
        <translation>Libros de Excel</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Save an empty workbook</source>
        <translation>Guardar un libro vacío</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>curriculum.xlsx</source>
        <translation>plan-de-estudios.xlsx</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>The empty workbook is saved</source>
        <translation>El libro vacío está guardado</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Fill in “{name}” with your spreadsheet program, save and close it, then drop it into this window.</source>
        <translation>Rellene «{name}» con su programa de hojas de cálculo, guárdelo y ciérrelo, y después suéltelo en esta ventana.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Open it</source>
        <translation>A&amp;brirlo</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Drop to read</source>
        <translation>Suelte para leer</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Excel workbooks (.xlsx), several at once, or a folder of them</source>
        <translation>Libros de Excel (.xlsx), varios a la vez, o una carpeta con ellos</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Everything else is being read.</source>
        <translation>Todo lo demás se está leyendo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>It is not on this computer. Save it here first.</source>
        <translation>No está en este equipo. Guárdelo primero aquí.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>There is no Excel workbook (.xlsx) in this folder.</source>
        <translation>No hay ningún libro de Excel (.xlsx) en esta carpeta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>This folder cannot be read.</source>
        <translation>Esta carpeta no se puede leer.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/texts.py"/>
        <source>%n more workbook(s): too many at once. Add them afterwards.</source>
        <translation>
            <numerusform>%n libro más: demasiados a la vez. Agréguelo después.</numerusform>
            <numerusform>%n libros más: demasiados a la vez. Agréguelos después.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Drop a curriculum workbook here</source>
        <translation>Suelte aquí un libro con el plan de estudios</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Your units and lessons in Excel become worksheets with answer keys, ready to print.</source>
        <translation>Sus unidades y lecciones en Excel se convierten en hojas de trabajo con respuestas, listas para imprimir.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Choose workbooks…</source>
        <translation>&amp;Elegir libros…</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Try the sample workbook</source>
        <translation>&amp;Probar el libro de ejemplo</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Get an empty template…</source>
        <translation>&amp;Obtener una plantilla vacía…</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>See what was read, and choose lessons and kinds of sheets.</source>
        <translation>Vea lo que se leyó y elija lecciones y tipos de hojas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Watch</source>
        <translation>Observar</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Questions are written, and every answer is checked a second time.</source>
        <translation>Se escriben las preguntas, y cada respuesta se comprueba por segunda vez.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Look at the sheets, change what you like, and print them.</source>
        <translation>Vea las hojas, cambie lo que quiera e imprímalas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/texts.py"/>
        <source>This computer: ready, %n at once</source>
        <translation>
            <numerusform>Este equipo: listo, %n a la vez</numerusform>
            <numerusform>Este equipo: listo, %n a la vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/texts.py"/>
        <source>School server: %n writer(s)</source>
        <translation>
            <numerusform>Servidor de la escuela: %n redactor</numerusform>
            <numerusform>Servidor de la escuela: %n redactores</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>No worker is running</source>
        <translation>No hay ningún redactor en marcha</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Redis does not answer; work goes on when it is back</source>
        <translation>Redis no responde; se continúa cuando vuelva</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>A part of the engine ended and is started again</source>
        <translation>Una parte del motor se cerró y se inicia de nuevo</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>The engine is not running</source>
        <translation>El motor no está en marcha</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>OpenAI key: OK</source>
        <translation>Clave de OpenAI: OK</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>OpenAI key: …</source>
        <translation>Clave de OpenAI: …</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>OpenAI key: missing</source>
        <translation>Clave de OpenAI: falta</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Own writing service</source>
        <translation>Servicio de redacción propio</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Writer: not chosen yet</source>
        <translation>Redactor: sin elegir todavía</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Cost so far: {amount}</source>
        <translation>Costo hasta ahora: {amount}</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Engine: {state}</source>
        <translation>Motor: {state}</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Writer: {state}</source>
        <translation>Redactor: {state}</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Where the work is done. Click for more.</source>
        <translation>Dónde se hace el trabajo. Haga clic para ver más.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>How questions are written. Click to change it.</source>
        <translation>Cómo se escriben las preguntas. Haga clic para cambiarlo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>What the writing service asked for jobs since the window was opened. Click for the limits.</source>
        <translation>Lo que el servicio de redacción ha cobrado por los trabajos desde que se abrió la ventana. Haga clic para ver los límites.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Hide this message</source>
        <translation>Ocultar este mensaje</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>May Worksheet Studio look once a week for a newer version?</source>
        <translation>¿Puede Worksheet Studio buscar una vez por semana una versión más reciente?</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Looking for a newer version…</source>
        <translation>Buscando una versión más reciente…</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>There is no newer version than yours, {version}.</source>
        <translation>No hay ninguna versión más reciente que la suya, {version}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Worksheet Studio {version} is available</source>
        <translation>Worksheet Studio {version} está disponible</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Published on {date}. You have {version}.</source>
        <translation>Publicada el {date}. Usted tiene la {version}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>See what is new</source>
        <translation>Ver las novedades</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Skip this version</source>
        <translation>Omitir esta versión</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>No browser could be opened. The page is at {address}</source>
        <translation>No se pudo abrir ningún navegador. La página está en {address}</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Worksheets are still being made</source>
        <translation>Todavía se están haciendo hojas de trabajo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/texts.py"/>
        <source>%n lesson(s) are not finished. What is to become of them?</source>
        <translation>
            <numerusform>%n lección no está terminada. ¿Qué se hace con ella?</numerusform>
            <numerusform>%n lecciones no están terminadas. ¿Qué se hace con ellas?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Previews and ZIP files are not finished. What is to become of them?</source>
        <translation>Las vistas previas y los ZIP no están terminados. ¿Qué se hace con ellos?</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Keep working in the background</source>
        <translation>&amp;Seguir trabajando en segundo plano</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>The window closes; the icon beside the clock brings it back and tells you when it is done.</source>
        <translation>La ventana se cierra; el icono junto al reloj la recupera y le avisa cuando termine.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Keep working with a small window</source>
        <translation>Seguir trabajando con una &amp;ventana pequeña</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>The window moves to the task bar, and the work goes on.</source>
        <translation>La ventana pasa a la barra de tareas y el trabajo continúa.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Stop and go on next time</source>
        <translation>&amp;Detener y continuar la próxima vez</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>What is finished stays. The rest goes on by itself when you open Worksheet Studio again.</source>
        <translation>Lo terminado se conserva. El resto continúa por sí solo cuando abra Worksheet Studio de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Cancel these jobs</source>
        <translation>&amp;Cancelar estos trabajos</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>What is finished stays. Nothing more is written.</source>
        <translation>Lo terminado se conserva. No se escribe nada más.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Don’t close</source>
        <translation>&amp;No cerrar</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Show the window</source>
        <translation>&amp;Mostrar la ventana</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Pause all jobs</source>
        <translation>&amp;Pausar todos los trabajos</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Resume all jobs</source>
        <translation>&amp;Reanudar todos los trabajos</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>{done} of {total} lessons done</source>
        <translation>{done} de {total} lecciones terminadas</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Work goes on in the background</source>
        <translation>El trabajo continúa en segundo plano</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Click the icon beside the clock to see the window again.</source>
        <translation>Haga clic en el icono junto al reloj para volver a ver la ventana.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>“{title}” is finished</source>
        <translation>«{title}» está terminado</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/texts.py"/>
        <source>%n lesson(s) are ready to print.</source>
        <translation>
            <numerusform>%n lección está lista para imprimir.</numerusform>
            <numerusform>%n lecciones están listas para imprimir.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>“{title}” is finished with failures</source>
        <translation>«{title}» terminó con errores</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/texts.py"/>
        <source>%n lesson(s) could not be made.</source>
        <translation>
            <numerusform>No se pudo hacer %n lección.</numerusform>
            <numerusform>No se pudieron hacer %n lecciones.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>“{title}” has stopped</source>
        <translation>«{title}» se detuvo</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>It needs you before it can go on.</source>
        <translation>Necesita su intervención para continuar.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>{percent} – {app}</source>
        <translation>{percent} – {app}</translation>
    </message>
</context>
</TS>

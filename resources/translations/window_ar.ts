<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>WorksheetStudio</name>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>O&amp;K</source>
        <translation>&amp;موافق</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Apply</source>
        <translation>&amp;تطبيق</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>The settings are kept.</source>
        <translation>حُفظت الإعدادات.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Nothing was changed yet: one entry cannot be used.</source>
        <translation>لم يتغيّر شيء بعد: إحدى القيم لا يمكن استخدامها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Questions are written</source>
        <translation>تُكتب ال&amp;أسئلة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Ask me at the next start</source>
        <translation>السؤال عند التشغيل التالي</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>By an AI service</source>
        <translation>بخدمة ذكاء اصطناعي</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Without AI, from titles and notes</source>
        <translation>دون ذكاء اصطناعي، من العناوين والملاحظات</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Offered first for a new job; each job can choose differently.</source>
        <translation>يُعرض أولًا للمهمة الجديدة؛ ويمكن لكل مهمة أن تختار غير ذلك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Address of the &amp;service</source>
        <translation>عنوان ال&amp;خدمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>OpenAI, or any service that speaks its protocol, such as Ollama or LM Studio.</source>
        <translation>‏OpenAI أو أي خدمة تستخدم بروتوكولها، مثل Ollama أو LM Studio.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Reset to OpenAI</source>
        <translation>إ&amp;عادة إلى OpenAI</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>…{end}</source>
        <translation>…{end}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Entered</source>
        <translation>أُدخل</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;New API key</source>
        <translation>مفتاح API ال&amp;جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Removed as soon as you apply it</source>
        <translation>يُزال فور تطبيق التغييرات</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>OpenAI needs one; a service in your school often does not.</source>
        <translation>تحتاج OpenAI إلى مفتاح؛ أما الخدمة في مدرستك فغالبًا لا تحتاج إليه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Kept in the keyring of this computer.</source>
        <translation>محفوظ في سلسلة المفاتيح في هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Set by OPENAI_API_KEY on this computer; it cannot be changed here.</source>
        <translation>معيَّن بالمتغير OPENAI_API_KEY على هذا الحاسوب؛ لا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Used until you close the window, because no keyring keeps it.</source>
        <translation>يُستخدم حتى تغلق النافذة، لعدم وجود سلسلة مفاتيح تحفظه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>This key is for {host}. Replace or remove it, so that the other service does not get it.</source>
        <translation>هذا المفتاح يخص {host}. استبدله أو أزله كي لا تحصل عليه الخدمة الأخرى.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Re&amp;place…</source>
        <translation>ا&amp;ستبدال…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Test</source>
        <translation>اختبا&amp;ر</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>It works: the service answers and has the model {model}.</source>
        <translation>تعمل: الخدمة تستجيب ولديها النموذج {model}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>The service answers. It has no model {model} in its list; some take other names, too.</source>
        <translation>الخدمة تستجيب. ليس في قائمتها نموذج {model}؛ وبعض الخدمات تقبل أسماء أخرى أيضًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>The service answers, but has no list of its models.</source>
        <translation>الخدمة تستجيب، لكن ليست لديها قائمة بنماذجها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>M&amp;odel</source>
        <translation>ال&amp;نموذج</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Fetch list</source>
        <translation>&amp;جلب القائمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>A lesson costs about {lesson} ({input} in and {output} out for a million tokens).</source>
        <translation>يكلّف الدرس نحو {lesson} ({input} للداخل و{output} للخارج لكل مليون رمز).</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Its price is not known here; a model of your own costs nothing a lesson.</source>
        <translation>سعره غير معروف هنا؛ والنموذج الخاص بك لا يكلّف شيئًا لكل درس.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Engine</source>
        <translation>المحرّك</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Where lessons are written</source>
        <translation>أين تُكتب الدروس</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>On &amp;this computer</source>
        <translation>على &amp;هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>The program brings everything along that it needs.</source>
        <translation>يأتي البرنامج بكل ما يحتاج إليه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>By our &amp;school’s server</source>
        <translation>على &amp;خادم مدرستنا</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Lessons go through its Redis server to the computers that write; sheets are made here.</source>
        <translation>تنتقل الدروس عبر خادم Redis إلى الحواسيب التي تكتب؛ وتُعَدّ الأوراق هنا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>A&amp;ddress of the Redis server</source>
        <translation>&amp;عنوان خادم Redis</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Pass&amp;word</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Leave it empty to go on with the one that is kept.</source>
        <translation>اتركها فارغة للاستمرار بالكلمة المحفوظة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Another server: enter its password, or leave it empty if it has none.</source>
        <translation>خادم آخر: أدخل كلمة مروره، أو اتركها فارغة إذا لم تكن له كلمة مرور.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>The server answers. %n writer(s) wait for lessons there.</source>
        <translation>
            <numerusform>الخادم يستجيب. لا ينتظر هناك أي كاتب.</numerusform>
            <numerusform>الخادم يستجيب. ينتظر هناك كاتب واحد وصول الدروس.</numerusform>
            <numerusform>الخادم يستجيب. ينتظر هناك كاتبان وصول الدروس.</numerusform>
            <numerusform>الخادم يستجيب. ينتظر هناك %n كتّاب وصول الدروس.</numerusform>
            <numerusform>الخادم يستجيب. ينتظر هناك %n كاتبًا وصول الدروس.</numerusform>
            <numerusform>الخادم يستجيب. ينتظر هناك %n كاتب وصول الدروس.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Lessons written at once</source>
        <translation>ال&amp;دروس التي تُكتب في الوقت نفسه</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>For a model on this computer 1 or 2 are enough; a service takes many.</source>
        <translation>يكفي 1 أو 2 لنموذج على هذا الحاسوب؛ والخدمة تتحمل الكثير.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Lessons whose sheets are &amp;made at once</source>
        <translation>الدروس التي تُعَدّ أ&amp;وراقها في الوقت نفسه</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Automatic: half the processor’s cores.</source>
        <translation>تلقائي: نصف أنوية المعالج.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>A change here starts the engine anew, which takes a few seconds. Jobs go on by themselves where they were.</source>
        <translation>أي تغيير هنا يعيد تشغيل المحرّك، ويستغرق ذلك بضع ثوانٍ. وتستمر المهام من تلقاء نفسها من حيث كانت.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Folder for worksheets</source>
        <translation>م&amp;جلد أوراق العمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Empty: “Worksheet Studio” in your documents.</source>
        <translation>إذا تُرك فارغًا: «Worksheet Studio» في مستنداتك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Give the whole path of the folder, or choose it.</source>
        <translation>اكتب مسار المجلد كاملًا أو اختره.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Nothing can be written there. Choose another folder, or make it writable.</source>
        <translation>لا يمكن الكتابة هناك. اختر مجلدًا آخر، أو اجعله قابلًا للكتابة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>C&amp;hoose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Folder for worksheets</source>
        <translation>مجلد أوراق العمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Paper</source>
        <translation>ال&amp;ورق</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Letter (8.5 × 11 in)</source>
        <translation>‏Letter ‏(8.5 × 11 بوصة)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>A4 (210 × 297 mm)</source>
        <translation>‏A4 ‏(210 × 297 مم)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Language of the questions</source>
        <translation>لغة ال&amp;أسئلة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>As in the workbook</source>
        <translation>كما في المصنف</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Or enter another one as a code, such as it or pt-BR.</source>
        <translation>أو أدخل لغة أخرى على شكل رمز، مثل it أو pt-BR.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>This is not a code of a language; it looks like it or pt-BR.</source>
        <translation>هذا ليس رمز لغة؛ يكون الرمز مثل it أو pt-BR.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Language of the window</source>
        <translation>لغة ال&amp;نافذة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>As this computer has it</source>
        <translation>كما في هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Another language is used from the next start on.</source>
        <translation>تُستخدم اللغة الأخرى ابتداءً من التشغيل التالي.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Appearance</source>
        <translation>المظ&amp;هر</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Tell me when a job is finished or needs me</source>
        <translation>إ&amp;خباري عندما تنتهي مهمة أو تحتاج إليّ</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Look once a week for a &amp;newer version</source>
        <translation>ال&amp;بحث مرة في الأسبوع عن إصدار أحدث</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>It reads one small file at {host} and tells nothing about you. Nothing is ever installed by itself.</source>
        <translation>يُقرأ ملف صغير واحد من {host} ولا يُرسَل أي شيء عنك. ولا يُثبَّت شيء من تلقاء نفسه أبدًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>The address that is set for it cannot be used; it has to begin with https://.</source>
        <translation>لا يمكن استخدام العنوان المحدد لذلك؛ يجب أن يبدأ بـ https://.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Whoever looks after this computer also looks after newer versions; it cannot be changed here.</source>
        <translation>من يتولى أمر هذا الحاسوب يتولى أيضًا أمر الإصدارات الأحدث؛ ولا يمكن تغيير ذلك هنا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>The list of jobs, all questions, the settings. Worksheets are not in it.</source>
        <translation>قائمة المهام وكل الأسئلة والإعدادات. أوراق العمل ليست فيه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>It takes {size}.</source>
        <translation>حجمه {size}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Set by {variable} on this computer; it cannot be changed here.</source>
        <translation>معيَّن بالمتغير {variable} على هذا الحاسوب؛ لا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Open &amp;log folder</source>
        <translation>فتح مجلد ال&amp;سجلات</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Use another &amp;folder…</source>
        <translation>استخدام م&amp;جلد آخر…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Choose a folder for the data</source>
        <translation>اختيار مجلد للبيانات</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>Copying to {folder}: {done} of {whole}</source>
        <translation>جارٍ النسخ إلى {folder}: {done} من {whole}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>The data are there already. Choose a folder outside of it.</source>
        <translation>البيانات موجودة هناك بالفعل. اختر مجلدًا خارجه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>There are data of Worksheet Studio in {folder}. Use them from the next start on? What you have now stays where it is, and you can come back to it.</source>
        <translation>توجد في {folder} بيانات من Worksheet Studio. هل تُستخدم ابتداءً من التشغيل التالي؟ ما لديك الآن يبقى في مكانه، ويمكنك العودة إليه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Use what is there</source>
        <translation>ا&amp;ستخدام الموجود</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Keep the present folder</source>
        <translation>الإ&amp;بقاء على المجلد الحالي</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>&amp;Stop copying</source>
        <translation>إيقاف ال&amp;نسخ</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>The copying was stopped; nothing has changed.</source>
        <translation>أُوقف النسخ؛ ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>From the next start on the data are in {folder}. What happens until then comes along. The present folder stays as it is; delete it when you have seen that all is there.</source>
        <translation>ابتداءً من التشغيل التالي تكون البيانات في {folder}. وما يحدث حتى ذلك الحين يُنقل معها. يبقى المجلد الحالي كما هو؛ احذفه بعد أن تتأكد من أن كل شيء هناك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings_texts.py"/>
        <source>The data could not go to {folder} at the last start: {problem}</source>
        <translation>تعذّر نقل البيانات إلى {folder} عند التشغيل الأخير: {problem}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Please wait</source>
        <translation>يُرجى الانتظار</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Show what is typed</source>
        <translation>إظهار المكتوب</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Hide what is typed</source>
        <translation>إخفاء المكتوب</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Welcome to Worksheet Studio</source>
        <translation>مرحبًا بك في Worksheet Studio</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Who should write the questions?</source>
        <translation>من يكتب الأسئلة؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>You can look around meanwhile, and choose differently at any time in the settings.</source>
        <translation>يمكنك أن تتجول في أثناء ذلك، وأن تغيّر اختيارك في أي وقت من الإعدادات.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;OpenAI</source>
        <translation>&amp;OpenAI</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>You need an API key and pay OpenAI for what you use. Lesson titles, standards and notes go to OpenAI; your files stay here.</source>
        <translation>تحتاج إلى مفتاح API وتدفع إلى OpenAI مقابل ما تستخدمه. تُرسل إليها عناوين الدروس ومعاييرها وملاحظاتها؛ أما ملفاتك فتبقى هنا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>A model in our &amp;school</source>
        <translation>نموذج في &amp;مدرستنا</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>A service such as Ollama or LM Studio, on this computer or in the building. It costs nothing, and nothing leaves your school.</source>
        <translation>خدمة مثل Ollama أو LM Studio، على هذا الحاسوب أو في المبنى. لا تكلّف شيئًا، ولا يخرج شيء من مدرستك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Our school’s s&amp;erver</source>
        <translation>&amp;خادم مدرستنا</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Your school runs writers for all its staff, with its own key. Lesson titles, standards and notes go there.</source>
        <translation>تشغّل مدرستك كتّابًا لجميع العاملين فيها بمفتاحها الخاص. تُرسل إليها عناوين الدروس ومعاييرها وملاحظاتها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Try it &amp;without AI</source>
        <translation>التجربة &amp;دون ذكاء اصطناعي</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>No key, no cost, no network. Simple questions are made from your titles and notes, and each page says so.</source>
        <translation>بلا مفتاح ولا تكلفة ولا شبكة. تُعَدّ أسئلة بسيطة من عناوينك وملاحظاتك، ويُذكر ذلك في كل صفحة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Make worksheets from the sample workbook</source>
        <translation>إعداد أوراق عمل من المصنف ال&amp;نموذجي</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Not now</source>
        <translation>&amp;ليس الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>OpenAI writes the questions</source>
        <translation>‏OpenAI تكتب الأسئلة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Your account at OpenAI pays for each question. The key is tested by asking for the list of models, which costs nothing.</source>
        <translation>يدفع حسابك لدى OpenAI ثمن كل سؤال. يُختبر المفتاح بطلب قائمة النماذج، وهذا لا يكلّف شيئًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>A lesson with all its sheets costs about {cost} with {model}.</source>
        <translation>يكلّف الدرس بجميع أوراقه نحو {cost} باستخدام {model}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>API &amp;key</source>
        <translation>&amp;مفتاح API</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Paste it here. It begins with sk-.</source>
        <translation>الصقه هنا. يبدأ بـ sk-.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>There is a key already. Leave this empty to use it, or paste another one.</source>
        <translation>يوجد مفتاح بالفعل. اترك الحقل فارغًا لاستخدامه، أو الصق مفتاحًا آخر.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Get a key from OpenAI</source>
        <translation>ال&amp;حصول على مفتاح من OpenAI</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The key works, but not for the model {model}. Choose another one.</source>
        <translation>المفتاح يعمل، لكن ليس للنموذج {model}. اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Model</source>
        <translation>ال&amp;نموذج</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Test and keep</source>
        <translation>ا&amp;ختبار وحفظ</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Keep it &amp;untested</source>
        <translation>حفظ &amp;دون اختبار</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Asking {host} …</source>
        <translation>جارٍ سؤال {host} …</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Asking {host} … This takes longer than usual; you can go back and try again later.</source>
        <translation>جارٍ سؤال {host} … يستغرق ذلك وقتًا أطول من المعتاد؛ يمكنك الرجوع والمحاولة لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Keeping it …</source>
        <translation>جارٍ الحفظ …</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The keyring of this computer has not answered yet. It may be asking for your permission or password in a window of its own, perhaps behind this one.</source>
        <translation>لم تُجب سلسلة المفاتيح في هذا الحاسوب بعد. ربما تطلب إذنك أو كلمة مرورك في نافذة خاصة بها قد تكون خلف هذه النافذة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Do not wait: use it for this &amp;run only</source>
        <translation>دون انتظار: استخدامه هذه ال&amp;مرة فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Paste the key first.</source>
        <translation>الصق المفتاح أولًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>This is not a key: it holds letters that keys never have. Copy it again, alone and whole.</source>
        <translation>هذا ليس مفتاحًا: ففيه حروف لا توجد في المفاتيح أبدًا. انسخه من جديد كاملًا ووحده.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Copy it again, alone and whole. It may also have expired or be made for another project.</source>
        <translation>انسخه من جديد كاملًا ووحده. وربما انتهت صلاحيته أو أُنشئ لمشروع آخر.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>This computer has no keyring that can keep a secret. What you enter is used until you close the window and has to be entered again at the next start.</source>
        <translation>ليس في هذا الحاسوب سلسلة مفاتيح تحفظ الأسرار. ما تُدخله يُستخدم حتى تغلق النافذة، ويجب إدخاله من جديد عند التشغيل التالي.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>A model in our school writes the questions</source>
        <translation>نموذج في مدرستنا يكتب الأسئلة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Every service that speaks OpenAI’s protocol works, such as Ollama, LM Studio, llama.cpp or vLLM. Ask whoever set it up for its address.</source>
        <translation>تصلح كل خدمة تستخدم بروتوكول OpenAI، مثل Ollama و LM Studio و llama.cpp و vLLM. اسأل من أعدّها عن عنوانها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Address of the service</source>
        <translation>&amp;عنوان الخدمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>For Ollama on this computer: http://localhost:11434/v1</source>
        <translation>لخدمة Ollama على هذا الحاسوب: http://localhost:11434/v1</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Enter the address of the service first.</source>
        <translation>أدخل عنوان الخدمة أولًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>This is not an address of a service. It looks like http://localhost:11434/v1.</source>
        <translation>هذا ليس عنوان خدمة. يكون العنوان مثل http://localhost:11434/v1.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Leave the password out of the address; a service takes a key instead.</source>
        <translation>احذف كلمة المرور من العنوان؛ فالخدمة تستخدم مفتاحًا بدلًا منها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Check the address; it usually ends in /v1.</source>
        <translation>تحقق من العنوان؛ فهو ينتهي عادةً بـ ‎/v1‎.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Key, if it wants one</source>
        <translation>ال&amp;مفتاح، إن طلبته الخدمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Most services in a school need none.</source>
        <translation>معظم الخدمات داخل المدارس لا تحتاج إليه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The key that is kept now is for {host}. It is forgotten, so that this service never gets it.</source>
        <translation>المفتاح المحفوظ الآن يخص {host}. سيُنسى كي لا تحصل عليه هذه الخدمة أبدًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Find models</source>
        <translation>ال&amp;بحث عن النماذج</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>It works: %n model(s) found. Choose one.</source>
        <translation>
            <numerusform>تعمل: لم يُعثر على نماذج.</numerusform>
            <numerusform>تعمل: عُثر على نموذج واحد. اختره.</numerusform>
            <numerusform>تعمل: عُثر على نموذجين. اختر أحدهما.</numerusform>
            <numerusform>تعمل: عُثر على %n نماذج. اختر أحدها.</numerusform>
            <numerusform>تعمل: عُثر على %n نموذجًا. اختر أحدها.</numerusform>
            <numerusform>تعمل: عُثر على %n نموذج. اختر أحدها.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>It answers, but has no list of models. Check the address; if it is right, enter the name of the model.</source>
        <translation>تستجيب، لكن ليست لديها قائمة نماذج. تحقق من العنوان؛ وإذا كان صحيحًا فأدخل اسم النموذج.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Choose a model, or enter its name.</source>
        <translation>اختر نموذجًا أو أدخل اسمه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Use this model</source>
        <translation>ا&amp;ستخدام هذا النموذج</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Our school’s server writes the questions</source>
        <translation>خادم مدرستنا يكتب الأسئلة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Lessons go through the Redis server of your school to the computers that write there. The sheets are made on this computer. Ask whoever looks after the server for its address and password.</source>
        <translation>تنتقل الدروس عبر خادم Redis في مدرستك إلى الحواسيب التي تكتب هناك، وتُعَدّ الأوراق على هذا الحاسوب. اسأل المسؤول عن الخادم عن عنوانه وكلمة مروره.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Address of the Redis server</source>
        <translation>&amp;عنوان خادم Redis</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Such as rediss://worksheets.example.school:6379/0, without the password.</source>
        <translation>مثل rediss://worksheets.example.school:6379/0، دون كلمة المرور.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Enter the address of the server first.</source>
        <translation>أدخل عنوان الخادم أولًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>This is not an address of a Redis server. It looks like rediss://host:6379/0.</source>
        <translation>هذا ليس عنوان خادم Redis. يكون العنوان مثل rediss://host:6379/0.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Leave it empty if the server has none.</source>
        <translation>اتركها فارغة إذا لم تكن للخادم كلمة مرور.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Check the password, and the user’s name in the address.</source>
        <translation>تحقق من كلمة المرور ومن اسم المستخدم في العنوان.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The password was taken out of the address.</source>
        <translation>حُذفت كلمة المرور من العنوان.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>%n writer(s) wait for lessons there.</source>
        <translation>
            <numerusform>لا ينتظر هناك أي كاتب.</numerusform>
            <numerusform>ينتظر هناك كاتب واحد وصول الدروس.</numerusform>
            <numerusform>ينتظر هناك كاتبان وصول الدروس.</numerusform>
            <numerusform>ينتظر هناك %n كتّاب وصول الدروس.</numerusform>
            <numerusform>ينتظر هناك %n كاتبًا وصول الدروس.</numerusform>
            <numerusform>ينتظر هناك %n كاتب وصول الدروس.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The server answers, but no writer is running there now. Lessons wait until one starts.</source>
        <translation>الخادم يستجيب، لكن لا يعمل عليه أي كاتب الآن. تنتظر الدروس حتى يبدأ أحدهم.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Ready</source>
        <translation>كل شيء جاهز</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>OpenAI writes the questions, with {model}.</source>
        <translation>تكتب OpenAI الأسئلة بالنموذج {model}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>{host} writes the questions, with {model}.</source>
        <translation>يكتب {host} الأسئلة بالنموذج {model}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Your school’s server at {host} writes the questions.</source>
        <translation>خادم مدرستك على {host} يكتب الأسئلة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Questions are made without AI. You can choose a writer at any time in the settings.</source>
        <translation>تُعَدّ الأسئلة دون ذكاء اصطناعي. يمكنك اختيار كاتب في أي وقت من الإعدادات.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Now drop a curriculum workbook onto the window, or see first what comes of the sample.</source>
        <translation>أفلت الآن مصنفًا فيه منهجك في النافذة، أو انظر أولًا إلى ما ينتج عن النموذج.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The keyring of this computer keeps it.</source>
        <translation>تحفظ سلسلة المفاتيح في هذا الحاسوب البيانات.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>This computer has no keyring, so it is used until you close the window and has to be entered again at the next start.</source>
        <translation>ليس في هذا الحاسوب سلسلة مفاتيح، لذا تُستخدم البيانات حتى تغلق النافذة ويجب إدخالها من جديد عند التشغيل التالي.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The keyring of this computer did not keep it, so it is used until you close the window and has to be entered again at the next start.</source>
        <translation>لم تحفظ سلسلة المفاتيح في هذا الحاسوب البيانات، لذا تُستخدم حتى تغلق النافذة ويجب إدخالها من جديد عند التشغيل التالي.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The keyring of this computer did not answer, so it is used until you close the window and has to be entered again at the next start.</source>
        <translation>لم تُجب سلسلة المفاتيح في هذا الحاسوب، لذا تُستخدم البيانات حتى تغلق النافذة ويجب إدخالها من جديد عند التشغيل التالي.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>It was not tested, because the service did not answer.</source>
        <translation>لم تُختبر البيانات، لأن الخدمة لم تُجب.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>%n problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%n مشكلات</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>{what} (%n times)</source>
        <translation>
            <numerusform>{what}</numerusform>
            <numerusform>{what} (مرة واحدة)</numerusform>
            <numerusform>{what} (مرتين)</numerusform>
            <numerusform>{what} (%n مرات)</numerusform>
            <numerusform>{what} (%n مرة)</numerusform>
            <numerusform>{what} (%n مرة)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Details</source>
        <translation>الت&amp;فاصيل</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>The log files may say more.</source>
        <translation>قد يكون في ملفات السجل مزيد من التفاصيل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>C&amp;opy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Open &amp;settings</source>
        <translation>فتح الإ&amp;عدادات</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Is everything in order?</source>
        <translation>هل كل شيء على ما يرام؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Checking: {name} …</source>
        <translation>جارٍ الفحص: {name} …</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Everything is in order.</source>
        <translation>كل شيء على ما يرام.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>It works; %n check(s) are worth a look.</source>
        <translation>
            <numerusform>يعمل البرنامج.</numerusform>
            <numerusform>يعمل البرنامج؛ وفحص واحد يستحق نظرة.</numerusform>
            <numerusform>يعمل البرنامج؛ وفحصان يستحقان نظرة.</numerusform>
            <numerusform>يعمل البرنامج؛ و%n فحوص تستحق نظرة.</numerusform>
            <numerusform>يعمل البرنامج؛ و%n فحصًا تستحق نظرة.</numerusform>
            <numerusform>يعمل البرنامج؛ و%n فحص تستحق نظرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>لم يفشل أي فحص.</numerusform>
            <numerusform>فشل فحص واحد.</numerusform>
            <numerusform>فشل فحصان.</numerusform>
            <numerusform>فشلت %n فحوص.</numerusform>
            <numerusform>فشل %n فحصًا.</numerusform>
            <numerusform>فشل %n فحص.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>In order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Worth a look</source>
        <translation>يستحق نظرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>{name}: {state}. {message} {hint}</source>
        <translation>{name}: {state}. {message} {hint}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>C&amp;opy report</source>
        <translation>&amp;نسخ التقرير</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Check &amp;again</source>
        <translation>ال&amp;فحص من جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>About Worksheet Studio</source>
        <translation>حول Worksheet Studio</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Built on {date} from commit {commit}</source>
        <translation>بُني في {date} من الإيداع {commit}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Runs from source</source>
        <translation>يعمل من الشيفرة المصدرية</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Turns a curriculum workbook into printed-quality worksheets with answer keys that are right.</source>
        <translation>يحوّل مصنفًا فيه المنهج إلى أوراق عمل جاهزة للطباعة مع إجابات صحيحة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Free software under the Apache License 2.0: use it, change it, pass it on. It comes without any warranty.</source>
        <translation>برنامج حر بموجب رخصة Apache 2.0: استخدمه وعدّله وانشره. يُقدَّم دون أي ضمان.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Questions are written by a machine. Each is checked and solved a second time, but read them before your class does.</source>
        <translation>تكتب الأسئلة آلة. يُفحص كل سؤال ويُحل مرة ثانية، لكن اقرأها قبل أن يقرأها صفك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;About</source>
        <translation>&amp;حول</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>&amp;Licences</source>
        <translation>ال&amp;تراخيص</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Reading the licences …</source>
        <translation>جارٍ قراءة التراخيص …</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Search parts and licences</source>
        <translation>البحث في الأجزاء والتراخيص</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Parts of the program</source>
        <translation>أجزاء البرنامج</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Text of the licence</source>
        <translation>نص الرخصة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Its package brings no text of its licence along.</source>
        <translation>حزمته لا تتضمن نص رخصته.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>see its project</source>
        <translation>راجع مشروعه</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are libraries of their own beside the program and may be replaced by versions that you built yourself. Their source code is at code.qt.io.</source>
        <translation>يُستخدم Qt و PySide6 بموجب رخصة GNU Lesser General Public License، الإصدار 3. وهما مكتبتان مستقلتان بجانب البرنامج ويجوز استبدالهما بإصدارات بنيتها بنفسك. شيفرتهما المصدرية على code.qt.io.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>User guide</source>
        <translation>دليل الاستخدام</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Search actions and keys</source>
        <translation>البحث في الإجراءات والمفاتيح</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Open and close a job or a unit</source>
        <translation>فتح مهمة أو وحدة وإغلاقها</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Open the sheets of the lesson</source>
        <translation>فتح أوراق الدرس</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Show what can be done</source>
        <translation>عرض ما يمكن فعله</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/texts.py"/>
        <source>Check or uncheck lessons</source>
        <translation>تحديد الدروس أو إلغاء تحديدها</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>True</source>
        <translation>صواب</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>False</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>{option} (right)</source>
        <translation>{option} (صحيح)</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Nothing is written here yet</source>
        <translation>لم يُكتب هنا شيء بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Being written anew…</source>
        <translation>تُكتب من جديد…</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Questions of this section</source>
        <translation>أسئلة هذا القسم</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Enter edits the chosen question, Delete removes it, Alt with the up and down arrow keys moves it.</source>
        <translation>يفتح مفتاح الإدخال السؤال المختار للتحرير، ويزيله مفتاح Delete، ويحركه Alt مع سهمي الأعلى والأسفل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Sections of this lesson</source>
        <translation>أقسام هذا الدرس</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>{section}  {count}</source>
        <translation>{section}  {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>{section}  {count} of {wanted}</source>
        <translation>{section}  {count} من {wanted}</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>This section has no questions.</source>
        <translation>ليس في هذا القسم أسئلة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Statement {number} of {count}</source>
        <translation>العبارة {number} من {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Question {number} of {count}</source>
        <translation>السؤال {number} من {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Scenario {number} of {count}</source>
        <translation>الموقف {number} من {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Changed by you</source>
        <translation>غيّرته أنت</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Statement</source>
        <translation>العبارة</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Story</source>
        <translation>القصة</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>The statement is</source>
        <translation>العبارة</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Answers – mark the right one</source>
        <translation>الإجابات – ضع علامة على الصحيحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Answer {letter}</source>
        <translation>الإجابة {letter}</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Answer {letter} is the right one</source>
        <translation>الإجابة {letter} هي الصحيحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Explanation</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Model answer</source>
        <translation>الإجابة النموذجية</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Sample answer</source>
        <translation>الإجابة المقترحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>On paper: {words}</source>
        <translation>على الورق: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>{characters} of {most_characters} characters, explanation {words} of {most_words} words</source>
        <translation>{characters} من {most_characters} حرفًا، الشرح {words} من {most_words} كلمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>{characters} of {most_characters} characters, answer {words} of {most_words} words</source>
        <translation>{characters} من {most_characters} حرفًا، الإجابة {words} من {most_words} كلمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Formulas stand between dollar signs: $x^2$, $\frac{1}{2}$, chemistry as $\ce{H2O}$. A price such as $12 stays a price.</source>
        <translation>تُكتب الصيغ بين علامتي دولار: ⁦$x^2$⁩، ⁦$\frac{1}{2}$⁩، والكيمياء هكذا ⁦$\ce{H2O}$⁩. السعر مثل $12 يبقى سعرًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Choose a question to change it.</source>
        <translation>اختر سؤالًا لتغييره.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Add a question</source>
        <translation>إضافة سؤال</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Add an empty question after this one</source>
        <translation>إضافة سؤال فارغ بعد هذا</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Write this one anew</source>
        <translation>كتابة هذا من جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Have another question written in place of this one</source>
        <translation>طلب كتابة سؤال آخر مكان هذا</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>This question is being written anew.</source>
        <translation>يُكتب هذا السؤال من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Delete this question</source>
        <translation>حذف هذا السؤال</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>The last question of a section stays: its sheet would be empty.</source>
        <translation>يبقى آخر سؤال في القسم: فبدونه تكون ورقته فارغة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Keep these questions, and make the sheets again with them</source>
        <translation>حفظ هذه الأسئلة وإعداد الأوراق بها من جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Go back to the questions as they were saved last</source>
        <translation>العودة إلى الأسئلة كما حُفظت آخر مرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>{action} ({keys})</source>
        <translation>{action} ({keys})</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Saved. The sheets are being made again.</source>
        <translation>حُفظت. تُعَدّ الأوراق من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Saved. The sheets are made again when the job goes on.</source>
        <translation>حُفظت. تُعَدّ الأوراق من جديد عندما تُستأنف المهمة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Saved. Retry the lesson to make its sheets.</source>
        <translation>حُفظت. أعد محاولة الدرس لإعداد أوراقه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>The changes are gone; Undo brings them back.</source>
        <translation>زالت التغييرات؛ ويعيدها «تراجع».</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Not saved yet. {section}, question {number}: {reason}</source>
        <translation>لم تُحفظ بعد. {section}، السؤال {number}: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Not saved: this lesson has no stored questions just now. Your changes stay here; try again later.</source>
        <translation>لم تُحفظ: لا توجد الآن أسئلة مخزّنة لهذا الدرس. تبقى تغييراتك هنا؛ حاول لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Not saved: the questions of this lesson were changed elsewhere meanwhile. Yours are still here.</source>
        <translation>لم تُحفظ: تغيّرت أسئلة هذا الدرس في مكان آخر خلال ذلك. أسئلتك ما زالت هنا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Save mine</source>
        <translation>حفظ أسئلتي</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Show the others</source>
        <translation>عرض الأسئلة الأخرى</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>There are changes of {when} that were not saved.</source>
        <translation>توجد تغييرات من {when} لم تُحفظ.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>There are changes of {when} that were not saved; the questions were changed elsewhere since.</source>
        <translation>توجد تغييرات من {when} لم تُحفظ؛ وقد تغيّرت الأسئلة في مكان آخر منذ ذلك الحين.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Bring them back</source>
        <translation>استعادتها</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Delete them</source>
        <translation>حذفها</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Question {number} was not written anew. {reason}</source>
        <translation>لم يُكتب السؤال {number} من جديد. {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>The question that was written anew had been deleted meanwhile.</source>
        <translation>حُذف في أثناء ذلك السؤال الذي كُتب من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Choose a lesson</source>
        <translation>اختر درسًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Its questions appear here, and you can change them before printing.</source>
        <translation>تظهر أسئلته هنا، ويمكنك تغييرها قبل الطباعة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>No questions yet</source>
        <translation>لا أسئلة بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>They appear here as soon as this lesson is written.</source>
        <translation>تظهر هنا فور كتابة هذا الدرس.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Opening the questions…</source>
        <translation>جارٍ فتح الأسئلة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>This text is empty.</source>
        <translation>هذا النص فارغ.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>The story is empty.</source>
        <translation>القصة فارغة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>This answer is empty.</source>
        <translation>هذه الإجابة فارغة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>The answer is empty.</source>
        <translation>الإجابة فارغة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>The answer sheet will have no explanation here.</source>
        <translation>لن يكون في ورقة الإجابات شرح هنا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>This answer is the same as {letter}.</source>
        <translation>هذه الإجابة مثل {letter}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>This answer has the same value as {letter}.</source>
        <translation>لهذه الإجابة قيمة {letter} نفسها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It asks much the same as question {number} of “{section}”.</source>
        <translation>يسأل تقريبًا عمّا يسأل عنه السؤال {number} في «{section}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It has {length} characters; {limit} fit well on the sheet.</source>
        <translation>فيه {length} حرفًا؛ والمناسب للورقة {limit}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It has {length} words; {limit} fit well on the sheet.</source>
        <translation>فيه {length} كلمة؛ والمناسب للورقة {limit}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It speaks of an answer’s letter; better name the answer.</source>
        <translation>يتحدث عن حرف الإجابة؛ والأفضل أن تُسمّى الإجابة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It seems to speak against the answer that is marked as right.</source>
        <translation>يبدو أنه يناقض الإجابة المعلَّمة على أنها صحيحة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>The question seems to give its own answer away.</source>
        <translation>يبدو أن السؤال يكشف إجابته بنفسه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It has a gap to fill in, which does not fit this kind of question.</source>
        <translation>فيه فراغ يُملأ، وهذا لا يناسب هذا النوع من الأسئلة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It speaks of something that is not on the sheet: “{detail}”.</source>
        <translation>يتحدث عن شيء ليس في الورقة: «{detail}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>These marks would be printed as they are: “{detail}”.</source>
        <translation>ستُطبع هذه العلامات كما هي: «{detail}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>These words are not meant for students: “{detail}”.</source>
        <translation>هذا الكلام ليس موجهًا إلى الطلاب: «{detail}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It holds characters that cannot be printed.</source>
        <translation>يحتوي على رموز لا يمكن طباعتها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>It says nothing but the title of the lesson.</source>
        <translation>لا يقول أكثر من عنوان الدرس.</translation>
    </message>
    <message>
        <location filename="../../app/ui/editing/texts.py"/>
        <source>Better leave out “all” or “none of the above”.</source>
        <translation>الأفضل ترك «كل ما سبق» أو «لا شيء مما سبق».</translation>
    </message>
    <message>
        <location filename="../../app/ui/formats.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <location filename="../../app/ui/formats.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <location filename="../../app/ui/formats.py"/>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} د {seconds} ث</translation>
    </message>
    <message>
        <location filename="../../app/ui/formats.py"/>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <location filename="../../app/ui/formats.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <location filename="../../app/ui/formats.py"/>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <location filename="../../app/ui/formats.py"/>
        <source>$</source>
        <translation>US$</translation>
    </message>
    <message>
        <location filename="../../app/ui/formats.py"/>
        <source>under {amount}</source>
        <translation>أقل من {amount}</translation>
    </message>
    <message>
        <location filename="../../app/ui/formats.py"/>
        <source>Today, {time}</source>
        <translation>اليوم، {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/formats.py"/>
        <source>Yesterday, {time}</source>
        <translation>أمس، {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Jobs and lessons</source>
        <translation>المهام والدروس</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Arrow keys move, right and left open and close a job or a unit, Enter opens a lesson’s sheets, the menu key shows what can be done.</source>
        <translation>تنقل الأسهم التحديد، ويفتح السهمان الأيسر والأيمن المهمة أو الوحدة ويغلقانها، ويفتح مفتاح الإدخال أوراق الدرس، ويعرض مفتاح القائمة ما يمكن فعله.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Lesson</source>
        <translation>الدرس</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Columns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>As at &amp;first</source>
        <translation>كما في ال&amp;بداية</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{number}  {title}</source>
        <translation>{number}  {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{product}, {when}</source>
        <translation>{product}، {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>The lessons could not be read. Open the job once more to try again.</source>
        <translation>تعذّرت قراءة الدروس. افتح المهمة مرة أخرى للمحاولة من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Lesson {number} {title}, {status}, {done}</source>
        <translation>الدرس {number} {title}، {status}، {done}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Unit {number} {title}, {status}, {done}, {shape}</source>
        <translation>الوحدة {number} {title}، {status}، {done}، {shape}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Job {title}, {status}, {done}, {shape}</source>
        <translation>المهمة {title}، {status}، {done}، {shape}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{column}: {words}</source>
        <translation>{column}: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Waiting for its turn</source>
        <translation>ينتظر دوره</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Waiting, comes next</source>
        <translation>ينتظر، وهو التالي</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Waiting for the engine…</source>
        <translation>بانتظار المحرّك…</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Waiting for the writing service</source>
        <translation>بانتظار خدمة الكتابة</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Waiting for the writing service: {reason}</source>
        <translation>بانتظار خدمة الكتابة: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Written, waiting for its sheets</source>
        <translation>كُتب، وينتظر أوراقه</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{what}, {done} of {of}</source>
        <translation>{what}، {done} من {of}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Writing questions</source>
        <translation>كتابة الأسئلة</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Checking answers</source>
        <translation>فحص الإجابات</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Writing true or false</source>
        <translation>كتابة صواب أم خطأ</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Writing true or false with explanation</source>
        <translation>كتابة صواب أم خطأ مع التعليل</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Writing multiple choice</source>
        <translation>كتابة الاختيار من متعدد</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Writing short answers</source>
        <translation>كتابة الإجابات القصيرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Writing open-ended questions</source>
        <translation>كتابة الأسئلة المفتوحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Writing scenarios</source>
        <translation>كتابة المواقف</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Writing task cards</source>
        <translation>كتابة بطاقات المهام</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Checking true or false</source>
        <translation>فحص إجابات صواب أم خطأ</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Checking true or false with explanation</source>
        <translation>فحص إجابات صواب أم خطأ مع التعليل</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Checking multiple choice</source>
        <translation>فحص إجابات الاختيار من متعدد</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Checking short answers</source>
        <translation>فحص الإجابات القصيرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Checking open-ended questions</source>
        <translation>فحص إجابات الأسئلة المفتوحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Checking scenarios</source>
        <translation>فحص إجابات المواقف</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Checking task cards</source>
        <translation>فحص إجابات بطاقات المهام</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Making sheets</source>
        <translation>إعداد الأوراق</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Done, making the preview</source>
        <translation>تم، تُعَدّ المعاينة</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Done, edited</source>
        <translation>تم، مع التحرير</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Done, %n question(s) replaced</source>
        <translation>
            <numerusform>تم، دون استبدال</numerusform>
            <numerusform>تم، استُبدل سؤال واحد</numerusform>
            <numerusform>تم، استُبدل سؤالان</numerusform>
            <numerusform>تم، استُبدلت %n أسئلة</numerusform>
            <numerusform>تم، استُبدل %n سؤالًا</numerusform>
            <numerusform>تم، استُبدل %n سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Done, %n question(s) left out</source>
        <translation>
            <numerusform>تم، دون حذف</numerusform>
            <numerusform>تم، تُرك سؤال واحد</numerusform>
            <numerusform>تم، تُرك سؤالان</numerusform>
            <numerusform>تم، تُركت %n أسئلة</numerusform>
            <numerusform>تم، تُرك %n سؤالًا</numerusform>
            <numerusform>تم، تُرك %n سؤال</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Done. {notice}</source>
        <translation>تم. {notice}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Failed: {reason}</source>
        <translation>فشل: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{done} of %n lesson(s)</source>
        <translation>
            <numerusform>{done} من 0 دروس</numerusform>
            <numerusform>{done} من درس واحد</numerusform>
            <numerusform>{done} من درسين</numerusform>
            <numerusform>{done} من %n دروس</numerusform>
            <numerusform>{done} من %n درسًا</numerusform>
            <numerusform>{done} من %n درس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>%n lesson(s) done</source>
        <translation>
            <numerusform>لم يتم أي درس</numerusform>
            <numerusform>تم درس واحد</numerusform>
            <numerusform>تم درسان</numerusform>
            <numerusform>تمت %n دروس</numerusform>
            <numerusform>تم %n درسًا</numerusform>
            <numerusform>تم %n درس</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{lessons}, {failed} failed</source>
        <translation>{lessons}، فشل {failed}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Making previews and ZIP files</source>
        <translation>إعداد المعاينات وملفات ZIP</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Paused, {lessons}</source>
        <translation>متوقفة مؤقتًا، {lessons}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Stopped: {reason}</source>
        <translation>متوقفة: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Cancelled, {lessons}</source>
        <translation>أُلغيت، {lessons}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{seconds} s left</source>
        <translation>بقي {seconds} ث</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{minutes} min left</source>
        <translation>بقي {minutes} د</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{hours} h {minutes} min left</source>
        <translation>بقي {hours} س {minutes} د</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{taken}, {left}</source>
        <translation>{taken}، {left}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>{some} of {all}</source>
        <translation>{some} من {all}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Running</source>
        <translation>قيد التنفيذ</translation>
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
            <numerusform>لا دروس</numerusform>
            <numerusform>درس واحد</numerusform>
            <numerusform>درسان</numerusform>
            <numerusform>%n دروس</numerusform>
            <numerusform>%n درسًا</numerusform>
            <numerusform>%n درس</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Which lessons are shown</source>
        <translation>الدروس المعروضة</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Search jobs and lessons</source>
        <translation>البحث في المهام والدروس</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>There are no jobs yet. Drop a workbook on the window to begin.</source>
        <translation>لا مهام بعد. أفلت مصنفًا في النافذة للبدء.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Nothing is called “{words}”.</source>
        <translation>لا يوجد ما اسمه «{words}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Nothing is running.</source>
        <translation>لا شيء قيد التنفيذ.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Nothing has failed.</source>
        <translation>لم يفشل شيء.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Nothing is done yet.</source>
        <translation>لم يتم شيء بعد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Show in &amp;folder</source>
        <translation>عرض في الم&amp;جلد</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Retry</source>
        <translation>&amp;إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Next up</source>
        <translation>ال&amp;تالي في الدور</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Edit questions</source>
        <translation>ت&amp;حرير الأسئلة</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;What was replaced…</source>
        <translation>ما الذي ا&amp;ستُبدل…</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Problem &amp;details…</source>
        <translation>تفاصيل ال&amp;مشكلة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Pa&amp;use</source>
        <translation>إيقاف &amp;مؤقت</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Re&amp;sume</source>
        <translation>اس&amp;تئناف</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Cancel &amp;job…</source>
        <translation>إ&amp;لغاء المهمة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Retr&amp;y failed</source>
        <translation>إعادة محاولة ما &amp;فشل</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Open job fo&amp;lder</source>
        <translation>فتح م&amp;جلد المهمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Save &amp;ZIP…</source>
        <translation>حفظ &amp;ZIP…</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Read an&amp;ew</source>
        <translation>&amp;قراءة من جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Delete job…</source>
        <translation>&amp;حذف المهمة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>What can be done with the selection</source>
        <translation>ما يمكن فعله بالتحديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Select a job or a lesson to see what can be done with it.</source>
        <translation>حدّد مهمة أو درسًا لترى ما يمكن فعله.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Cancel %n job(s)?</source>
        <translation>
            <numerusform>إلغاء المهام؟</numerusform>
            <numerusform>إلغاء مهمة واحدة؟</numerusform>
            <numerusform>إلغاء مهمتين؟</numerusform>
            <numerusform>إلغاء %n مهام؟</numerusform>
            <numerusform>إلغاء %n مهمة؟</numerusform>
            <numerusform>إلغاء %n مهمة؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>%n lesson(s) of “{title}” are not finished and will not be made. What is done stays, and cancelled lessons can be taken up again with “Retry”.</source>
        <translation>
            <numerusform>لم يبقَ في «{title}» درس غير منتهٍ.</numerusform>
            <numerusform>درس واحد من «{title}» لم ينتهِ ولن يُعَدّ. ما تم يبقى، ويمكن استئناف الدروس الملغاة عبر «إعادة المحاولة».</numerusform>
            <numerusform>درسان من «{title}» لم ينتهيا ولن يُعَدّا. ما تم يبقى، ويمكن استئناف الدروس الملغاة عبر «إعادة المحاولة».</numerusform>
            <numerusform>%n دروس من «{title}» لم تنتهِ ولن تُعَدّ. ما تم يبقى، ويمكن استئناف الدروس الملغاة عبر «إعادة المحاولة».</numerusform>
            <numerusform>%n درسًا من «{title}» لم تنتهِ ولن تُعَدّ. ما تم يبقى، ويمكن استئناف الدروس الملغاة عبر «إعادة المحاولة».</numerusform>
            <numerusform>%n درس من «{title}» لم تنتهِ ولن تُعَدّ. ما تم يبقى، ويمكن استئناف الدروس الملغاة عبر «إعادة المحاولة».</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Cancel the job</source>
        <translation>إ&amp;لغاء المهمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Let it go on</source>
        <translation>&amp;تركها تستمر</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Delete %n job(s)?</source>
        <translation>
            <numerusform>حذف المهام؟</numerusform>
            <numerusform>حذف مهمة واحدة؟</numerusform>
            <numerusform>حذف مهمتين؟</numerusform>
            <numerusform>حذف %n مهام؟</numerusform>
            <numerusform>حذف %n مهمة؟</numerusform>
            <numerusform>حذف %n مهمة؟</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>“{title}” goes from the list, with its questions. Sheets can no longer be edited then.</source>
        <translation>تُزال «{title}» من القائمة مع أسئلتها. ولا يمكن بعد ذلك تحرير الأوراق.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>%n job(s) go from the list, with their questions. Sheets can no longer be edited then.</source>
        <translation>
            <numerusform>لا تُزال أي مهمة من القائمة.</numerusform>
            <numerusform>تُزال مهمة واحدة من القائمة مع أسئلتها. ولا يمكن بعد ذلك تحرير الأوراق.</numerusform>
            <numerusform>تُزال مهمتان من القائمة مع أسئلتهما. ولا يمكن بعد ذلك تحرير الأوراق.</numerusform>
            <numerusform>تُزال %n مهام من القائمة مع أسئلتها. ولا يمكن بعد ذلك تحرير الأوراق.</numerusform>
            <numerusform>تُزال %n مهمة من القائمة مع أسئلتها. ولا يمكن بعد ذلك تحرير الأوراق.</numerusform>
            <numerusform>تُزال %n مهمة من القائمة مع أسئلتها. ولا يمكن بعد ذلك تحرير الأوراق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>%n job(s) of them still run and are cancelled first.</source>
        <translation>
            <numerusform>لا مهمة منها قيد التنفيذ.</numerusform>
            <numerusform>مهمة واحدة منها ما زالت قيد التنفيذ وتُلغى أولًا.</numerusform>
            <numerusform>مهمتان منها ما زالتا قيد التنفيذ وتُلغيان أولًا.</numerusform>
            <numerusform>%n مهام منها ما زالت قيد التنفيذ وتُلغى أولًا.</numerusform>
            <numerusform>%n مهمة منها ما زالت قيد التنفيذ وتُلغى أولًا.</numerusform>
            <numerusform>%n مهمة منها ما زالت قيد التنفيذ وتُلغى أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>It still runs and is cancelled first.</source>
        <translation>ما زالت قيد التنفيذ وتُلغى أولًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Keep the worksheets where they are</source>
        <translation>إ&amp;بقاء أوراق العمل في مكانها</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Move the worksheets to the bin</source>
        <translation>&amp;نقل أوراق العمل إلى سلة المهملات</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Cancel the job and &amp;delete</source>
        <translation>إلغاء المهمة و&amp;حذفها</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Do &amp;not delete</source>
        <translation>&amp;عدم الحذف</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>The folder “{name}” is no longer there.</source>
        <translation>لم يعد المجلد «{name}» موجودًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Make the files anew</source>
        <translation>إعداد ال&amp;ملفات من جديد</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>The files of %n lesson(s) are made anew.</source>
        <translation>
            <numerusform>لا ملفات تُعَدّ من جديد.</numerusform>
            <numerusform>تُعَدّ ملفات درس واحد من جديد.</numerusform>
            <numerusform>تُعَدّ ملفات درسين من جديد.</numerusform>
            <numerusform>تُعَدّ ملفات %n دروس من جديد.</numerusform>
            <numerusform>تُعَدّ ملفات %n درسًا من جديد.</numerusform>
            <numerusform>تُعَدّ ملفات %n درس من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>No file is missing.</source>
        <translation>لا ينقص أي ملف.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>No program opens folders on this computer. The folder: {folder}</source>
        <translation>لا يوجد على هذا الحاسوب برنامج يفتح المجلدات. المجلد: {folder}</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Save the ZIP as</source>
        <translation>حفظ ملف ZIP باسم</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Folder for the ZIP files</source>
        <translation>مجلد ملفات ZIP</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>ZIP files (*.zip)</source>
        <translation>ملفات ZIP ‏(*.zip)</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Saved: {name}</source>
        <translation>حُفظ: {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>%n ZIP file(s) saved in {name}.</source>
        <translation>
            <numerusform>لم يُحفظ أي ملف ZIP في {name}.</numerusform>
            <numerusform>حُفظ ملف ZIP واحد في {name}.</numerusform>
            <numerusform>حُفظ ملفا ZIP في {name}.</numerusform>
            <numerusform>حُفظت %n ملفات ZIP في {name}.</numerusform>
            <numerusform>حُفظ %n ملف ZIP في {name}.</numerusform>
            <numerusform>حُفظ %n ملف ZIP في {name}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>&amp;Show in folder</source>
        <translation>عرض في الم&amp;جلد</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>The ZIP file “{name}” is no longer there.</source>
        <translation>لم يعد ملف ZIP ‏«{name}» موجودًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>The ZIP could not be saved in {folder}.</source>
        <translation>تعذّر حفظ ملف ZIP في {folder}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>Choose a folder in which you may write, on a disk with enough room.</source>
        <translation>اختر مجلدًا يُسمح لك بالكتابة فيه، على قرص فيه مساحة كافية.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>The worksheets could not be moved to the bin. The job stays in the list.</source>
        <translation>تعذّر نقل أوراق العمل إلى سلة المهملات. تبقى المهمة في القائمة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>They are in {folder}. Close the programs that show them and try again, or delete the job without its worksheets.</source>
        <translation>هي في {folder}. أغلق البرامج التي تعرضها ثم أعد المحاولة، أو احذف المهمة دون أوراق عملها.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>%n job(s) deleted. The worksheets stay where they are.</source>
        <translation>
            <numerusform>لم تُحذف أي مهمة.</numerusform>
            <numerusform>حُذفت مهمة واحدة. تبقى أوراق العمل في مكانها.</numerusform>
            <numerusform>حُذفت مهمتان. تبقى أوراق العمل في مكانها.</numerusform>
            <numerusform>حُذفت %n مهام. تبقى أوراق العمل في مكانها.</numerusform>
            <numerusform>حُذفت %n مهمة. تبقى أوراق العمل في مكانها.</numerusform>
            <numerusform>حُذفت %n مهمة. تبقى أوراق العمل في مكانها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/jobs/texts.py"/>
        <source>%n job(s) deleted. The worksheets are in the bin.</source>
        <translation>
            <numerusform>لم تُحذف أي مهمة.</numerusform>
            <numerusform>حُذفت مهمة واحدة. أوراق العمل في سلة المهملات.</numerusform>
            <numerusform>حُذفت مهمتان. أوراق العمل في سلة المهملات.</numerusform>
            <numerusform>حُذفت %n مهام. أوراق العمل في سلة المهملات.</numerusform>
            <numerusform>حُذفت %n مهمة. أوراق العمل في سلة المهملات.</numerusform>
            <numerusform>حُذفت %n مهمة. أوراق العمل في سلة المهملات.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Before it starts</source>
        <translation>قبل البدء</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Choose the lessons, and what is to be made of them.</source>
        <translation>اختر الدروس وما سيُعَدّ منها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>&amp;Start</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Space checks or unchecks what is selected; Delete takes a workbook out.</source>
        <translation>يضع مفتاح المسافة علامة على المحدد أو يزيلها؛ ويزيل مفتاح Delete مصنفًا من القائمة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Search lessons</source>
        <translation>البحث في الدروس</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>&amp;All</source>
        <translation>ال&amp;كل</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>&amp;None</source>
        <translation>&amp;لا شيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>&amp;Invert</source>
        <translation>عك&amp;س</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Take this workbook out</source>
        <translation>إزالة هذا المصنف</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>{chosen} of {total}</source>
        <translation>{chosen} من {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Subject, grade and curriculum are missing</source>
        <translation>المادة والصف والمنهج غير مذكورة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>{chosen} of %n lesson(s) in {units}</source>
        <translation>
            <numerusform>{chosen} من 0 دروس في {units}</numerusform>
            <numerusform>{chosen} من درس واحد في {units}</numerusform>
            <numerusform>{chosen} من درسين في {units}</numerusform>
            <numerusform>{chosen} من %n دروس في {units}</numerusform>
            <numerusform>{chosen} من %n درسًا في {units}</numerusform>
            <numerusform>{chosen} من %n درس في {units}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>%n unit(s)</source>
        <translation>
            <numerusform>لا وحدات</numerusform>
            <numerusform>وحدة واحدة</numerusform>
            <numerusform>وحدتين</numerusform>
            <numerusform>%n وحدات</numerusform>
            <numerusform>%n وحدة</numerusform>
            <numerusform>%n وحدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>%n lesson(s) found</source>
        <translation>
            <numerusform>لم يُعثر على دروس</numerusform>
            <numerusform>عُثر على درس واحد</numerusform>
            <numerusform>عُثر على درسين</numerusform>
            <numerusform>عُثر على %n دروس</numerusform>
            <numerusform>عُثر على %n درسًا</numerusform>
            <numerusform>عُثر على %n درس</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>What the workbook does not say</source>
        <translation>ما لا يذكره المصنف</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>{book}, from the unit “{unit}” on</source>
        <translation>{book}، ابتداءً من الوحدة «{unit}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>&amp;Use these for all</source>
        <translation>استخدام هذا لل&amp;جميع</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Subject</source>
        <translation>المادة</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Grade</source>
        <translation>الصف</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Curriculum</source>
        <translation>المنهج</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Algebra;Art;Biology;Calculus;Chemistry;Computer Science;Earth Science;Economics;English;Environmental Science;Geography;Geometry;Health;History;Life Science;Mathematics;Music;Physical Science;Physics;Psychology;Reading;Science;Social Studies;Spanish;Statistics</source>
        <translation>الأحياء;الاقتصاد;التاريخ;التربية الإسلامية;التربية البدنية;التربية الصحية;التربية الفنية;التربية الوطنية;الجبر;الجغرافيا;الحاسوب;الدراسات الاجتماعية;الرياضيات;العلوم;الفيزياء;الكيمياء;اللغة الإنجليزية;اللغة العربية;اللغة الفرنسية;الموسيقى;الهندسة;علم النفس;علوم الأرض</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Kindergarten;Grade 1;Grade 2;Grade 3;Grade 4;Grade 5;Grade 6;Grade 7;Grade 8;Grade 9;Grade 10;Grade 11;Grade 12</source>
        <translation>رياض الأطفال;الصف الأول;الصف الثاني;الصف الثالث;الصف الرابع;الصف الخامس;الصف السادس;الصف السابع;الصف الثامن;الصف التاسع;الصف العاشر;الصف الحادي عشر;الصف الثاني عشر</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>AP;Cambridge IGCSE;Common Core;GCSE;A Level;IB;National curriculum;NGSS;State standards</source>
        <translation>المنهج الوطني;المنهج الوزاري;AP;Cambridge IGCSE;Common Core;GCSE;IB;NGSS</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>%n file(s) cannot be used</source>
        <translation>
            <numerusform>كل الملفات صالحة</numerusform>
            <numerusform>ملف واحد لا يمكن استخدامه</numerusform>
            <numerusform>ملفان لا يمكن استخدامهما</numerusform>
            <numerusform>%n ملفات لا يمكن استخدامها</numerusform>
            <numerusform>%n ملفًا لا يمكن استخدامها</numerusform>
            <numerusform>%n ملف لا يمكن استخدامها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>None of these %n file(s) can be used.</source>
        <translation>
            <numerusform>لا ملفات.</numerusform>
            <numerusform>لا يمكن استخدام هذا الملف.</numerusform>
            <numerusform>لا يمكن استخدام أي من هذين الملفين.</numerusform>
            <numerusform>لا يمكن استخدام أي من هذه الملفات الـ%n.</numerusform>
            <numerusform>لا يمكن استخدام أي من هذه الملفات الـ%n.</numerusform>
            <numerusform>لا يمكن استخدام أي من هذه الملفات الـ%n.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Hide this</source>
        <translation>إخفاء هذا</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>%n remark(s) about what was read</source>
        <translation>
            <numerusform>لا ملاحظات على ما قُرئ</numerusform>
            <numerusform>ملاحظة واحدة على ما قُرئ</numerusform>
            <numerusform>ملاحظتان على ما قُرئ</numerusform>
            <numerusform>%n ملاحظات على ما قُرئ</numerusform>
            <numerusform>%n ملاحظة على ما قُرئ</numerusform>
            <numerusform>%n ملاحظة على ما قُرئ</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>What was not used or was mended; choose one to see its row.</source>
        <translation>ما لم يُستخدم أو صُحّح؛ اختر ملاحظة لترى صفها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>{sheet}</source>
        <translation>{sheet}</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>{sheet}, {cell}</source>
        <translation>{sheet}، {cell}</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>{book}: sheet “{sheet}”, row {row}</source>
        <translation>{book}: الورقة «{sheet}»، الصف {row}</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>{book}: sheet “{sheet}”</source>
        <translation>{book}: الورقة «{sheet}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>The row in the workbook</source>
        <translation>الصف في المصنف</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>This row is empty.</source>
        <translation>هذا الصف فارغ.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>What is to be made</source>
        <translation>ما سيُعَدّ</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>%n worksheet(s) with answer sheets</source>
        <translation>
            <numerusform>لا أوراق عمل</numerusform>
            <numerusform>ورقة عمل واحدة مع ورقة إجابات</numerusform>
            <numerusform>ورقتا عمل مع ورقتي إجابات</numerusform>
            <numerusform>%n أوراق عمل مع أوراق الإجابات</numerusform>
            <numerusform>%n ورقة عمل مع أوراق الإجابات</numerusform>
            <numerusform>%n ورقة عمل مع أوراق الإجابات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>%n question(s) a lesson</source>
        <translation>
            <numerusform>لا أسئلة لكل درس</numerusform>
            <numerusform>سؤال واحد لكل درس</numerusform>
            <numerusform>سؤالان لكل درس</numerusform>
            <numerusform>%n أسئلة لكل درس</numerusform>
            <numerusform>%n سؤالًا لكل درس</numerusform>
            <numerusform>%n سؤال لكل درس</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Look at a page of {product}</source>
        <translation>عرض صفحة من {product}</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>A page of {product}</source>
        <translation>صفحة من {product}</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Sections and questions a lesson</source>
        <translation>الأقسام والأسئلة لكل درس</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Questions a lesson: {section}</source>
        <translation>الأسئلة لكل درس: {section}</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Paper and language</source>
        <translation>الورق واللغة</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Lan&amp;guage of the questions</source>
        <translation>لغة ال&amp;أسئلة</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Another language…</source>
        <translation>لغة أخرى…</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Language code</source>
        <translation>رمز اللغة</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Code such as it, pt-BR or pl</source>
        <translation>رمز مثل it أو pt-BR أو pl</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Who writes the questions</source>
        <translation>من يكتب الأسئلة</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>With &amp;OpenAI ({model})</source>
        <translation>عبر &amp;OpenAI ‏({model})</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>With the mo&amp;del {model} of your own service</source>
        <translation>بالنموذج {model} في خدمتك الخا&amp;صة</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Without AI</source>
        <translation>دون ذكاء اصطناعي</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Free and at once: questions are made out of the notes in the workbook, simpler than those of an AI.</source>
        <translation>مجانًا وفورًا: تُعَدّ الأسئلة من الملاحظات في المصنف، وهي أبسط مما يكتبه الذكاء الاصطناعي.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>There is no API key for OpenAI on this computer yet.</source>
        <translation>لا يوجد بعد مفتاح API لخدمة OpenAI على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Open the settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Have every answer &amp;checked by a second, independent solving</source>
        <translation>&amp;فحص كل إجابة بحل ثانٍ مستقل</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Make p&amp;reviews that can be shown but not copied</source>
        <translation>إعداد معاي&amp;نات يمكن عرضها دون نسخها</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Spending li&amp;mit</source>
        <translation>&amp;حد الإنفاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>The price of this model is not known, so that no limit can be kept.</source>
        <translation>سعر هذا النموذج غير معروف، فلا يمكن الالتزام بحد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>For each workbook.</source>
        <translation>لكل مصنف.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Folder for the &amp;worksheets</source>
        <translation>مجلد أو&amp;راق العمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Choos&amp;e…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Folder for the worksheets</source>
        <translation>مجلد أوراق العمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>{size} free</source>
        <translation>{size} متاحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>This folder will be made; {size} free.</source>
        <translation>سيُنشأ هذا المجلد؛ {size} متاحة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Looking at the folder…</source>
        <translation>جارٍ فحص المجلد…</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>This is a file, not a folder.</source>
        <translation>هذا ملف وليس مجلدًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Write the folder in full, from the drive on.</source>
        <translation>اكتب مسار المجلد كاملًا ابتداءً من وحدة التخزين.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>This folder cannot be reached.</source>
        <translation>لا يمكن الوصول إلى هذا المجلد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Nothing may be saved in this folder.</source>
        <translation>لا يُسمح بحفظ شيء في هذا المجلد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>The disk is full: {size} are free, about {needed} are needed.</source>
        <translation>القرص ممتلئ: المتاح {size}، ويلزم نحو {needed}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Estimate</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>about {value}</source>
        <translation>نحو {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>PDF files</source>
        <translation>ملفات PDF</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>calls to the service</source>
        <translation>طلبات الخدمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>free</source>
        <translation>مجانًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>price not known</source>
        <translation>السعر غير معروف</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Pages of worksheets and answer sheets, without the previews</source>
        <translation>صفحات أوراق العمل وأوراق الإجابات دون المعاينات</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>From the published prices of the model, a little above rather than below</source>
        <translation>وفق الأسعار المعلنة للنموذج، بزيادة قليلة لا نقصان</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Depends on this computer and on how fast the service answers</source>
        <translation>يعتمد على هذا الحاسوب وعلى سرعة استجابة الخدمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>The workbooks are still being read.</source>
        <translation>ما زالت المصنفات تُقرأ.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Choose at least one lesson.</source>
        <translation>اختر درسًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Say subject, grade and curriculum where they are missing.</source>
        <translation>اذكر المادة والصف والمنهج حيث تنقص.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Choose at least one section.</source>
        <translation>اختر قسمًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Write the language as a code, such as it or pt-BR.</source>
        <translation>اكتب اللغة على شكل رمز، مثل it أو pt-BR.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Add an API key in the settings, or have it written without AI.</source>
        <translation>أضف مفتاح API في الإعدادات، أو اختر الكتابة دون ذكاء اصطناعي.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>Choose a folder for the worksheets that can be used.</source>
        <translation>اختر لأوراق العمل مجلدًا يمكن استخدامه.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/preparing/texts.py"/>
        <source>%n workbook(s) could not be started.</source>
        <translation>
            <numerusform>بدأت كل المصنفات.</numerusform>
            <numerusform>تعذّر بدء مصنف واحد.</numerusform>
            <numerusform>تعذّر بدء مصنفين.</numerusform>
            <numerusform>تعذّر بدء %n مصنفات.</numerusform>
            <numerusform>تعذّر بدء %n مصنفًا.</numerusform>
            <numerusform>تعذّر بدء %n مصنف.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>True or false</source>
        <translation>صواب أم خطأ</translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>True or false with explanation</source>
        <translation>صواب أم خطأ مع التعليل</translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>Multiple choice</source>
        <translation>الاختيار من متعدد</translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>Short answer</source>
        <translation>الإجابة القصيرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>Open-ended</source>
        <translation>أسئلة مفتوحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>Scenarios</source>
        <translation>مواقف</translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>Task cards</source>
        <translation>بطاقات المهام</translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>statement</source>
        <translation>عبارة</translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>multiple choice question</source>
        <translation>سؤال اختيار من متعدد</translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>short answer question</source>
        <translation>سؤال إجابة قصيرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>open-ended question</source>
        <translation>سؤال مفتوح</translation>
    </message>
    <message>
        <location filename="../../app/ui/sections.py"/>
        <source>scenario</source>
        <translation>موقف</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>No lesson chosen</source>
        <translation>لم يُختر درس</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Choose a lesson in the list to see its sheets and questions.</source>
        <translation>اختر درسًا من القائمة لترى أوراقه وأسئلته.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>What to see of the lesson</source>
        <translation>ما يُعرض من الدرس</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Sheets</source>
        <translation>الأورا&amp;ق</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Questions</source>
        <translation>الأ&amp;سئلة</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Rep&amp;ort</source>
        <translation>التق&amp;رير</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Ope&amp;n folder</source>
        <translation>فتح الم&amp;جلد</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>They can be read and changed here once they are written.</source>
        <translation>يمكن قراءتها وتغييرها هنا بعد كتابتها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Unit {number}: {title}</source>
        <translation>الوحدة {number}: {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Begun: {time}</source>
        <translation>البداية: {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>%n question(s)</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%n أسئلة</numerusform>
            <numerusform>%n سؤالًا</numerusform>
            <numerusform>%n سؤال</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Cost: {cost}</source>
        <translation>التكلفة: {cost}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Save the changed questions?</source>
        <translation>هل تُحفظ الأسئلة التي غُيّرت؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Questions of “{title}” were changed and not saved yet. Saving also makes the sheets of this lesson again.</source>
        <translation>غُيّرت أسئلة في «{title}» ولم تُحفظ بعد. والحفظ يعيد أيضًا إعداد أوراق هذا الدرس.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Discard</source>
        <translation>&amp;تجاهل</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>S&amp;tay here</source>
        <translation>ال&amp;بقاء هنا</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Worksheet</source>
        <translation>&amp;ورقة العمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Answer sheet</source>
        <translation>ورقة الإجا&amp;بات</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Other sheets</source>
        <translation>أوراق أخرى</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>{section}, {role}</source>
        <translation>{section}، {role}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The sheets appear here as soon as they are made.</source>
        <translation>تظهر الأوراق هنا فور إعدادها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>This lesson was cancelled before its sheets were made.</source>
        <translation>أُلغي هذا الدرس قبل إعداد أوراقه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Make the sheets again</source>
        <translation>إعداد الأوراق &amp;من جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The sheets are made again</source>
        <translation>تُعَدّ الأوراق من جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Look again</source>
        <translation>ال&amp;نظر مرة أخرى</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>This sheet is not there any more</source>
        <translation>لم تعد هذه الورقة موجودة</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>“{name}” was moved, renamed or deleted.</source>
        <translation>نُقل «{name}» أو غُيّر اسمه أو حُذف.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Its questions are kept, so it can be made again without being written again.</source>
        <translation>أسئلتها محفوظة، فيمكن إعدادها من جديد دون كتابتها مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>This sheet is damaged</source>
        <translation>هذه الورقة تالفة</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>“{name}” is empty.</source>
        <translation>«{name}» فارغ.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>“{name}” cannot be shown, because it is not a whole PDF.</source>
        <translation>لا يمكن عرض «{name}» لأنه ليس ملف PDF كاملًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>This sheet cannot be read</source>
        <translation>لا يمكن قراءة هذه الورقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The computer does not allow “{name}” to be read.</source>
        <translation>لا يسمح الحاسوب بقراءة «{name}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Close it in other programs, or check the rights of its folder.</source>
        <translation>أغلقه في البرامج الأخرى، أو تحقق من أذونات مجلده.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>of {pages}</source>
        <translation>من {pages}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Zoom: {percent}</source>
        <translation>التكبير: {percent}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Fit width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Fit page</source>
        <translation>ملاءمة الصفحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Find in this sheet</source>
        <translation>البحث في هذه الورقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>{place} of {places}</source>
        <translation>{place} من {places}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Pictures only, no text</source>
        <translation>صور فقط دون نص</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Open in the system’s viewer</source>
        <translation>&amp;فتح في عارض النظام</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Copy the text of this page</source>
        <translation>&amp;نسخ نص هذه الصفحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Page {page} of {pages}. {content}</source>
        <translation>الصفحة {page} من {pages}. {content}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>This page is a picture without text.</source>
        <translation>هذه الصفحة صورة دون نص.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The folder is not there</source>
        <translation>المجلد غير موجود</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The folder {folder} was moved, renamed or deleted.</source>
        <translation>نُقل المجلد {folder} أو غُيّر اسمه أو حُذف.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Put it back or plug its drive in, then try again.</source>
        <translation>أعده إلى مكانه أو صِل وحدة تخزينه، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>It could not be opened</source>
        <translation>تعذّر فتحه</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The system has no program that opens {path}.</source>
        <translation>ليس في النظام برنامج يفتح {path}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Open it by hand; it is a common file.</source>
        <translation>افتحه بنفسك؛ فهو ملف شائع.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>What would you like to print?</source>
        <translation>ما الذي تريد طباعته؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;This sheet: {name}</source>
        <translation>&amp;هذه الورقة: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>All &amp;worksheets of this lesson</source>
        <translation>كل أوراق ال&amp;عمل لهذا الدرس</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>All &amp;answer sheets of this lesson</source>
        <translation>كل أوراق الإ&amp;جابات لهذا الدرس</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Work&amp;sheets and answer sheets</source>
        <translation>&amp;أوراق العمل وأوراق الإجابات</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Continue…</source>
        <translation>&amp;متابعة…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Printing page {page} of {pages}</source>
        <translation>جارٍ طباعة الصفحة {page} من {pages}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>لم تُرسل أي صفحة إلى الطابعة</numerusform>
            <numerusform>أُرسلت صفحة واحدة إلى الطابعة</numerusform>
            <numerusform>أُرسلت صفحتان إلى الطابعة</numerusform>
            <numerusform>أُرسلت %n صفحات إلى الطابعة</numerusform>
            <numerusform>أُرسلت %n صفحة إلى الطابعة</numerusform>
            <numerusform>أُرسلت %n صفحة إلى الطابعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>%n page(s) saved as {name}</source>
        <translation>
            <numerusform>لم تُحفظ أي صفحة باسم {name}</numerusform>
            <numerusform>حُفظت صفحة واحدة باسم {name}</numerusform>
            <numerusform>حُفظت صفحتان باسم {name}</numerusform>
            <numerusform>حُفظت %n صفحات باسم {name}</numerusform>
            <numerusform>حُفظت %n صفحة باسم {name}</numerusform>
            <numerusform>حُفظت %n صفحة باسم {name}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Printing was cancelled</source>
        <translation>أُلغيت الطباعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>No printer is installed</source>
        <translation>لا توجد طابعة مثبّتة</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>This computer knows no printer. Add one in the system’s settings, or open the sheet in the system’s viewer.</source>
        <translation>لا يعرف هذا الحاسوب أي طابعة. أضف طابعة في إعدادات النظام، أو افتح الورقة في عارض النظام.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>&amp;Open in the viewer</source>
        <translation>&amp;فتح في العارض</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The sheets could not be printed</source>
        <translation>تعذّرت طباعة الأوراق</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The printer did not take the pages.</source>
        <translation>لم تقبل الطابعة الصفحات.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Check that it is switched on and connected, then try again.</source>
        <translation>تحقق من أنها مشغّلة ومتصلة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The file {name} could not be written.</source>
        <translation>تعذّرت كتابة الملف {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Choose another folder, or close it in other programs.</source>
        <translation>اختر مجلدًا آخر، أو أغلقه في البرامج الأخرى.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>There are no pages in the range that was chosen.</source>
        <translation>لا صفحات في النطاق المختار.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Choose other pages, or all of them.</source>
        <translation>اختر صفحات أخرى أو جميعها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Report on this lesson</source>
        <translation>تقرير عن هذا الدرس</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>There is nothing to report before the questions are written.</source>
        <translation>لا يوجد ما يُذكر قبل كتابة الأسئلة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>{there} of {wanted}</source>
        <translation>{there} من {wanted}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Solved a second time</source>
        <translation>حُلّت مرة ثانية</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Turned down and replaced</source>
        <translation>رُفضت واستُبدلت</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Changed by hand</source>
        <translation>غُيّرت يدويًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Written by</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>{read} in (of them {cached} from the cache), {written} out</source>
        <translation>الداخل {read} (منها {cached} من الذاكرة المؤقتة)، الخارج {written}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>{cost} for %n call(s)</source>
        <translation>
            <numerusform>{cost} دون طلبات</numerusform>
            <numerusform>{cost} لطلب واحد</numerusform>
            <numerusform>{cost} لطلبين</numerusform>
            <numerusform>{cost} لعدد %n طلبات</numerusform>
            <numerusform>{cost} لعدد %n طلبًا</numerusform>
            <numerusform>{cost} لعدد %n طلب</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>the offline writer, without AI</source>
        <translation>الكاتب دون اتصال، دون ذكاء اصطناعي</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>The keys were not solved a second time. Check the answer sheets before you use them.</source>
        <translation>لم تُحل الأسئلة مرة ثانية. تحقق من أوراق الإجابات قبل استخدامها.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>%n solved a second time with the same answer</source>
        <translation>
            <numerusform>لم يُحل أي منها مرة ثانية</numerusform>
            <numerusform>حُل واحد مرة ثانية بالإجابة نفسها</numerusform>
            <numerusform>حُل اثنان مرة ثانية بالإجابة نفسها</numerusform>
            <numerusform>حُلت %n مرة ثانية بالإجابة نفسها</numerusform>
            <numerusform>حُل %n مرة ثانية بالإجابة نفسها</numerusform>
            <numerusform>حُل %n مرة ثانية بالإجابة نفسها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>%n turned down</source>
        <translation>
            <numerusform>لم يُرفض شيء</numerusform>
            <numerusform>رُفض واحد</numerusform>
            <numerusform>رُفض اثنان</numerusform>
            <numerusform>رُفضت %n</numerusform>
            <numerusform>رُفض %n</numerusform>
            <numerusform>رُفض %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>%n missing</source>
        <translation>
            <numerusform>لا ينقص شيء</numerusform>
            <numerusform>ينقص واحد</numerusform>
            <numerusform>ينقص اثنان</numerusform>
            <numerusform>ينقص %n</numerusform>
            <numerusform>ينقص %n</numerusform>
            <numerusform>ينقص %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>%n changed by hand</source>
        <translation>
            <numerusform>لم يُغيَّر شيء يدويًا</numerusform>
            <numerusform>غُيّر واحد يدويًا</numerusform>
            <numerusform>غُيّر اثنان يدويًا</numerusform>
            <numerusform>غُيّرت %n يدويًا</numerusform>
            <numerusform>غُيّر %n يدويًا</numerusform>
            <numerusform>غُيّر %n يدويًا</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>{there} of {wanted} questions</source>
        <translation>{there} من {wanted} سؤالًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Nothing had to be replaced.</source>
        <translation>لم يلزم استبدال شيء.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>(no text)</source>
        <translation>(دون نص)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Show %n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>عرض واحد آخر</numerusform>
            <numerusform>عرض اثنين آخرين</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheets/texts.py"/>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Something unexpected happened in the window.</source>
        <translation>حدث أمر غير متوقع في النافذة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Try again; if it stays so, the log files say more.</source>
        <translation>حاول مرة أخرى؛ وإذا استمر ذلك ففي ملفات السجل مزيد من التفاصيل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Job</source>
        <translation>م&amp;همة</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Lesson</source>
        <translation>&amp;درس</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Help</source>
        <translation>&amp;تعليمات</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Open workbook…</source>
        <translation>&amp;فتح مصنف…</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Add workbook</source>
        <translation>إضافة مصنف</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Choose one or more Excel workbooks to make worksheets of</source>
        <translation>اختر مصنف Excel أو أكثر لإعداد أوراق عمل منها</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Recent workbooks</source>
        <translation>المصنفات ال&amp;أخيرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Clear this list</source>
        <translation>&amp;مسح هذه القائمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>{name} – {folder}</source>
        <translation>{name} – {folder}</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Sample workbook</source>
        <translation>مصنف &amp;نموذجي</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Empty template…</source>
        <translation>&amp;قالب فارغ…</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Se&amp;ttings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Search lessons</source>
        <translation>ال&amp;بحث في الدروس</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Filter</source>
        <translation>ت&amp;صفية</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Show &amp;details</source>
        <translation>عرض الت&amp;فاصيل</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Show or hide the sheets and questions of the chosen lesson</source>
        <translation>إظهار أوراق الدرس المختار وأسئلته أو إخفاؤها</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Jobs</source>
        <translation>ال&amp;مهام</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;New worksheets</source>
        <translation>أوراق عمل &amp;جديدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Next &amp;part of the window</source>
        <translation>الجزء ال&amp;تالي من النافذة</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Clear the search field</source>
        <translation>إفراغ حقل البحث</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>F&amp;ull screen</source>
        <translation>ملء ال&amp;شاشة</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>As the &amp;system</source>
        <translation>&amp;كالنظام</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;How questions are written…</source>
        <translation>&amp;كيف تُكتب الأسئلة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Check everything…</source>
        <translation>&amp;فحص كل شيء…</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>C&amp;opy details</source>
        <translation>&amp;نسخ التفاصيل</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Details for support are on the clipboard.</source>
        <translation>التفاصيل المطلوبة للدعم في الحافظة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Look for a newer &amp;version</source>
        <translation>البحث عن &amp;إصدار أحدث</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Newer &amp;versions are looked after for you</source>
        <translation>هناك من يتولى أمر ال&amp;إصدارات الأحدث عنك</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;User guide</source>
        <translation>&amp;دليل الاستخدام</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;About Worksheet Studio</source>
        <translation>&amp;حول Worksheet Studio</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Help</source>
        <translation>تعليمات</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Choose workbooks</source>
        <translation>اختيار المصنفات</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Excel workbooks</source>
        <translation>مصنفات Excel</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Save an empty workbook</source>
        <translation>حفظ مصنف فارغ</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>curriculum.xlsx</source>
        <translation>المنهج.xlsx</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>The empty workbook is saved</source>
        <translation>حُفظ المصنف الفارغ</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Fill in “{name}” with your spreadsheet program, save and close it, then drop it into this window.</source>
        <translation>املأ «{name}» ببرنامج الجداول لديك، واحفظه وأغلقه، ثم أفلته في هذه النافذة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Open it</source>
        <translation>&amp;فتحه</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Drop to read</source>
        <translation>أفلت للقراءة</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Excel workbooks (.xlsx), several at once, or a folder of them</source>
        <translation>مصنفات Excel ‏(.xlsx)، عدة مصنفات معًا، أو مجلد فيه مصنفات</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Everything else is being read.</source>
        <translation>كل ما عدا ذلك يُقرأ.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>It is not on this computer. Save it here first.</source>
        <translation>ليس على هذا الحاسوب. احفظه هنا أولًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>There is no Excel workbook (.xlsx) in this folder.</source>
        <translation>لا يوجد في هذا المجلد مصنف Excel ‏(.xlsx).</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>This folder cannot be read.</source>
        <translation>لا يمكن قراءة هذا المجلد.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/texts.py"/>
        <source>%n more workbook(s): too many at once. Add them afterwards.</source>
        <translation>
            <numerusform>لا مصنفات أخرى.</numerusform>
            <numerusform>مصنف واحد زائد: العدد أكبر من اللازم دفعة واحدة. أضفه بعد ذلك.</numerusform>
            <numerusform>مصنفان زائدان: العدد أكبر من اللازم دفعة واحدة. أضفهما بعد ذلك.</numerusform>
            <numerusform>%n مصنفات زائدة: العدد أكبر من اللازم دفعة واحدة. أضفها بعد ذلك.</numerusform>
            <numerusform>%n مصنفًا زائدًا: العدد أكبر من اللازم دفعة واحدة. أضفها بعد ذلك.</numerusform>
            <numerusform>%n مصنف زائد: العدد أكبر من اللازم دفعة واحدة. أضفها بعد ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Drop a curriculum workbook here</source>
        <translation>أفلت هنا مصنفًا فيه المنهج</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Your units and lessons in Excel become worksheets with answer keys, ready to print.</source>
        <translation>تصبح وحداتك ودروسك في Excel أوراق عمل مع إجاباتها، جاهزة للطباعة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Choose workbooks…</source>
        <translation>ا&amp;ختيار المصنفات…</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Try the sample workbook</source>
        <translation>تجر&amp;بة المصنف النموذجي</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Get an empty template…</source>
        <translation>ال&amp;حصول على قالب فارغ…</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>See what was read, and choose lessons and kinds of sheets.</source>
        <translation>انظر إلى ما قُرئ، واختر الدروس وأنواع الأوراق.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Watch</source>
        <translation>تابع</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Questions are written, and every answer is checked a second time.</source>
        <translation>تُكتب الأسئلة، وتُفحص كل إجابة مرة ثانية.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Look at the sheets, change what you like, and print them.</source>
        <translation>انظر إلى الأوراق، وغيّر ما تشاء، ثم اطبعها.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/texts.py"/>
        <source>This computer: ready, %n at once</source>
        <translation>
            <numerusform>هذا الحاسوب: غير جاهز</numerusform>
            <numerusform>هذا الحاسوب: جاهز، درس واحد في الوقت نفسه</numerusform>
            <numerusform>هذا الحاسوب: جاهز، درسان في الوقت نفسه</numerusform>
            <numerusform>هذا الحاسوب: جاهز، %n في الوقت نفسه</numerusform>
            <numerusform>هذا الحاسوب: جاهز، %n في الوقت نفسه</numerusform>
            <numerusform>هذا الحاسوب: جاهز، %n في الوقت نفسه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/texts.py"/>
        <source>School server: %n writer(s)</source>
        <translation>
            <numerusform>خادم المدرسة: لا كتّاب</numerusform>
            <numerusform>خادم المدرسة: كاتب واحد</numerusform>
            <numerusform>خادم المدرسة: كاتبان</numerusform>
            <numerusform>خادم المدرسة: %n كتّاب</numerusform>
            <numerusform>خادم المدرسة: %n كاتبًا</numerusform>
            <numerusform>خادم المدرسة: %n كاتب</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>No worker is running</source>
        <translation>لا يعمل أي كاتب</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Redis does not answer; work goes on when it is back</source>
        <translation>‏Redis لا يستجيب؛ يستمر العمل عند عودته</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>A part of the engine ended and is started again</source>
        <translation>توقّف جزء من المحرّك ويجري تشغيله من جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>The engine is not running</source>
        <translation>المحرّك لا يعمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>OpenAI key: OK</source>
        <translation>مفتاح OpenAI: سليم</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>OpenAI key: …</source>
        <translation>مفتاح OpenAI: …</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>OpenAI key: missing</source>
        <translation>مفتاح OpenAI: غير موجود</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Own writing service</source>
        <translation>خدمة كتابة خاصة</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Writer: not chosen yet</source>
        <translation>الكاتب: لم يُختر بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Cost so far: {amount}</source>
        <translation>التكلفة حتى الآن: {amount}</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Engine: {state}</source>
        <translation>المحرّك: {state}</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Writer: {state}</source>
        <translation>الكاتب: {state}</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Where the work is done. Click for more.</source>
        <translation>أين يُنجز العمل. انقر لمعرفة المزيد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>How questions are written. Click to change it.</source>
        <translation>كيف تُكتب الأسئلة. انقر لتغيير ذلك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>What the writing service asked for jobs since the window was opened. Click for the limits.</source>
        <translation>ما تقاضته خدمة الكتابة مقابل المهام منذ فتح النافذة. انقر لعرض الحدود.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Hide this message</source>
        <translation>إخفاء هذه الرسالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>May Worksheet Studio look once a week for a newer version?</source>
        <translation>هل تسمح بأن يبحث Worksheet Studio مرة في الأسبوع عن إصدار أحدث؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Looking for a newer version…</source>
        <translation>جارٍ البحث عن إصدار أحدث…</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>There is no newer version than yours, {version}.</source>
        <translation>لا يوجد إصدار أحدث من إصدارك {version}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Worksheet Studio {version} is available</source>
        <translation>يتوفر الآن Worksheet Studio {version}</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Published on {date}. You have {version}.</source>
        <translation>نُشر في {date}. لديك الإصدار {version}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>See what is new</source>
        <translation>عرض الجديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Skip this version</source>
        <translation>تخطي هذا الإصدار</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>No browser could be opened. The page is at {address}</source>
        <translation>تعذّر فتح متصفح. الصفحة موجودة في {address}</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Worksheets are still being made</source>
        <translation>ما زالت أوراق العمل تُعَدّ</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/texts.py"/>
        <source>%n lesson(s) are not finished. What is to become of them?</source>
        <translation>
            <numerusform>انتهت كل الدروس.</numerusform>
            <numerusform>درس واحد لم ينتهِ. ماذا يُفعل به؟</numerusform>
            <numerusform>درسان لم ينتهيا. ماذا يُفعل بهما؟</numerusform>
            <numerusform>%n دروس لم تنتهِ. ماذا يُفعل بها؟</numerusform>
            <numerusform>%n درسًا لم تنتهِ. ماذا يُفعل بها؟</numerusform>
            <numerusform>%n درس لم تنتهِ. ماذا يُفعل بها؟</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Previews and ZIP files are not finished. What is to become of them?</source>
        <translation>المعاينات وملفات ZIP لم تنتهِ. ماذا يُفعل بها؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Keep working in the background</source>
        <translation>متابعة العمل في ال&amp;خلفية</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>The window closes; the icon beside the clock brings it back and tells you when it is done.</source>
        <translation>تُغلق النافذة؛ والأيقونة بجانب الساعة تعيدها وتخبرك عند الانتهاء.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Keep working with a small window</source>
        <translation>متابعة العمل بنافذة &amp;صغيرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>The window moves to the task bar, and the work goes on.</source>
        <translation>تنتقل النافذة إلى شريط المهام، ويستمر العمل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Stop and go on next time</source>
        <translation>&amp;توقف ومتابعة في المرة القادمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>What is finished stays. The rest goes on by itself when you open Worksheet Studio again.</source>
        <translation>ما تم يبقى. ويستمر الباقي من تلقاء نفسه عندما تفتح Worksheet Studio من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Cancel these jobs</source>
        <translation>إ&amp;لغاء هذه المهام</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>What is finished stays. Nothing more is written.</source>
        <translation>ما تم يبقى. ولا يُكتب شيء آخر.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Don’t close</source>
        <translation>&amp;عدم الإغلاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Show the window</source>
        <translation>إ&amp;ظهار النافذة</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Pause all jobs</source>
        <translation>إيقاف كل المهام &amp;مؤقتًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>&amp;Resume all jobs</source>
        <translation>اس&amp;تئناف كل المهام</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Nothing to do</source>
        <translation>لا شيء يُفعل</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>{done} of {total} lessons done</source>
        <translation>تم {done} من {total} درسًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Work goes on in the background</source>
        <translation>يستمر العمل في الخلفية</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>Click the icon beside the clock to see the window again.</source>
        <translation>انقر الأيقونة بجانب الساعة لرؤية النافذة من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>“{title}” is finished</source>
        <translation>انتهت «{title}»</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/texts.py"/>
        <source>%n lesson(s) are ready to print.</source>
        <translation>
            <numerusform>لا دروس جاهزة للطباعة.</numerusform>
            <numerusform>درس واحد جاهز للطباعة.</numerusform>
            <numerusform>درسان جاهزان للطباعة.</numerusform>
            <numerusform>%n دروس جاهزة للطباعة.</numerusform>
            <numerusform>%n درسًا جاهزة للطباعة.</numerusform>
            <numerusform>%n درس جاهزة للطباعة.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>“{title}” is finished with failures</source>
        <translation>انتهت «{title}» مع إخفاقات</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/texts.py"/>
        <source>%n lesson(s) could not be made.</source>
        <translation>
            <numerusform>لم يفشل أي درس.</numerusform>
            <numerusform>تعذّر إعداد درس واحد.</numerusform>
            <numerusform>تعذّر إعداد درسين.</numerusform>
            <numerusform>تعذّر إعداد %n دروس.</numerusform>
            <numerusform>تعذّر إعداد %n درسًا.</numerusform>
            <numerusform>تعذّر إعداد %n درس.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>“{title}” has stopped</source>
        <translation>توقفت «{title}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>It needs you before it can go on.</source>
        <translation>تحتاج إليك قبل أن تستمر.</translation>
    </message>
    <message>
        <location filename="../../app/ui/texts.py"/>
        <source>{percent} – {app}</source>
        <translation>{percent} – {app}</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk">
 <context>
  <name>Acting</name>
  <message>
   <source>The translation is marked as up to date.</source>
   <translation>Переклад позначено як актуальний.</translation>
  </message>
 </context>
 <context>
  <name>Administering</name>
  <message>
   <source>This needs the server, which cannot be reached now.</source>
   <translation>Для цього потрібен сервер, який зараз недоступний.</translation>
  </message>
  <message>
   <source>This needs the server: sign in first, in the settings.</source>
   <translation>Для цього потрібен сервер: спершу увійдіть, у налаштуваннях.</translation>
  </message>
  <message>
   <source>{0} has a new role: {1}</source>
   <translation>{0} має нову роль: {1}</translation>
  </message>
  <message>
   <source>{0} has lost a role: {1}</source>
   <translation>{0} більше не має ролі: {1}</translation>
  </message>
  <message>
   <source>{0} may act again.</source>
   <translation>{0} знову може діяти.</translation>
  </message>
  <message>
   <source>{0} may not act any more.</source>
   <translation>{0} більше не може діяти.</translation>
  </message>
 </context>
 <context>
  <name>AgendaDelegate</name>
  <message>
   <source>Event</source>
   <translation>Подія</translation>
  </message>
  <message>
   <source>Event, {0}</source>
   <translation>Подія, {0}</translation>
  </message>
  <message>
   <source>today</source>
   <translation>сьогодні</translation>
  </message>
 </context>
 <context>
  <name>AgendaModel</name>
  <message>
   <source>Event: {0}</source>
   <translation>Подія: {0}</translation>
  </message>
 </context>
 <context>
  <name>AgendaPage</name>
  <message>
   <source>Agenda</source>
   <translation>Порядок денний</translation>
  </message>
  <message>
   <source>Clear all filters</source>
   <translation>Прибрати всі фільтри</translation>
  </message>
  <message>
   <source>Filters are set above. Without them the agenda lists every post with a time, day by day.</source>
   <translation>Вище встановлено фільтри. Без них порядок денний показує всі дописи з часом, день за днем.</translation>
  </message>
  <message>
   <source>No post from here on passes the filters</source>
   <translation>Жоден допис відтепер не відповідає фільтрам</translation>
  </message>
  <message>
   <source>Nothing is planned from here on</source>
   <translation>Відтепер нічого не заплановано</translation>
  </message>
  <message>
   <source>The agenda lists every post with a time, day by day. Posts without a time wait in the tray.</source>
   <translation>Порядок денний перелічує всі дописи з часом, день за днем. Дописи без часу чекають у лотку.</translation>
  </message>
 </context>
 <context>
  <name>Ages</name>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n день</numerusform>
    <numerusform>%n дні</numerusform>
    <numerusform>%n днів</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hours</source>
   <translation>
    <numerusform>%n година</numerusform>
    <numerusform>%n години</numerusform>
    <numerusform>%n годин</numerusform>
   </translation>
  </message>
  <message>
   <source>late, a reminder is due</source>
   <translation>запізно, слід нагадати</translation>
  </message>
  <message>
   <source>less than an hour</source>
   <translation>менше години</translation>
  </message>
  <message>
   <source>overdue, ask somebody else</source>
   <translation>прострочено, попросіть когось іншого</translation>
  </message>
 </context>
 <context>
  <name>AidPage</name>
  <message>
   <source>Country</source>
   <translation>Країна</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Видалити</translation>
  </message>
  <message>
   <source>Give it a name.</source>
   <translation>Дайте назву.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Зберегти</translation>
  </message>
  <message>
   <source>New entry of the handle book</source>
   <translation>Новий запис у довіднику імен користувачів</translation>
  </message>
  <message>
   <source>New group of hashtags</source>
   <translation>Нова група хештегів</translation>
  </message>
  <message>
   <source>New template</source>
   <translation>Новий шаблон</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Нічого не змінено.</translation>
  </message>
  <message>
   <source>Only our ministry sees it</source>
   <translation>Бачить лише наше міністерство</translation>
  </message>
  <message>
   <source>This is kept by {0}: its people change it, you may use it.</source>
   <translation>Це веде {0}: змінюють її люди, ви можете цим користуватися.</translation>
  </message>
  <message>
   <source>You hold no role that writes for a country.</source>
   <translation>Ви не маєте ролі, що пише за країну.</translation>
  </message>
 </context>
 <context>
  <name>AidsView</name>
  <message>
   <source>Handle</source>
   <translation>Ім’я користувача</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Хештеги</translation>
  </message>
  <message>
   <source>Hashtags that belong together, texts to start from, and how institutions are called on each channel: kept once, put in with two keys.</source>
   <translation>Хештеги, що йдуть разом, тексти для початку та як звуться установи на кожному каналі: зберігаються раз, вставляються двома клавішами.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Літери для пошуку</translation>
  </message>
  <message>
   <source>New group of hashtags</source>
   <translation>Нова група хештегів</translation>
  </message>
  <message>
   <source>New handle</source>
   <translation>Нове ім’я користувача</translation>
  </message>
  <message>
   <source>New template</source>
   <translation>Новий шаблон</translation>
  </message>
  <message>
   <source>No writing aids yet</source>
   <translation>Засобів для письма ще немає</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Шаблон</translation>
  </message>
  <message>
   <source>Type a few letters</source>
   <translation>Введіть кілька літер</translation>
  </message>
  <message>
   <source>Writing aids</source>
   <translation>Засоби для письма</translation>
  </message>
  <message>
   <source>Writing aids · {0}</source>
   <translation>Засоби для письма · {0}</translation>
  </message>
  <message>
   <source>You hold no role that writes for a country.</source>
   <translation>Ви не маєте ролі, що пише за країну.</translation>
  </message>
  <message>
   <source>ministry only</source>
   <translation>лише міністерство</translation>
  </message>
  <message>
   <source>“{0}” is deleted.</source>
   <translation>«{0}» видалено.</translation>
  </message>
  <message>
   <source>“{0}” is kept.</source>
   <translation>«{0}» збережено.</translation>
  </message>
 </context>
 <context>
  <name>AllDay</name>
  <message>
   <source>All day: campaigns, events and national days</source>
   <translation>Увесь день: кампанії, події та державні свята</translation>
  </message>
  <message>
   <source>The days of a campaign are changed in the timeline, or on its own page.</source>
   <translation>Дні кампанії змінюють на часовій шкалі або на її сторінці.</translation>
  </message>
 </context>
 <context>
  <name>ApprovalPanel</name>
  <message>
   <source>Approval</source>
   <translation>Погодження</translation>
  </message>
 </context>
 <context>
  <name>Approvals</name>
  <message>
   <source> or </source>
   <translation> або </translation>
  </message>
  <message numerus="yes">
   <source>%n approved.</source>
   <translation>
    <numerusform>%n погоджено.</numerusform>
    <numerusform>%n погоджено.</numerusform>
    <numerusform>%n погоджено.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not approved.</source>
   <translation>
    <numerusform>%n не погоджено.</numerusform>
    <numerusform>%n не погоджено.</numerusform>
    <numerusform>%n не погоджено.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not sent back.</source>
   <translation>
    <numerusform>%n не повернуто.</numerusform>
    <numerusform>%n не повернуто.</numerusform>
    <numerusform>%n не повернуто.</numerusform>
   </translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Обліковий запис</translation>
  </message>
  <message>
   <source>Approved.</source>
   <translation>Погоджено.</translation>
  </message>
  <message numerus="yes">
   <source>Changes are requested in %n posts.</source>
   <translation>
    <numerusform>Запитано зміни в %n дописі.</numerusform>
    <numerusform>Запитано зміни в %n дописах.</numerusform>
    <numerusform>Запитано зміни в %n дописах.</numerusform>
   </translation>
  </message>
  <message>
   <source>Changes are requested.</source>
   <translation>Зміни запитано.</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Канал</translation>
  </message>
  <message>
   <source>Content warning</source>
   <translation>Попередження про зміст</translation>
  </message>
  <message>
   <source>Description of {0} ({1})</source>
   <translation>Опис для {0} ({1})</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Хештеги</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Мова</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Позиція</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Посилання</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Медіа</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Нове</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Допис</translation>
  </message>
  <message>
   <source>Sent by {0}, {1}</source>
   <translation>Надсилає {0}, {1}</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Час</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Заголовок</translation>
  </message>
  <message>
   <source>approval steps</source>
   <translation>кроки погодження</translation>
  </message>
  <message>
   <source>for {0}</source>
   <translation>для {0}</translation>
  </message>
  <message>
   <source>in review</source>
   <translation>на розгляді</translation>
  </message>
  <message>
   <source>its line has changed since</source>
   <translation>позицію відтоді змінено</translation>
  </message>
  <message>
   <source>line on which it rests</source>
   <translation>позиція, на якій ґрунтується</translation>
  </message>
  <message>
   <source>no time</source>
   <translation>без часу</translation>
  </message>
  <message>
   <source>no time yet</source>
   <translation>ще без часу</translation>
  </message>
  <message>
   <source>nobody can decide on it</source>
   <translation>ніхто не може вирішити</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>хтось</translation>
  </message>
  <message>
   <source>time of publication</source>
   <translation>час публікації</translation>
  </message>
  <message>
   <source>waits for {0}</source>
   <translation>чекає на: {0}</translation>
  </message>
  <message>
   <source>waits {0}</source>
   <translation>чекає {0}</translation>
  </message>
  <message>
   <source>{0} (no time zone)</source>
   <translation>{0} (без часового поясу)</translation>
  </message>
  <message>
   <source>{0} {1} ({2} UTC)</source>
   <translation>{0} {1} ({2} UTC)</translation>
  </message>
 </context>
 <context>
  <name>ApprovalsView</name>
  <message>
   <source>Approvals · {0} for you</source>
   <translation>Погодження · {0} для вас</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Погодити</translation>
  </message>
  <message>
   <source>Approve all {0}</source>
   <translation>Погодити всі ({0})</translation>
  </message>
  <message>
   <source>Approve {0} of {1}</source>
   <translation>Погодити {0} з {1}</translation>
  </message>
  <message>
   <source>Choose a post first.</source>
   <translation>Спершу виберіть допис.</translation>
  </message>
  <message>
   <source>Choose one post.</source>
   <translation>Виберіть один допис.</translation>
  </message>
  <message>
   <source>Ctrl+Enter approves, Ctrl+Shift+Enter requests changes</source>
   <translation>Ctrl+Enter погоджує, Ctrl+Shift+Enter запитує зміни</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Перейти до календаря</translation>
  </message>
  <message>
   <source>Hand over my decisions…</source>
   <translation>Передати мої рішення…</translation>
  </message>
  <message>
   <source>Open in the editor</source>
   <translation>Відкрити в редакторі</translation>
  </message>
  <message>
   <source>Posts in review</source>
   <translation>Дописи на розгляді</translation>
  </message>
  <message>
   <source>Remind</source>
   <translation>Нагадати</translation>
  </message>
  <message>
   <source>Request changes</source>
   <translation>Запитати зміни</translation>
  </message>
  <message>
   <source>Request changes of all {0}…</source>
   <translation>Запитати зміни в усіх ({0})…</translation>
  </message>
  <message>
   <source>Request changes of {0} of {1}…</source>
   <translation>Запитати зміни: {0} з {1}…</translation>
  </message>
  <message>
   <source>Request changes…</source>
   <translation>Запитати зміни…</translation>
  </message>
  <message>
   <source>They are reminded: {0}.</source>
   <translation>Нагадано: {0}.</translation>
  </message>
  <message>
   <source>They were reminded today already.</source>
   <translation>Сьогодні їм уже нагадували.</translation>
  </message>
  <message>
   <source>This post still waits for your decision.</source>
   <translation>Цей допис досі чекає на ваше рішення.</translation>
  </message>
  <message>
   <source>Wait for me</source>
   <translation>Чекають на мене</translation>
  </message>
  <message>
   <source>Wait for me · {0}</source>
   <translation>Чекають на мене · {0}</translation>
  </message>
  <message>
   <source>Wait for others</source>
   <translation>Чекають на інших</translation>
  </message>
  <message>
   <source>Wait for others · {0}</source>
   <translation>Чекають на інших · {0}</translation>
  </message>
  <message numerus="yes">
   <source>What should change in these %n posts? Their writers will read it.</source>
   <translation>
    <numerusform>Що слід змінити в цьому %n дописі? Автори це прочитають.</numerusform>
    <numerusform>Що слід змінити в цих %n дописах? Автори це прочитають.</numerusform>
    <numerusform>Що слід змінити в цих %n дописах? Автори це прочитають.</numerusform>
   </translation>
  </message>
  <message>
   <source>What should change in “{0}”? Its writers will read it.</source>
   <translation>Що слід змінити в «{0}»? Автори це прочитають.</translation>
  </message>
  <message>
   <source>Which decisions</source>
   <translation>Які рішення</translation>
  </message>
 </context>
 <context>
  <name>AskScope</name>
  <message>
   <source>A post of a series</source>
   <translation>Допис із серії</translation>
  </message>
  <message>
   <source>All posts of the series ({0})</source>
   <translation>Усі дописи серії ({0})</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <source>Only this post</source>
   <translation>Лише цей допис</translation>
  </message>
  <message>
   <source>This and the following ({0})</source>
   <translation>Цей і наступні ({0})</translation>
  </message>
  <message>
   <source>This is post {0} of {1} of its series.</source>
   <translation>Це допис {0} з {1} у своїй серії.</translation>
  </message>
  <message>
   <source>What is public or withdrawn stays as it is.</source>
   <translation>Опубліковане чи відкликане лишається як є.</translation>
  </message>
 </context>
 <context>
  <name>Bars</name>
  <message>
   <source>over</source>
   <translation>завершена</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>запланована</translation>
  </message>
  <message>
   <source>running</source>
   <translation>триває</translation>
  </message>
  <message>
   <source>{0} of {1} joined</source>
   <translation>приєдналося {0} з {1}</translation>
  </message>
 </context>
 <context>
  <name>BlackoutForm</name>
  <message>
   <source>Approvers keep the blackouts of their country, administrators all.</source>
   <translation>Затверджувачі ведуть заборони своєї країни, адміністратори — усі.</translation>
  </message>
  <message>
   <source>Blackout</source>
   <translation>Заборона публікацій</translation>
  </message>
  <message>
   <source>Blackouts</source>
   <translation>Заборони публікацій</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Канали</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Закрити</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Країна</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Видалити</translation>
  </message>
  <message>
   <source>Effect</source>
   <translation>Дія</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Перший день</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Останній день</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Нове</translation>
  </message>
  <message>
   <source>Occasion</source>
   <translation>Привід</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Причина</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Зберегти</translation>
  </message>
  <message>
   <source>The blackout is kept.</source>
   <translation>Заборону збережено.</translation>
  </message>
  <message>
   <source>The blackout was deleted.</source>
   <translation>Заборону видалено.</translation>
  </message>
  <message>
   <source>all channels</source>
   <translation>усі канали</translation>
  </message>
  <message>
   <source>all countries</source>
   <translation>усі країни</translation>
  </message>
 </context>
 <context>
  <name>Blackouts</name>
  <message>
   <source>Election silence</source>
   <translation>День тиші</translation>
  </message>
  <message>
   <source>Holiday</source>
   <translation>Свято</translation>
  </message>
  <message>
   <source>Mourning</source>
   <translation>Жалоба</translation>
  </message>
  <message>
   <source>Nothing is published</source>
   <translation>Нічого не публікується</translation>
  </message>
  <message>
   <source>Own rule</source>
   <translation>Власне правило</translation>
  </message>
  <message>
   <source>Publish with care</source>
   <translation>Публікуйте обачно</translation>
  </message>
  <message>
   <source>all countries</source>
   <translation>усі країни</translation>
  </message>
  <message>
   <source>{0}, nothing is published · {1}: {2}</source>
   <translation>{0}, нічого не публікується · {1}: {2}</translation>
  </message>
  <message>
   <source>{0}, publish with care · {1}: {2}</source>
   <translation>{0}, публікуйте обачно · {1}: {2}</translation>
  </message>
 </context>
 <context>
  <name>Board</name>
  <message>
   <source>A decision is made where the whole text is read. Open the post to approve it or to ask for changes.</source>
   <translation>Рішення ухвалюють там, де читають увесь текст. Відкрийте допис, щоб погодити його чи запитати зміни.</translation>
  </message>
  <message>
   <source>A post becomes a draft again when its text is changed. Open it to write.</source>
   <translation>Допис знову стає чернеткою, коли змінюють його текст. Відкрийте його, щоб писати.</translation>
  </message>
  <message>
   <source>A post is missed when its time has passed; nobody can put it there.</source>
   <translation>Допис пропущено, коли його час минув; ніхто не може поставити його туди.</translation>
  </message>
  <message>
   <source>A post is published with the link that proves it. Open the post to note the link.</source>
   <translation>Допис публікують із посиланням, яке це засвідчує. Відкрийте допис, щоб записати посилання.</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Погоджено</translation>
  </message>
  <message>
   <source>Changes requested</source>
   <translation>Запитано зміни</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>На розгляді</translation>
  </message>
  <message>
   <source>It has to be sent for approval and approved first.</source>
   <translation>Спершу треба надіслати на погодження й погодити.</translation>
  </message>
  <message>
   <source>It is in review: it can be scheduled once it is approved.</source>
   <translation>На розгляді: у розклад можна внести після погодження.</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>Пропущено</translation>
  </message>
  <message>
   <source>On hold</source>
   <translation>Затримано</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Опубліковано</translation>
  </message>
  <message>
   <source>Put on hold</source>
   <translation>Затримати</translation>
  </message>
  <message>
   <source>Put on hold…</source>
   <translation>Затримати…</translation>
  </message>
  <message>
   <source>Put {0} on hold?</source>
   <translation>Затримка: {0}?</translation>
  </message>
  <message>
   <source>Release from hold</source>
   <translation>Зняти затримку</translation>
  </message>
  <message>
   <source>Release {0} from hold?</source>
   <translation>Зняття затримки: {0}?</translation>
  </message>
  <message>
   <source>Released</source>
   <translation>Затримку знято</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Внести в розклад</translation>
  </message>
  <message>
   <source>Schedule {0}?</source>
   <translation>Внесення в розклад: {0}?</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>У розкладі</translation>
  </message>
  <message>
   <source>Send for approval</source>
   <translation>Надіслати на погодження</translation>
  </message>
  <message>
   <source>Send {0} for approval?</source>
   <translation>Надіслати на погодження ({0})?</translation>
  </message>
  <message>
   <source>Sent for approval</source>
   <translation>Надіслано на погодження</translation>
  </message>
  <message>
   <source>Take off the schedule</source>
   <translation>Зняти з розкладу</translation>
  </message>
  <message>
   <source>Take {0} off the schedule?</source>
   <translation>Зняття з розкладу: {0}?</translation>
  </message>
  <message>
   <source>Taken off the schedule</source>
   <translation>Знято з розкладу</translation>
  </message>
  <message>
   <source>This post is public; it stays where it is.</source>
   <translation>Цей допис опубліковано; він лишається на місці.</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>Написати</translation>
  </message>
  <message>
   <source>Why? The reason is kept with the post, and the others read it.</source>
   <translation>Чому? Причина зберігається разом із дописом, і її читають інші.</translation>
  </message>
  <message>
   <source>Withdraw {0}? Their texts stay readable.</source>
   <translation>Відкликання: {0}? Тексти можна буде читати й далі.</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Відкликано</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Відкликати…</translation>
  </message>
 </context>
 <context>
  <name>BoardPage</name>
  <message>
   <source>All posts by stage</source>
   <translation>Усі дописи за стадіями</translation>
  </message>
  <message>
   <source>Board</source>
   <translation>Дошка</translation>
  </message>
  <message>
   <source>Choose a post first.</source>
   <translation>Спершу виберіть допис.</translation>
  </message>
  <message>
   <source>More…</source>
   <translation>Більше…</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Відкрити допис</translation>
  </message>
  <message>
   <source>There is no column on that side.</source>
   <translation>З того боку немає стовпця.</translation>
  </message>
 </context>
 <context>
  <name>BookDialog</name>
  <message>
   <source>Brief, participation, messages, coverage, posts with their approvals, and results.</source>
   <translation>Задум, участь, повідомлення, охоплення, дописи з погодженнями та результати.</translation>
  </message>
  <message>
   <source>Campaign book</source>
   <translation>Книга кампанії</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>PDF, to read and to print</source>
   <translation>PDF, щоб читати й друкувати</translation>
  </message>
  <message>
   <source>Save the book…</source>
   <translation>Зберегти книгу…</translation>
  </message>
  <message>
   <source>Save the campaign book</source>
   <translation>Зберегти книгу кампанії</translation>
  </message>
  <message>
   <source>The book is being put together.</source>
   <translation>Книга складається.</translation>
  </message>
  <message>
   <source>The campaign book was saved as {0}</source>
   <translation>Книгу кампанії збережено як {0}</translation>
  </message>
  <message>
   <source>Workbook (*.xlsx)</source>
   <translation>Робоча книга (*.xlsx)</translation>
  </message>
  <message>
   <source>XLSX, to count with</source>
   <translation>XLSX, щоб рахувати</translation>
  </message>
 </context>
 <context>
  <name>BulkBar</name>
  <message numerus="yes">
   <source>%n posts chosen</source>
   <translation>
    <numerusform>Вибрано %n допис</numerusform>
    <numerusform>Вибрано %n дописи</numerusform>
    <numerusform>Вибрано %n дописів</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose none</source>
   <translation>Не вибирати жодного</translation>
  </message>
  <message>
   <source>Chosen posts</source>
   <translation>Вибрані дописи</translation>
  </message>
  <message>
   <source>Chosen: {0}</source>
   <translation>Вибрано: {0}</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Видалити…</translation>
  </message>
  <message>
   <source>Move to…</source>
   <translation>Перенести на…</translation>
  </message>
  <message>
   <source>Owner…</source>
   <translation>Відповідальна особа…</translation>
  </message>
  <message>
   <source>Send for approval</source>
   <translation>Надіслати на погодження</translation>
  </message>
  <message>
   <source>Shift…</source>
   <translation>Зсунути…</translation>
  </message>
  <message>
   <source>Take the time away</source>
   <translation>Забрати час</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Відкликати…</translation>
  </message>
 </context>
 <context>
  <name>Calendar</name>
  <message>
   <source>It is scheduled: moved, it stays approved but has to be scheduled again.</source>
   <translation>Допис у розкладі: після перенесення він лишається погодженим, але його треба внести в розклад знову.</translation>
  </message>
  <message>
   <source>It is {0}, and its approval covers the time: moved, it is a draft again and is approved anew.</source>
   <translation>Допис — {0}, і погодження охоплює час: після перенесення він знову чернетка й погоджується наново.</translation>
  </message>
  <message>
   <source>Not {0}: {1}</source>
   <translation>Без {0}: {1}</translation>
  </message>
  <message>
   <source>The approval or the schedule of {0} would be lost.</source>
   <translation>{0}: погодження або розклад буде втрачено.</translation>
  </message>
  <message>
   <source>This post is public; it stays on the day it went out.</source>
   <translation>Цей допис публічний; він лишається в дні, коли вийшов.</translation>
  </message>
  <message>
   <source>This post was withdrawn. Reopen it first.</source>
   <translation>Цей допис відкликано. Спершу відкрийте його знову.</translation>
  </message>
  <message>
   <source>in conflict</source>
   <translation>у конфлікті</translation>
  </message>
  <message>
   <source>on hold</source>
   <translation>затримано</translation>
  </message>
  <message>
   <source>one of a series</source>
   <translation>із серії</translation>
  </message>
  <message>
   <source>proposed time</source>
   <translation>запропонований час</translation>
  </message>
  <message>
   <source>waiting to send</source>
   <translation>чекає на надсилання</translation>
  </message>
 </context>
 <context>
  <name>CalendarView</name>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Вперед</translation>
  </message>
  <message>
   <source>New post on {0}</source>
   <translation>Новий допис, {0}</translation>
  </message>
  <message>
   <source>This page shows all days.</source>
   <translation>На цій сторінці показано всі дні.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Сьогодні</translation>
  </message>
 </context>
 <context>
  <name>CampaignBody</name>
  <message>
   <source>Activity</source>
   <translation>Діяльність</translation>
  </message>
  <message>
   <source>Brief</source>
   <translation>Задум</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Кампанія</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Охоплення</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Файли</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Повідомлення</translation>
  </message>
  <message>
   <source>No files yet</source>
   <translation>Файлів ще немає</translation>
  </message>
  <message>
   <source>Nothing has happened yet</source>
   <translation>Ще нічого не сталося</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Огляд</translation>
  </message>
  <message>
   <source>Participation</source>
   <translation>Участь</translation>
  </message>
  <message>
   <source>Parts of the campaign</source>
   <translation>Частини кампанії</translation>
  </message>
  <message>
   <source>Pictures and films that posts of this campaign show are listed here, with credit and licence.</source>
   <translation>Тут перелічено зображення й фільми, які показують дописи цієї кампанії, з автором і ліцензією.</translation>
  </message>
  <message>
   <source>Who did what in this campaign, and when, is listed here.</source>
   <translation>Тут перелічено, хто, що й коли зробив у цій кампанії.</translation>
  </message>
  <message>
   <source>led by {0}</source>
   <translation>провідна країна: {0}</translation>
  </message>
  <message>
   <source>on hold: {0}</source>
   <translation>затримано: {0}</translation>
  </message>
  <message>
   <source>{0} of {1} joined</source>
   <translation>приєдналося {0} з {1}</translation>
  </message>
 </context>
 <context>
  <name>CampaignHead</name>
  <message>
   <source>Answer by {0}.</source>
   <translation>Відповідайте до {0}.</translation>
  </message>
  <message>
   <source>Campaign book…</source>
   <translation>Книга кампанії…</translation>
  </message>
  <message>
   <source>Change the answer…</source>
   <translation>Змінити відповідь…</translation>
  </message>
  <message>
   <source>Decline</source>
   <translation>Відмовитися</translation>
  </message>
  <message>
   <source>Join</source>
   <translation>Приєднатися</translation>
  </message>
  <message>
   <source>Join with a reservation…</source>
   <translation>Приєднатися із застереженням…</translation>
  </message>
  <message>
   <source>{0} asks again.</source>
   <translation>{0} запитує знову.</translation>
  </message>
  <message>
   <source>{0} has declined.</source>
   <translation>{0} відмовляється.</translation>
  </message>
  <message>
   <source>{0} has joined with a reservation: {1}</source>
   <translation>{0} приєднується із застереженням: {1}</translation>
  </message>
  <message>
   <source>{0} has joined.</source>
   <translation>{0} приєднується.</translation>
  </message>
  <message>
   <source>{0} is invited.</source>
   <translation>Запрошено: {0}.</translation>
  </message>
 </context>
 <context>
  <name>Campaigns</name>
  <message numerus="yes">
   <source>%n days late</source>
   <translation>
    <numerusform>%n день запізнення</numerusform>
    <numerusform>%n дні запізнення</numerusform>
    <numerusform>%n днів запізнення</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n days left</source>
   <translation>
    <numerusform>лишився %n день</numerusform>
    <numerusform>лишилося %n дні</numerusform>
    <numerusform>лишилося %n днів</numerusform>
   </translation>
  </message>
  <message>
   <source>, then the </source>
   <translation>, потім </translation>
  </message>
  <message>
   <source>1 day late</source>
   <translation>1 день запізнення</translation>
  </message>
  <message>
   <source>1 day left</source>
   <translation>ще 1 день</translation>
  </message>
  <message>
   <source>A campaign needs a title.</source>
   <translation>Кампанії потрібен заголовок.</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Відповідь</translation>
  </message>
  <message>
   <source>Answer by</source>
   <translation>Відповісти до</translation>
  </message>
  <message>
   <source>Answer by {0}</source>
   <translation>Відповісти до {0}</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Кампанія</translation>
  </message>
  <message>
   <source>Countries</source>
   <translation>Країни</translation>
  </message>
  <message>
   <source>Countries are invited by the lead country, {0}.</source>
   <translation>Країни запрошує провідна країна ({0}).</translation>
  </message>
  <message>
   <source>Countries are reminded by the lead country, {0}.</source>
   <translation>Країнам нагадує провідна країна ({0}).</translation>
  </message>
  <message>
   <source>Countries to invite</source>
   <translation>Країни для запрошення</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>День</translation>
  </message>
  <message>
   <source>Does {0} take part?</source>
   <translation>Чи бере участь {0}?</translation>
  </message>
  <message>
   <source>Embargo</source>
   <translation>Ембарго</translation>
  </message>
  <message>
   <source>Every country that was invited has answered.</source>
   <translation>Відповіли всі запрошені країни.</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Перший день</translation>
  </message>
  <message>
   <source>Give this answer</source>
   <translation>Дати цю відповідь</translation>
  </message>
  <message>
   <source>Invite</source>
   <translation>Запросити</translation>
  </message>
  <message>
   <source>Invite countries</source>
   <translation>Запросити країни</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Останній день</translation>
  </message>
  <message>
   <source>Lead country</source>
   <translation>Провідна країна</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Повідомлення</translation>
  </message>
  <message>
   <source>Messages are added by the lead country, {0}.</source>
   <translation>Повідомлення додає провідна країна: {0}.</translation>
  </message>
  <message>
   <source>Named officer</source>
   <translation>Визначена особа</translation>
  </message>
  <message>
   <source>Named officer (can be left empty)</source>
   <translation>Визначена особа (можна лишити порожнім)</translation>
  </message>
  <message>
   <source>New campaign</source>
   <translation>Нова кампанія</translation>
  </message>
  <message>
   <source>No deadline set</source>
   <translation>Термін не встановлено</translation>
  </message>
  <message>
   <source>Remind</source>
   <translation>Нагадати</translation>
  </message>
  <message>
   <source>Reservation</source>
   <translation>Застереження</translation>
  </message>
  <message>
   <source>Say what the reservation is.</source>
   <translation>Скажіть, яке застереження.</translation>
  </message>
  <message>
   <source>Set the embargo</source>
   <translation>Установити ембарго</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Хтось</translation>
  </message>
  <message>
   <source>Start it</source>
   <translation>Почати</translation>
  </message>
  <message>
   <source>The campaign ends before it starts.</source>
   <translation>Кампанія закінчується раніше, ніж починається.</translation>
  </message>
  <message>
   <source>The rest of the brief is written on the campaign's page.</source>
   <translation>Решту задуму пишуть на сторінці кампанії.</translation>
  </message>
  <message>
   <source>Tick at least one country.</source>
   <translation>Позначте принаймні одну країну.</translation>
  </message>
  <message>
   <source>Time in {0}</source>
   <translation>Час у {0}</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Заголовок</translation>
  </message>
  <message>
   <source>Until then nothing of this campaign goes out, and countries that were not invited, observers and administrators of the network get nothing of it. To end it earlier two people are needed.</source>
   <translation>До того часу нічого з цієї кампанії не виходить, а країни, яких не запросили, спостерігачі та адміністратори мережі нічого з неї не отримують. Щоб закінчити раніше, потрібні дві особи.</translation>
  </message>
  <message>
   <source>What the reservation is</source>
   <translation>Яке застереження</translation>
  </message>
  <message>
   <source>Which countries are asked again to answer?</source>
   <translation>Які країни попросити відповісти ще раз?</translation>
  </message>
  <message>
   <source>Which countries are asked to take part?</source>
   <translation>Які країни запросити до участі?</translation>
  </message>
  <message>
   <source>Working language</source>
   <translation>Робоча мова</translation>
  </message>
  <message>
   <source>You write for no country, so you cannot start a campaign.</source>
   <translation>Ви не пишете за жодну країну, тому не можете почати кампанію.</translation>
  </message>
  <message>
   <source>approved by the {0}</source>
   <translation>погоджує {0}</translation>
  </message>
  <message>
   <source>approver of {0}</source>
   <translation>погоджувач ({0})</translation>
  </message>
  <message>
   <source>its licence has ended</source>
   <translation>ліцензія закінчилася</translation>
  </message>
  <message>
   <source>lead of {0}</source>
   <translation>керівник ({0})</translation>
  </message>
  <message>
   <source>no text yet</source>
   <translation>ще без тексту</translation>
  </message>
  <message>
   <source>not to be used after {0}</source>
   <translation>не використовувати після {0}</translation>
  </message>
  <message>
   <source>on hold</source>
   <translation>затримано</translation>
  </message>
  <message>
   <source>reminded {0}</source>
   <translation>нагадано {0}</translation>
  </message>
  <message>
   <source>the post's own country</source>
   <translation>країна допису</translation>
  </message>
  <message>
   <source>today</source>
   <translation>сьогодні</translation>
  </message>
  <message>
   <source>{0} answered for {1}: {2}</source>
   <translation>{0} відповідає за {1}: {2}</translation>
  </message>
  <message>
   <source>{0} changed {1}: {2}</source>
   <translation>{0} змінює {1}: {2}</translation>
  </message>
  <message>
   <source>{0} invited {1}</source>
   <translation>{0} запрошує: {1}</translation>
  </message>
  <message>
   <source>{0} made {1}</source>
   <translation>{0} створює {1}</translation>
  </message>
  <message>
   <source>{0} on {1}: {2}</source>
   <translation>{0}, {1}: {2}</translation>
  </message>
  <message>
   <source>{0} reminded {1}</source>
   <translation>{0} нагадує: {1}</translation>
  </message>
  <message>
   <source>{0} set what {1} covers</source>
   <translation>{0} визначає, що охоплює {1}</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <translation>{0} – {1}</translation>
  </message>
  <message>
   <source>{0}: no answer</source>
   <translation>{0}: без відповіді</translation>
  </message>
 </context>
 <context>
  <name>CampaignsView</name>
  <message numerus="yes">
   <source>%n countries are invited.</source>
   <translation>
    <numerusform>Запрошено %n країну.</numerusform>
    <numerusform>Запрошено %n країни.</numerusform>
    <numerusform>Запрошено %n країн.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n countries are reminded.</source>
   <translation>
    <numerusform>Нагадано %n країні.</numerusform>
    <numerusform>Нагадано %n країнам.</numerusform>
    <numerusform>Нагадано %n країнам.</numerusform>
   </translation>
  </message>
  <message>
   <source>Campaigns</source>
   <translation>Кампанії</translation>
  </message>
  <message>
   <source>Invited.</source>
   <translation>Запрошено.</translation>
  </message>
  <message>
   <source>Lifted here; it counts when the server has taken it.</source>
   <translation>Тут знято; чинне, коли прийме сервер.</translation>
  </message>
  <message>
   <source>Message {0}</source>
   <translation>Повідомлення {0}</translation>
  </message>
  <message>
   <source>New campaign…</source>
   <translation>Нова кампанія…</translation>
  </message>
  <message>
   <source>One country is reminded.</source>
   <translation>Нагадано одній країні.</translation>
  </message>
  <message>
   <source>Propose to lift the embargo</source>
   <translation>Запропонувати зняти ембарго</translation>
  </message>
  <message>
   <source>Proposed. The embargo stands until another person lifts it.</source>
   <translation>Запропоновано. Ембарго чинне, доки його не зніме інша особа.</translation>
  </message>
  <message>
   <source>The answer is given.</source>
   <translation>Відповідь дано.</translation>
  </message>
  <message>
   <source>The embargo is set.</source>
   <translation>Ембарго встановлено.</translation>
  </message>
  <message>
   <source>The embargo stands.</source>
   <translation>Ембарго чинне.</translation>
  </message>
  <message>
   <source>This campaign is deleted, or is not on this laptop any more.</source>
   <translation>Цю кампанію видалено, або її вже немає на цьому ноутбуці.</translation>
  </message>
  <message>
   <source>Why does it end before its time? Another person has to agree; the reason is kept.</source>
   <translation>Чому воно закінчується достроково? Інша особа має погодитися; причина зберігається.</translation>
  </message>
  <message>
   <source>You write for no country, so you cannot start a campaign.</source>
   <translation>Ви не пишете за жодну країну, тому не можете почати кампанію.</translation>
  </message>
  <message>
   <source>{0} has declined.</source>
   <translation>{0} відмовляється.</translation>
  </message>
  <message>
   <source>{0} has joined.</source>
   <translation>{0} приєднується.</translation>
  </message>
  <message>
   <source>“{0}” is started.</source>
   <translation>Кампанію «{0}» розпочато.</translation>
  </message>
 </context>
 <context>
  <name>Card</name>
  <message>
   <source>Content warning: {0}</source>
   <translation>Попередження про зміст: {0}</translation>
  </message>
  <message>
   <source>Show less</source>
   <translation>Показати менше</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>Показати більше</translation>
  </message>
  <message numerus="yes">
   <source>and %n more posts</source>
   <translation>
    <numerusform>і ще %n допис</numerusform>
    <numerusform>і ще %n дописи</numerusform>
    <numerusform>і ще %n дописів</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CellMenu</name>
  <message>
   <source>Ask {0} to cover this</source>
   <translation>Попросити {0} охопити це</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Охоплення</translation>
  </message>
  <message>
   <source>Coverage on all channels</source>
   <translation>Охоплення на всіх каналах</translation>
  </message>
  <message>
   <source>Set the coverage</source>
   <translation>Визначити охоплення</translation>
  </message>
  <message>
   <source>Take the request to {0} back</source>
   <translation>Забрати прохання назад: {0}</translation>
  </message>
  <message>
   <source>Translate {0}</source>
   <translation>Перекласти {0}</translation>
  </message>
  <message>
   <source>Translate {0} into {1}</source>
   <translation>Перекласти {0} мовою: {1}</translation>
  </message>
  <message>
   <source>Write a post for {0}</source>
   <translation>Написати допис за {0}</translation>
  </message>
  <message>
   <source>choose one campaign first</source>
   <translation>спершу виберіть одну кампанію</translation>
  </message>
  <message>
   <source>you do not write for this country</source>
   <translation>ви не пишете за цю країну</translation>
  </message>
  <message>
   <source>{0} on {1}</source>
   <translation>{0} на {1}</translation>
  </message>
 </context>
 <context>
  <name>ChangeDates</name>
  <message>
   <source>Cancel</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <source>Change the dates</source>
   <translation>Змінити дати</translation>
  </message>
  <message>
   <source>Change them</source>
   <translation>Змінити їх</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Перший день</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Останній день</translation>
  </message>
  <message>
   <source>The campaign would end before it starts.</source>
   <translation>Кампанія закінчилася б раніше, ніж почалася.</translation>
  </message>
  <message>
   <source>The posts stay where they are.</source>
   <translation>Дописи лишаються, де вони є.</translation>
  </message>
 </context>
 <context>
  <name>Chips</name>
  <message>
   <source>behind its source</source>
   <translation>відстає від джерела</translation>
  </message>
  <message>
   <source>for its audience {0}</source>
   <translation>для аудиторії {0}</translation>
  </message>
  <message>
   <source>in conflict</source>
   <translation>у конфлікті</translation>
  </message>
  <message>
   <source>needs approval again</source>
   <translation>знову потребує погодження</translation>
  </message>
  <message>
   <source>on hold</source>
   <translation>затримано</translation>
  </message>
  <message>
   <source>one of a series</source>
   <translation>із серії</translation>
  </message>
  <message>
   <source>publishing is stopped</source>
   <translation>публікацію зупинено</translation>
  </message>
  <message>
   <source>that is you</source>
   <translation>це ви</translation>
  </message>
  <message>
   <source>time proposed, not confirmed</source>
   <translation>час запропоновано, не підтверджено</translation>
  </message>
  <message>
   <source>waiting to send</source>
   <translation>чекає на надсилання</translation>
  </message>
  <message>
   <source>waits for {0}</source>
   <translation>чекає на: {0}</translation>
  </message>
 </context>
 <context>
  <name>ChoiceChip</name>
  <message>
   <source>Clear the filter “{0}”</source>
   <translation>Прибрати фільтр «{0}»</translation>
  </message>
  <message>
   <source>Opens a list.</source>
   <translation>Відкриває список.</translation>
  </message>
  <message>
   <source>Opens a list. Delete takes the filter away.</source>
   <translation>Відкриває список. Delete прибирає фільтр.</translation>
  </message>
 </context>
 <context>
  <name>ChoiceList</name>
  <message numerus="yes">
   <source>%n posts</source>
   <translation>
    <numerusform>%n допис</numerusform>
    <numerusform>%n дописи</numerusform>
    <numerusform>%n дописів</numerusform>
   </translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Пошук</translation>
  </message>
  <message>
   <source>Search: {0}</source>
   <translation>Пошук: {0}</translation>
  </message>
 </context>
 <context>
  <name>ChooseOwner</name>
  <message>
   <source>Give them</source>
   <translation>Передати</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Відповідальна особа</translation>
  </message>
  <message>
   <source>Owner of {0}</source>
   <translation>Відповідальна особа: {0}</translation>
  </message>
  <message>
   <source>Who looks after them from now on?</source>
   <translation>Хто дбатиме про них відтепер?</translation>
  </message>
 </context>
 <context>
  <name>CodeDialog</name>
  <message>
   <source>Code</source>
   <translation>Код</translation>
  </message>
  <message>
   <source>Copy the code</source>
   <translation>Копіювати код</translation>
  </message>
 </context>
 <context>
  <name>Colouring</name>
  <message>
   <source>Campaign</source>
   <translation>Кампанія</translation>
  </message>
  <message>
   <source>Colour: campaign</source>
   <translation>Колір: кампанія</translation>
  </message>
  <message>
   <source>Colour: country</source>
   <translation>Колір: країна</translation>
  </message>
  <message>
   <source>Colour: status</source>
   <translation>Колір: стан</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Країна</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Стан</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>&amp;Approving</source>
   <translation>По&amp;годження</translation>
  </message>
  <message>
   <source>&amp;Calendar</source>
   <translation>&amp;Календар</translation>
  </message>
  <message>
   <source>&amp;Desk</source>
   <translation>&amp;Стіл</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Редагування</translation>
  </message>
  <message>
   <source>&amp;Go</source>
   <translation>&amp;Перехід</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Довідка</translation>
  </message>
  <message>
   <source>&amp;Posts</source>
   <translation>&amp;Дописи</translation>
  </message>
  <message>
   <source>About Campaign Desk</source>
   <translation>Про Campaign Desk</translation>
  </message>
  <message>
   <source>Add pictures or films…</source>
   <translation>Додати зображення чи фільми…</translation>
  </message>
  <message>
   <source>Agenda</source>
   <translation>Порядок денний</translation>
  </message>
  <message>
   <source>Answer for my country…</source>
   <translation>Відповісти за мою країну…</translation>
  </message>
  <message>
   <source>Approvals</source>
   <translation>Погодження</translation>
  </message>
  <message>
   <source>Approve what is chosen</source>
   <translation>Погодити вибране</translation>
  </message>
  <message>
   <source>Begin a drill…</source>
   <translation>Почати навчання…</translation>
  </message>
  <message>
   <source>Blackouts…</source>
   <translation>Заборони публікацій…</translation>
  </message>
  <message>
   <source>Board</source>
   <translation>Дошка</translation>
  </message>
  <message>
   <source>Board: the post to the column before</source>
   <translation>Дошка: допис у попередній стовпець</translation>
  </message>
  <message>
   <source>Board: the post to the next column</source>
   <translation>Дошка: допис у наступний стовпець</translation>
  </message>
  <message>
   <source>Both at this place of the merge</source>
   <translation>Обидва в цьому місці об’єднання</translation>
  </message>
  <message>
   <source>C&amp;ampaign</source>
   <translation>Ка&amp;мпанія</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Календар</translation>
  </message>
  <message>
   <source>Campaign book…</source>
   <translation>Книга кампанії…</translation>
  </message>
  <message>
   <source>Campaigns</source>
   <translation>Кампанії</translation>
  </message>
  <message>
   <source>Choose all posts shown</source>
   <translation>Вибрати всі показані дописи</translation>
  </message>
  <message>
   <source>Choose none</source>
   <translation>Не вибирати жодного</translation>
  </message>
  <message>
   <source>Clear all filters</source>
   <translation>Прибрати всі фільтри</translation>
  </message>
  <message>
   <source>Close the desk</source>
   <translation>Закрити стіл</translation>
  </message>
  <message>
   <source>Comment on the selected words</source>
   <translation>Коментувати вибрані слова</translation>
  </message>
  <message>
   <source>Con&amp;flicts</source>
   <translation>Кон&amp;флікти</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>Конфлікти</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Охоплення</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>День</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Видалити…</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>Чернетки</translation>
  </message>
  <message>
   <source>E&amp;ditor</source>
   <translation>Р&amp;едактор</translation>
  </message>
  <message>
   <source>End the drill…</source>
   <translation>Завершити навчання…</translation>
  </message>
  <message>
   <source>Filter…</source>
   <translation>Фільтр…</translation>
  </message>
  <message>
   <source>Find a command…</source>
   <translation>Знайти команду…</translation>
  </message>
  <message>
   <source>Go to date…</source>
   <translation>Перейти до дати…</translation>
  </message>
  <message>
   <source>Hand over my decisions…</source>
   <translation>Передати мої рішення…</translation>
  </message>
  <message>
   <source>Invite countries…</source>
   <translation>Запросити країни…</translation>
  </message>
  <message>
   <source>Keep the hashtags as a group…</source>
   <translation>Зберегти хештеги як групу…</translation>
  </message>
  <message>
   <source>Keep this text as a template…</source>
   <translation>Зберегти цей текст як шаблон…</translation>
  </message>
  <message>
   <source>Keep this view…</source>
   <translation>Зберегти це подання…</translation>
  </message>
  <message>
   <source>Keyboard and mouse</source>
   <translation>Клавіатура й миша</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Позиції</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Медіа</translation>
  </message>
  <message>
   <source>Mentions</source>
   <translation>Згадки</translation>
  </message>
  <message>
   <source>Mine at this place of the merge</source>
   <translation>Моє в цьому місці об’єднання</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Місяць</translation>
  </message>
  <message>
   <source>Move the chosen posts to…</source>
   <translation>Перенести вибрані дописи на…</translation>
  </message>
  <message>
   <source>Move the post a day earlier</source>
   <translation>Перенести допис на день раніше</translation>
  </message>
  <message>
   <source>Move the post a day later</source>
   <translation>Перенести допис на день пізніше</translation>
  </message>
  <message>
   <source>Move the post a week (or half an hour) earlier</source>
   <translation>Перенести допис на тиждень (або пів години) раніше</translation>
  </message>
  <message>
   <source>Move the post a week (or half an hour) later</source>
   <translation>Перенести допис на тиждень (або пів години) пізніше</translation>
  </message>
  <message>
   <source>Move the post to…</source>
   <translation>Перенести допис на…</translation>
  </message>
  <message>
   <source>Narratives</source>
   <translation>Наративи</translation>
  </message>
  <message>
   <source>New campaign…</source>
   <translation>Нова кампанія…</translation>
  </message>
  <message>
   <source>New event…</source>
   <translation>Нова подія…</translation>
  </message>
  <message>
   <source>New message</source>
   <translation>Нове повідомлення</translation>
  </message>
  <message>
   <source>New post…</source>
   <translation>Новий допис…</translation>
  </message>
  <message>
   <source>New request to other countries…</source>
   <translation>Нове прохання до інших країн…</translation>
  </message>
  <message>
   <source>Next comment</source>
   <translation>Наступний коментар</translation>
  </message>
  <message>
   <source>Next part of the campaign</source>
   <translation>Наступна частина кампанії</translation>
  </message>
  <message>
   <source>Next period</source>
   <translation>Наступний період</translation>
  </message>
  <message>
   <source>Next place of the merge</source>
   <translation>Наступне місце об’єднання</translation>
  </message>
  <message>
   <source>Next post of the day</source>
   <translation>Наступний допис дня</translation>
  </message>
  <message>
   <source>Next unknown word</source>
   <translation>Наступне невідоме слово</translation>
  </message>
  <message>
   <source>Notices</source>
   <translation>Сповіщення</translation>
  </message>
  <message>
   <source>Owner of the chosen posts…</source>
   <translation>Відповідальний за вибрані дописи…</translation>
  </message>
  <message>
   <source>Part of the campaign before</source>
   <translation>Попередня частина кампанії</translation>
  </message>
  <message>
   <source>Part the thread here</source>
   <translation>Поділити ланцюжок тут</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Люди</translation>
  </message>
  <message>
   <source>Place of the merge before</source>
   <translation>Попереднє місце об’єднання</translation>
  </message>
  <message>
   <source>Previous comment</source>
   <translation>Попередній коментар</translation>
  </message>
  <message>
   <source>Previous period</source>
   <translation>Попередній період</translation>
  </message>
  <message>
   <source>Previous post of the day</source>
   <translation>Попередній допис дня</translation>
  </message>
  <message>
   <source>Print or save as PDF…</source>
   <translation>Надрукувати або зберегти як PDF…</translation>
  </message>
  <message>
   <source>Put in a group of hashtags…</source>
   <translation>Вставити групу хештегів…</translation>
  </message>
  <message>
   <source>Put in a handle…</source>
   <translation>Вставити ім’я користувача…</translation>
  </message>
  <message>
   <source>Read in figures from a file…</source>
   <translation>Прийняти показники з файлу…</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Повторити</translation>
  </message>
  <message>
   <source>Register a narrative…</source>
   <translation>Записати наратив…</translation>
  </message>
  <message>
   <source>Remind silent countries…</source>
   <translation>Нагадати країнам без відповіді…</translation>
  </message>
  <message>
   <source>Remind those it waits for</source>
   <translation>Нагадати тим, на кого чекають</translation>
  </message>
  <message>
   <source>Repeat, or change the rule of the series…</source>
   <translation>Повторити або змінити правило серії…</translation>
  </message>
  <message>
   <source>Request changes of what is chosen…</source>
   <translation>Запитати зміни вибраного…</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Прохання</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Результати</translation>
  </message>
  <message>
   <source>Save (done by itself)</source>
   <translation>Зберегти (саме собою)</translation>
  </message>
  <message>
   <source>Save the figures as CSV…</source>
   <translation>Зберегти показники як CSV…</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Пошук</translation>
  </message>
  <message>
   <source>Send the chosen posts for approval</source>
   <translation>Надіслати вибрані дописи на погодження</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Відкладене</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Налаштування</translation>
  </message>
  <message>
   <source>Settle posts missed under a stop…</source>
   <translation>Залагодити дописи, пропущені під час зупинки…</translation>
  </message>
  <message>
   <source>Settle the comment</source>
   <translation>Завершити коментар</translation>
  </message>
  <message>
   <source>Shift the chosen posts…</source>
   <translation>Зсунути вибрані дописи…</translation>
  </message>
  <message>
   <source>Show or hide the tray and the day</source>
   <translation>Показати або сховати лоток і день</translation>
  </message>
  <message>
   <source>Skip this post of the series</source>
   <translation>Пропустити цей допис серії</translation>
  </message>
  <message>
   <source>Split into a thread…</source>
   <translation>Поділити на ланцюжок…</translation>
  </message>
  <message>
   <source>Start from a template…</source>
   <translation>Почати з шаблону…</translation>
  </message>
  <message>
   <source>Stop fetching</source>
   <translation>Зупинити отримання</translation>
  </message>
  <message>
   <source>Stops of publishing…</source>
   <translation>Зупинки публікації…</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Синхронізувати зараз</translation>
  </message>
  <message>
   <source>Tags of the link…</source>
   <translation>Мітки посилання…</translation>
  </message>
  <message>
   <source>Take the time away (to the tray)</source>
   <translation>Забрати час (у лоток)</translation>
  </message>
  <message>
   <source>The place before</source>
   <translation>Попереднє місце</translation>
  </message>
  <message>
   <source>Theirs at this place of the merge</source>
   <translation>Їхнє в цьому місці об’єднання</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Часова шкала</translation>
  </message>
  <message>
   <source>Timeline: change the dates of the campaign…</source>
   <translation>Часова шкала: змінити дати кампанії…</translation>
  </message>
  <message>
   <source>Timeline: farther</source>
   <translation>Часова шкала: далі</translation>
  </message>
  <message>
   <source>Timeline: lanes by campaign or by country</source>
   <translation>Часова шкала: смуги за кампанією чи країною</translation>
  </message>
  <message>
   <source>Timeline: nearer</source>
   <translation>Часова шкала: ближче</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Сьогодні</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Скасувати дію</translation>
  </message>
  <message>
   <source>Use the merged text</source>
   <translation>Узяти об’єднаний текст</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Тиждень</translation>
  </message>
  <message>
   <source>Withdraw the chosen posts…</source>
   <translation>Відкликати вибрані дописи…</translation>
  </message>
  <message>
   <source>Write the figures of the chosen post…</source>
   <translation>Записати показники вибраного допису…</translation>
  </message>
  <message>
   <source>Writing aids</source>
   <translation>Засоби для письма</translation>
  </message>
 </context>
 <context>
  <name>CommentCard</name>
  <message>
   <source>Answer</source>
   <translation>Відповідь</translation>
  </message>
  <message>
   <source>Answer: {0}</source>
   <translation>Відповідь: {0}</translation>
  </message>
  <message>
   <source>Comment: {0}</source>
   <translation>Коментар: {0}</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Видалити</translation>
  </message>
  <message>
   <source>More for your comment, {0}</source>
   <translation>Більше для вашого коментаря, {0}</translation>
  </message>
  <message>
   <source>Open again</source>
   <translation>Відкрити знову</translation>
  </message>
  <message>
   <source>Settle</source>
   <translation>Завершити</translation>
  </message>
  <message>
   <source>Show the words: {0}</source>
   <translation>Показати слова: {0}</translation>
  </message>
  <message>
   <source>These words are not in the text any more.</source>
   <translation>Цих слів уже немає в тексті.</translation>
  </message>
  <message>
   <source>These words were changed since.</source>
   <translation>Ці слова відтоді змінено.</translation>
  </message>
  <message>
   <source>Write it anew</source>
   <translation>Написати наново</translation>
  </message>
  <message>
   <source>settled</source>
   <translation>завершено</translation>
  </message>
  <message>
   <source>to you</source>
   <translation>для вас</translation>
  </message>
 </context>
 <context>
  <name>Commenting</name>
  <message>
   <source>Go to a comment first.</source>
   <translation>Спершу перейдіть до коментаря.</translation>
  </message>
  <message>
   <source>Select words in the text first.</source>
   <translation>Спершу виділіть слова в тексті.</translation>
  </message>
  <message>
   <source>The comment is deleted.</source>
   <translation>Коментар видалено.</translation>
  </message>
  <message>
   <source>The comment is open again.</source>
   <translation>Коментар знову відкрито.</translation>
  </message>
  <message>
   <source>The comment is settled.</source>
   <translation>Коментар завершено.</translation>
  </message>
  <message>
   <source>There are no open comments here.</source>
   <translation>Тут немає відкритих коментарів.</translation>
  </message>
  <message>
   <source>Your comment is kept.</source>
   <translation>Ваш коментар збережено.</translation>
  </message>
  <message>
   <source>Your comment is written anew.</source>
   <translation>Ваш коментар написано наново.</translation>
  </message>
 </context>
 <context>
  <name>CommentsPanel</name>
  <message numerus="yes">
   <source>%n open</source>
   <translation>
    <numerusform>%n відкритий</numerusform>
    <numerusform>%n відкриті</numerusform>
    <numerusform>%n відкритих</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n settled</source>
   <translation>
    <numerusform>%n завершений</numerusform>
    <numerusform>%n завершені</numerusform>
    <numerusform>%n завершених</numerusform>
   </translation>
  </message>
  <message>
   <source>A comment of its own</source>
   <translation>Окремий коментар</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Коментувати</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Коментарі</translation>
  </message>
  <message>
   <source>Hide what is settled</source>
   <translation>Сховати завершені</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Зберегти</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Лишити, як є</translation>
  </message>
  <message>
   <source>On the selected words</source>
   <translation>До вибраних слів</translation>
  </message>
  <message>
   <source>On the words “{0}”:</source>
   <translation>До слів «{0}»:</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Люди</translation>
  </message>
  <message>
   <source>Write a comment</source>
   <translation>Напишіть коментар</translation>
  </message>
  <message>
   <source>Write a comment, @ names somebody (Ctrl+Enter sends it)</source>
   <translation>Напишіть коментар, @ називає когось (Ctrl+Enter надсилає)</translation>
  </message>
  <message>
   <source>Write something first.</source>
   <translation>Спершу щось напишіть.</translation>
  </message>
  <message>
   <source>You write your comment anew:</source>
   <translation>Ви пишете коментар наново:</translation>
  </message>
  <message>
   <source>Your answer to {0}:</source>
   <translation>Ваша відповідь, {0}:</translation>
  </message>
  <message>
   <source>an earlier comment</source>
   <translation>попередній коментар</translation>
  </message>
 </context>
 <context>
  <name>Conflicts</name>
  <message>
   <source>(nothing)</source>
   <translation>(нічого)</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Допис</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Хтось</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Ви</translation>
  </message>
  <message>
   <source>no</source>
   <translation>ні</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>хтось</translation>
  </message>
  <message>
   <source>that of {0}</source>
   <translation>те, що пише {0}</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>так</translation>
  </message>
  <message>
   <source>you</source>
   <translation>ви</translation>
  </message>
  <message>
   <source>yours</source>
   <translation>ваше</translation>
  </message>
  <message>
   <source>{0} and {1}</source>
   <translation>{0} і {1}</translation>
  </message>
  <message>
   <source>{0} deleted this {1}, {2}.</source>
   <translation>{0}: видалено ({1}), {2}.</translation>
  </message>
  <message>
   <source>{0} {1} ({2} UTC)</source>
   <translation>{0} {1} ({2} UTC)</translation>
  </message>
 </context>
 <context>
  <name>ConflictsView</name>
  <message>
   <source>Conflicts</source>
   <translation>Конфлікти</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Перейти до календаря</translation>
  </message>
  <message>
   <source>It stays deleted; what was written is in the history.</source>
   <translation>Лишається видаленим; написане — в історії.</translation>
  </message>
  <message>
   <source>No conflicts</source>
   <translation>Конфліктів немає</translation>
  </message>
  <message>
   <source>The merged text stands; both are in the history.</source>
   <translation>Чинний об’єднаний текст; обидва — в історії.</translation>
  </message>
  <message>
   <source>The text of {0}</source>
   <translation>Текст: {0}</translation>
  </message>
  <message>
   <source>When two people change the same field without seeing each other's work, both texts come here and somebody decides. Nothing is overwritten.</source>
   <translation>Коли двоє змінюють те саме поле, не бачачи роботи одне одного, обидва тексти потрапляють сюди, і хтось вирішує. Нічого не перезаписується.</translation>
  </message>
  <message>
   <source>Your text</source>
   <translation>Ваш текст</translation>
  </message>
  <message>
   <source>{0} stands; the other is in the history.</source>
   <translation>Чинне: {0}; інше — в історії.</translation>
  </message>
 </context>
 <context>
  <name>Contact</name>
  <message numerus="yes">
   <source>A laptop that hears nothing from the server for %n hours publishes nothing: a stop may stand.</source>
   <translation>
    <numerusform>Ноутбук, який %n годину нічого не чує від сервера, не публікує: можливо, діє зупинка.</numerusform>
    <numerusform>Ноутбук, який %n години нічого не чує від сервера, не публікує: можливо, діє зупинка.</numerusform>
    <numerusform>Ноутбук, який %n годин нічого не чує від сервера, не публікує: можливо, діє зупинка.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ContactPart</name>
  <message>
   <source>Hours without contact</source>
   <translation>Годин без зв’язку</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Установити</translation>
  </message>
  <message>
   <source>The limit without contact is set.</source>
   <translation>Межу без зв’язку встановлено.</translation>
  </message>
  <message>
   <source>This is the number that holds.</source>
   <translation>Це число вже чинне.</translation>
  </message>
 </context>
 <context>
  <name>Counter</name>
  <message>
   <source>Length</source>
   <translation>Довжина</translation>
  </message>
  <message>
   <source>Split into a thread</source>
   <translation>Поділити на ланцюжок</translation>
  </message>
  <message numerus="yes">
   <source>a thread of %n posts</source>
   <translation>
    <numerusform>ланцюжок із %n допису</numerusform>
    <numerusform>ланцюжок із %n дописів</numerusform>
    <numerusform>ланцюжок із %n дописів</numerusform>
   </translation>
  </message>
  <message>
   <source>it does not fit</source>
   <translation>не вміщується</translation>
  </message>
  <message>
   <source>post {0} of {1} is too long by {2}</source>
   <translation>допис {0} з {1} задовгий на {2}</translation>
  </message>
 </context>
 <context>
  <name>Coverage</name>
  <message numerus="yes">
   <source>%n gaps</source>
   <translation>
    <numerusform>%n прогалина</numerusform>
    <numerusform>%n прогалини</numerusform>
    <numerusform>%n прогалин</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n ready or published</source>
   <translation>
    <numerusform>%n готовий або опублікований</numerusform>
    <numerusform>%n готові або опубліковані</numerusform>
    <numerusform>%n готових або опублікованих</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n under way</source>
   <translation>
    <numerusform>%n у роботі</numerusform>
    <numerusform>%n у роботі</numerusform>
    <numerusform>%n у роботі</numerusform>
   </translation>
  </message>
  <message>
   <source>1 gap</source>
   <translation>1 прогалина</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Погоджено</translation>
  </message>
  <message>
   <source>Being written</source>
   <translation>Пишеться</translation>
  </message>
  <message>
   <source>Changes requested</source>
   <translation>Запитано зміни</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Відмовлено</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>На розгляді</translation>
  </message>
  <message>
   <source>In translation</source>
   <translation>Перекладається</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>Пропущено</translation>
  </message>
  <message>
   <source>No gaps</source>
   <translation>Без прогалин</translation>
  </message>
  <message>
   <source>Not decided</source>
   <translation>Не вирішено</translation>
  </message>
  <message>
   <source>Not joined</source>
   <translation>Не приєдналася</translation>
  </message>
  <message>
   <source>Not planned</source>
   <translation>Не заплановано</translation>
  </message>
  <message>
   <source>On request</source>
   <translation>На прохання</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Заплановано</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Опубліковано</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>У розкладі</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>Написати</translation>
  </message>
  <message>
   <source>a gap</source>
   <translation>прогалина</translation>
  </message>
  <message>
   <source>the lead asks for it</source>
   <translation>керівник кампанії просить про це</translation>
  </message>
 </context>
 <context>
  <name>CoverageModel</name>
  <message>
   <source>Gaps</source>
   <translation>Прогалини</translation>
  </message>
  <message>
   <source>The whole</source>
   <translation>Ціле</translation>
  </message>
 </context>
 <context>
  <name>CoveragePage</name>
  <message>
   <source>All campaigns</source>
   <translation>Усі кампанії</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Кампанія</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Охоплення</translation>
  </message>
  <message>
   <source>Only this month</source>
   <translation>Лише цей місяць</translation>
  </message>
 </context>
 <context>
  <name>CoveragePanel</name>
  <message>
   <source>A draft is made for {0}.</source>
   <translation>Створено чернетку: {0}.</translation>
  </message>
  <message>
   <source>By language</source>
   <translation>За мовою</translation>
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <source>Clear all filters</source>
   <translation>Прибрати всі фільтри</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Країна</translation>
  </message>
  <message>
   <source>Filters are set above. Without them the matrix shows each country's channels.</source>
   <translation>Вище встановлено фільтри. Без них матриця показує канали кожної країни.</translation>
  </message>
  <message>
   <source>Gaps</source>
   <translation>Прогалини</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Мова</translation>
  </message>
  <message>
   <source>Nothing passes the filters</source>
   <translation>Нічого не відповідає фільтрам</translation>
  </message>
  <message>
   <source>Nothing to cover yet</source>
   <translation>Ще нема чого охоплювати</translation>
  </message>
  <message>
   <source>Save as CSV…</source>
   <translation>Зберегти як CSV…</translation>
  </message>
  <message>
   <source>Save the coverage as CSV</source>
   <translation>Зберегти охоплення як CSV</translation>
  </message>
  <message>
   <source>The coverage was saved as {0}</source>
   <translation>Охоплення збережено як {0}</translation>
  </message>
  <message>
   <source>The matrix shows each country's channels, from its accounts, its plans and its posts.</source>
   <translation>Таблиця показує канали кожної країни за її записами, планами й дописами.</translation>
  </message>
  <message>
   <source>There is nothing to save yet.</source>
   <translation>Ще нема чого зберігати.</translation>
  </message>
  <message>
   <source>{0} is asked.</source>
   <translation>{0}: прохання надіслано.</translation>
  </message>
  <message>
   <source>{0} is not asked any more.</source>
   <translation>{0}: прохання більше не діє.</translation>
  </message>
  <message>
   <source>{0} on all channels</source>
   <translation>{0} на всіх каналах</translation>
  </message>
  <message>
   <source>{0} on {1}</source>
   <translation>{0} на {1}</translation>
  </message>
  <message>
   <source>{0}: {1}.</source>
   <translation>{0}: {1}.</translation>
  </message>
 </context>
 <context>
  <name>CoverageTable</name>
  <message>
   <source>Coverage by country and channel</source>
   <translation>Охоплення за країною і каналом</translation>
  </message>
 </context>
 <context>
  <name>Dates</name>
  <message>
   <source>{0}: {1} – {2}</source>
   <translation>{0}: {1} – {2}</translation>
  </message>
 </context>
 <context>
  <name>DayNames</name>
  <message>
   <source>today</source>
   <translation>сьогодні</translation>
  </message>
 </context>
 <context>
  <name>DayPage</name>
  <message>
   <source>Hours of the day</source>
   <translation>Години дня</translation>
  </message>
 </context>
 <context>
  <name>DaysModel</name>
  <message>
   <source>W {0}</source>
   <translation>Т {0}</translation>
  </message>
  <message>
   <source>Week {0}</source>
   <translation>Тиждень {0}</translation>
  </message>
  <message>
   <source>today</source>
   <translation>сьогодні</translation>
  </message>
 </context>
 <context>
  <name>DevicesPart</name>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Revoke</source>
   <translation>Відкликати доступ</translation>
  </message>
  <message>
   <source>Revoke a laptop that was lost: it is signed out at once.</source>
   <translation>Відкличте доступ загубленого ноутбука: його буде негайно відключено.</translation>
  </message>
  <message>
   <source>Revoke {0}</source>
   <translation>Відкликати {0}</translation>
  </message>
  <message>
   <source>Revoke {0}?</source>
   <translation>Відкликати {0}?</translation>
  </message>
  <message>
   <source>Revoke…</source>
   <translation>Відкликати…</translation>
  </message>
  <message>
   <source>Signed in nowhere.</source>
   <translation>Вхід ніде не виконано.</translation>
  </message>
  <message>
   <source>This laptop</source>
   <translation>Цей ноутбук</translation>
  </message>
  <message>
   <source>When it next reaches the server its copy is removed. What was not sent there can be saved first.</source>
   <translation>Коли він наступного разу зв’яжеться із сервером, його копію буде вилучено. Те, що там не надіслано, можна спершу зберегти.</translation>
  </message>
  <message>
   <source>Where you are signed in</source>
   <translation>Де ви ввійшли</translation>
  </message>
  <message>
   <source>seen {0}</source>
   <translation>востаннє {0}</translation>
  </message>
 </context>
 <context>
  <name>Discussion</name>
  <message>
   <source>The comment is deleted.</source>
   <translation>Коментар видалено.</translation>
  </message>
  <message>
   <source>The comment is open again.</source>
   <translation>Коментар знову відкрито.</translation>
  </message>
  <message>
   <source>The comment is settled.</source>
   <translation>Коментар завершено.</translation>
  </message>
  <message>
   <source>Your comment is kept.</source>
   <translation>Ваш коментар збережено.</translation>
  </message>
  <message>
   <source>Your comment is written anew.</source>
   <translation>Ваш коментар написано наново.</translation>
  </message>
 </context>
 <context>
  <name>Drafts</name>
  <message>
   <source>, waiting to send</source>
   <translation>, чекає на надсилання</translation>
  </message>
  <message>
   <source>no text yet</source>
   <translation>ще без тексту</translation>
  </message>
  <message>
   <source>no time</source>
   <translation>без часу</translation>
  </message>
  <message>
   <source>waiting to send · {0}</source>
   <translation>чекає на надсилання · {0}</translation>
  </message>
 </context>
 <context>
  <name>DraftsView</name>
  <message>
   <source>Drafts · {0}</source>
   <translation>Чернетки · {0}</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Перейти до календаря</translation>
  </message>
  <message>
   <source>My drafts</source>
   <translation>Мої чернетки</translation>
  </message>
  <message>
   <source>No drafts</source>
   <translation>Чернеток немає</translation>
  </message>
  <message>
   <source>Posts that you write stay here until they are sent for approval.</source>
   <translation>Дописи, які ви пишете, лишаються тут, доки їх не надіслано на погодження.</translation>
  </message>
 </context>
 <context>
  <name>Drilling</name>
  <message>
   <source>Begin a drill?</source>
   <translation>Почати навчання?</translation>
  </message>
  <message>
   <source>Begin the drill</source>
   <translation>Почати навчання</translation>
  </message>
  <message>
   <source>End the drill</source>
   <translation>Завершити навчання</translation>
  </message>
  <message>
   <source>End the drill?</source>
   <translation>Завершити навчання?</translation>
  </message>
  <message>
   <source>End the drill…</source>
   <translation>Завершити навчання…</translation>
  </message>
  <message>
   <source>Go on with it</source>
   <translation>Продовжити</translation>
  </message>
  <message>
   <source>It opens in a window of its own with copies of what is here. Nothing of it is sent, nothing can be published, and it is removed when it ends.</source>
   <translation>Воно відкриється в окремому вікні з копіями того, що є тут. Нічого з нього не надсилається, нічого не можна опублікувати, а наприкінці його буде вилучено.</translation>
  </message>
  <message>
   <source>No drill is going on in this window.</source>
   <translation>У цьому вікні навчання не триває.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Не зараз</translation>
  </message>
  <message>
   <source>This is a drill already.</source>
   <translation>Це вже навчання.</translation>
  </message>
  <message>
   <source>This is a drill: its data are its own, and nothing of it reaches a channel.</source>
   <translation>Це навчання: дані лише його власні, і ніщо з нього не потрапляє в канал.</translation>
  </message>
  <message>
   <source>This window closes. What was done in a drill on this laptop is removed.</source>
   <translation>Це вікно закриється. Те, що зроблено в навчанні на цьому комп’ютері, буде вилучено.</translation>
  </message>
 </context>
 <context>
  <name>Editor</name>
  <message>
   <source> (not yet counted: waiting to send)</source>
   <translation> (ще не враховано: чекає на надсилання)</translation>
  </message>
  <message>
   <source> — but the signature does not fit: altered or forged</source>
   <translation> — але підпис не збігається: змінено або підроблено</translation>
  </message>
  <message>
   <source>, not signed</source>
   <translation>, не підписано</translation>
  </message>
  <message>
   <source>, on the web page: the server says so, no desk signed it</source>
   <translation>, на вебсторінці: так каже сервер, жоден стіл не підписав</translation>
  </message>
  <message>
   <source>, signed</source>
   <translation>, підписано</translation>
  </message>
  <message>
   <source>2  Open {0}</source>
   <translation>2  Відкрити {0}</translation>
  </message>
  <message>
   <source>3  https:// link of the public post</source>
   <translation>3  https:// посилання публічного допису</translation>
  </message>
  <message>
   <source>@user@server as @user</source>
   <translation>@user@server як @user</translation>
  </message>
  <message>
   <source>A new post with this text.</source>
   <translation>Новий допис із цим текстом.</translation>
  </message>
  <message>
   <source>A word to them (kept as a comment)</source>
   <translation>Слово до них (зберігається як коментар)</translation>
  </message>
  <message>
   <source>A word to them, as a comment</source>
   <translation>Слово до них, як коментар</translation>
  </message>
  <message numerus="yes">
   <source>All %n images are described.</source>
   <translation>
    <numerusform>Описано %n зображення.</numerusform>
    <numerusform>Описано всі %n зображення.</numerusform>
    <numerusform>Описано всі %n зображень.</numerusform>
   </translation>
  </message>
  <message>
   <source>All may be used until {0}.</source>
   <translation>Усе можна використовувати до {0}.</translation>
  </message>
  <message>
   <source>Approved.</source>
   <translation>Погоджено.</translation>
  </message>
  <message>
   <source>Approver · {0}</source>
   <translation>Погоджувач · {0}</translation>
  </message>
  <message>
   <source>Both are kept until somebody decides.</source>
   <translation>Обидва зберігаються, доки хтось не вирішить.</translation>
  </message>
  <message>
   <source>Bring it back</source>
   <translation>Повернути</translation>
  </message>
  <message>
   <source>Campaign lead · {0}</source>
   <translation>Керівник кампанії · {0}</translation>
  </message>
  <message>
   <source>Change it all the same</source>
   <translation>Усе одно змінити</translation>
  </message>
  <message>
   <source>Changes are requested.</source>
   <translation>Зміни запитано.</translation>
  </message>
  <message>
   <source>Colleague</source>
   <translation>Колега</translation>
  </message>
  <message>
   <source>Comments on this post are for the people of {0} and the network's coordinator.</source>
   <translation>Коментарі до цього допису — для людей країни {0} і координатора мережі.</translation>
  </message>
  <message>
   <source>Compare and merge…</source>
   <translation>Порівняти й об’єднати…</translation>
  </message>
  <message>
   <source>Copy the text</source>
   <translation>Копіювати текст</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Видалити</translation>
  </message>
  <message>
   <source>Delete this post?</source>
   <translation>Видалити цей допис?</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>Передати</translation>
  </message>
  <message>
   <source>Handed over to {0}.</source>
   <translation>Передано: {0}.</translation>
  </message>
  <message>
   <source>It fits on {0}.</source>
   <translation>Підходить для {0}.</translation>
  </message>
  <message>
   <source>It is a draft again.</source>
   <translation>Це знову чернетка.</translation>
  </message>
  <message>
   <source>It waits for approval.</source>
   <translation>Чекає на погодження.</translation>
  </message>
  <message>
   <source>Its text stays in the history, and it can be brought back.</source>
   <translation>Його текст лишається в історії, і допис можна повернути.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Залишити</translation>
  </message>
  <message>
   <source>Keep mine</source>
   <translation>Залишити моє</translation>
  </message>
  <message>
   <source>Keep that of {0}</source>
   <translation>Залишити: {0}</translation>
  </message>
  <message>
   <source>Kept to your ministry.</source>
   <translation>Лише для вашого міністерства.</translation>
  </message>
  <message>
   <source>Link of the public post</source>
   <translation>Посилання публічного допису</translation>
  </message>
  <message>
   <source>Mark as published</source>
   <translation>Позначити як опубліковане</translation>
  </message>
  <message>
   <source>Marked as crisis.</source>
   <translation>Позначено як кризовий.</translation>
  </message>
  <message>
   <source>Marked as published.</source>
   <translation>Позначено як опубліковане.</translation>
  </message>
  <message>
   <source>Ministry only</source>
   <translation>Лише міністерство</translation>
  </message>
  <message>
   <source>New post with this text</source>
   <translation>Новий допис із цим текстом</translation>
  </message>
  <message>
   <source>No hidden signs.</source>
   <translation>Прихованих знаків немає.</translation>
  </message>
  <message>
   <source>Nobody else of this country is known here.</source>
   <translation>Більше нікого з цієї країни тут не знають.</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Ще не збережено</translation>
  </message>
  <message>
   <source>Not saved: {0} What you wrote stays here.</source>
   <translation>Не збережено: {0} Написане лишається тут.</translation>
  </message>
  <message>
   <source>On {0}</source>
   <translation>На {0}</translation>
  </message>
  <message>
   <source>Override the blackout</source>
   <translation>Зробити виняток із заборони</translation>
  </message>
  <message>
   <source>Paste the link of the public post: it proves the publication.</source>
   <translation>Вставте посилання публічного допису: воно доводить публікацію.</translation>
  </message>
  <message>
   <source>Picture {0}</source>
   <translation>Зображення {0}</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Допис</translation>
  </message>
  <message>
   <source>Publish the approved text on {0}, then note the link of the public post.</source>
   <translation>Опублікуйте погоджений текст на {0}, потім запишіть посилання.</translation>
  </message>
  <message>
   <source>Put on hold</source>
   <translation>Затримати</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Причина</translation>
  </message>
  <message>
   <source>Request changes</source>
   <translation>Запитати зміни</translation>
  </message>
  <message>
   <source>Saved here</source>
   <translation>Збережено тут</translation>
  </message>
  <message>
   <source>Saved here {0}</source>
   <translation>Збережено тут {0}</translation>
  </message>
  <message>
   <source>Say why: the others will read it.</source>
   <translation>Скажіть чому: інші це прочитають.</translation>
  </message>
  <message>
   <source>Scheduled.</source>
   <translation>Внесено в розклад.</translation>
  </message>
  <message>
   <source>Sent for approval.</source>
   <translation>Надіслано на погодження.</translation>
  </message>
  <message>
   <source>Settled; the other text is in the history.</source>
   <translation>Залагоджено; інший текст — в історії.</translation>
  </message>
  <message>
   <source>Shared with the network.</source>
   <translation>Поширено в мережі.</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Хтось</translation>
  </message>
  <message>
   <source>Struck out: only theirs. Underlined: only yours.</source>
   <translation>Закреслено: лише їхнє. Підкреслено: лише ваше.</translation>
  </message>
  <message>
   <source>Take that of {0}</source>
   <translation>Узяти: {0}</translation>
  </message>
  <message>
   <source>Take theirs</source>
   <translation>Узяти їхнє</translation>
  </message>
  <message>
   <source>Taken off the schedule.</source>
   <translation>Знято з розкладу.</translation>
  </message>
  <message>
   <source>The blackout holds again.</source>
   <translation>Заборона знову діє.</translation>
  </message>
  <message>
   <source>The blackout is overridden.</source>
   <translation>Виняток із заборони зроблено.</translation>
  </message>
  <message>
   <source>The content as it is now is approved.</source>
   <translation>Зміст погоджено таким, як він є.</translation>
  </message>
  <message>
   <source>The crisis mark is gone.</source>
   <translation>Позначку кризи знято.</translation>
  </message>
  <message>
   <source>The hold is released.</source>
   <translation>Затримку знято.</translation>
  </message>
  <message>
   <source>The image is described.</source>
   <translation>Зображення описано.</translation>
  </message>
  <message>
   <source>The post is back.</source>
   <translation>Допис повернуто.</translation>
  </message>
  <message>
   <source>The post is deleted.</source>
   <translation>Допис видалено.</translation>
  </message>
  <message>
   <source>The post is on hold.</source>
   <translation>Допис затримано.</translation>
  </message>
  <message>
   <source>The post is withdrawn.</source>
   <translation>Допис відкликано.</translation>
  </message>
  <message>
   <source>Their text stands; yours is in the history.</source>
   <translation>Чинний їхній текст; ваш — в історії.</translation>
  </message>
  <message>
   <source>This post belongs to {0}: its people write it, you may read it.</source>
   <translation>Цей допис належить: {0}; його пишуть тамтешні люди, ви можете читати.</translation>
  </message>
  <message>
   <source>This post is public; its content cannot be changed.</source>
   <translation>Цей допис публічний; його зміст не можна змінити.</translation>
  </message>
  <message>
   <source>This post is {0}. Changing its content or its time voids the approval.</source>
   <translation>Цей допис — {0}. Зміна змісту чи часу скасовує погодження.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Спробувати знову</translation>
  </message>
  <message>
   <source>Two versions of the {0} are open: that of {1} stands, that of {2} is kept beside it.</source>
   <translation>Поле «{0}» має дві відкриті версії: чинна — {1}, поруч збережено — {2}.</translation>
  </message>
  <message>
   <source>What should change? The writers will read it.</source>
   <translation>Що слід змінити? Автори це прочитають.</translation>
  </message>
  <message>
   <source>Who goes on with this post?</source>
   <translation>Хто продовжить цей допис?</translation>
  </message>
  <message>
   <source>Why does this go out all the same? The reason is kept in the post.</source>
   <translation>Чому це все ж виходить? Причина зберігається в дописі.</translation>
  </message>
  <message>
   <source>Why is this post taken out of the campaign? Its text stays readable.</source>
   <translation>Чому цей допис вилучають із кампанії? Його текст можна буде читати.</translation>
  </message>
  <message>
   <source>Why must nothing of this post go out for now?</source>
   <translation>Чому поки що нічого з цього допису не має вийти?</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Відкликати</translation>
  </message>
  <message>
   <source>Withdraw the post</source>
   <translation>Відкликати допис</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>Запис…</translation>
  </message>
  <message>
   <source>You wrote part of this text, so you cannot approve it.</source>
   <translation>Ви написали частину цього тексту, тому не можете його погодити.</translation>
  </message>
  <message>
   <source>Your text stands; theirs is in the history.</source>
   <translation>Чинний ваш текст; їхній — в історії.</translation>
  </message>
  <message>
   <source>Yours is not over theirs: both will be kept.</source>
   <translation>Ваше не поверх їхнього: обидва збережуться.</translation>
  </message>
  <message>
   <source>a colleague</source>
   <translation>колега</translation>
  </message>
  <message>
   <source>a person unknown here</source>
   <translation>невідома тут особа</translation>
  </message>
  <message>
   <source>all of {0}</source>
   <translation>усі: {0}</translation>
  </message>
  <message>
   <source>an emoji as its bytes</source>
   <translation>емодзі за своїми байтами</translation>
  </message>
  <message>
   <source>any of {0}</source>
   <translation>будь-хто: {0}</translation>
  </message>
  <message>
   <source>approved by</source>
   <translation>погоджує</translation>
  </message>
  <message>
   <source>changes requested by</source>
   <translation>зміни запитує</translation>
  </message>
  <message>
   <source>emoji as 2</source>
   <translation>емодзі як 2</translation>
  </message>
  <message>
   <source>it does not fit</source>
   <translation>не вміщується</translation>
  </message>
  <message>
   <source>lapsed: {0}, {1} ({2}). Send it for approval again.</source>
   <translation>втратило чинність: {0}, {1} ({2}). Надішліть на погодження знову.</translation>
  </message>
  <message>
   <source>links as {0}</source>
   <translation>посилання як {0}</translation>
  </message>
  <message>
   <source>most emoji as 2</source>
   <translation>більшість емодзі як 2</translation>
  </message>
  <message>
   <source>no limit is known</source>
   <translation>обмеження невідоме</translation>
  </message>
  <message>
   <source>nobody can decide here: everyone with this role wrote part of it, or nobody holds the role</source>
   <translation>ніхто тут не може вирішити: усі з цією роллю писали частину, або її ніхто не має</translation>
  </message>
  <message>
   <source>not asked yet</source>
   <translation>ще не запитано</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>хтось</translation>
  </message>
  <message>
   <source>the channel</source>
   <translation>канал</translation>
  </message>
  <message>
   <source>this channel</source>
   <translation>цей канал</translation>
  </message>
  <message>
   <source>today {0}</source>
   <translation>сьогодні {0}</translation>
  </message>
  <message>
   <source>too long by {0}</source>
   <translation>задовго на {0}</translation>
  </message>
  <message>
   <source>waits for a decision</source>
   <translation>чекає на рішення</translation>
  </message>
  <message>
   <source>yesterday {0}</source>
   <translation>вчора {0}</translation>
  </message>
  <message>
   <source>{0} asks for changes, {1}: {2}</source>
   <translation>{0} запитує зміни, {1}: {2}</translation>
  </message>
  <message>
   <source>{0} changed the {1} while you were writing.</source>
   <translation>{0} змінює поле «{1}», поки ви пишете.</translation>
  </message>
  <message>
   <source>{0} counts bytes: most letters of Cyrillic are 2, of Georgian 3</source>
   <translation>{0} рахує байти: більшість літер кирилиці — 2, грузинських — 3</translation>
  </message>
  <message>
   <source>{0} counts {1}</source>
   <translation>{0} рахує {1}</translation>
  </message>
  <message>
   <source>{0} deleted this post, {1}. What you write is kept beside it until somebody decides.</source>
   <translation>{0} видаляє цей допис, {1}. Що ви пишете, зберігається поруч, доки хтось не вирішить.</translation>
  </message>
  <message>
   <source>{0} has no page that can be opened with the text: paste it there.</source>
   <translation>{0} не має сторінки, яка відкривається з текстом: вставте його там.</translation>
  </message>
  <message>
   <source>{0} on behalf of {1}</source>
   <translation>{0} від імені {1}</translation>
  </message>
  <message>
   <source>{0} takes at most {1} bytes too</source>
   <translation>{0} приймає також щонайбільше {1} байтів</translation>
  </message>
  <message>
   <source>{0} withdrew this post: {1}</source>
   <translation>{0} відкликає цей допис: {1}</translation>
  </message>
  <message>
   <source>{0} wrote the same {1} while you were writing.</source>
   <translation>{0} пише те саме поле «{1}», поки ви пишете.</translation>
  </message>
  <message>
   <source>{0} {1} ({2} UTC)</source>
   <translation>{0} {1} ({2} UTC)</translation>
  </message>
  <message>
   <source>{0} · sent</source>
   <translation>{0} · надіслано</translation>
  </message>
  <message>
   <source>{0} · waiting to send</source>
   <translation>{0} · чекає на надсилання</translation>
  </message>
 </context>
 <context>
  <name>EditorView</name>
  <message>
   <source>Copy the text where you need it.</source>
   <translation>Скопіюйте текст туди, де він потрібен.</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Перейти до календаря</translation>
  </message>
  <message>
   <source>It was taken out of your sight, or never came here.</source>
   <translation>Його прибрано з вашого огляду, або він сюди не надходив.</translation>
  </message>
  <message>
   <source>Nothing is open</source>
   <translation>Нічого не відкрито</translation>
  </message>
  <message>
   <source>Open a post from the calendar or your drafts, and write here.</source>
   <translation>Відкрийте допис із календаря чи чернеток і пишіть тут.</translation>
  </message>
  <message>
   <source>This post is not on this laptop</source>
   <translation>Цього допису немає на цьому ноутбуці</translation>
  </message>
  <message>
   <source>This post is not on this laptop any more: it was taken out of your sight.</source>
   <translation>Цього допису більше немає на цьому ноутбуці: його прибрано з вашого огляду.</translation>
  </message>
  <message>
   <source>Your text · {0}</source>
   <translation>Ваш текст · {0}</translation>
  </message>
 </context>
 <context>
  <name>EmbargoPanel</name>
  <message>
   <source>Keep the embargo</source>
   <translation>Залишити ембарго</translation>
  </message>
  <message>
   <source>Lift the embargo</source>
   <translation>Зняти ембарго</translation>
  </message>
  <message>
   <source>Make it longer…</source>
   <translation>Продовжити…</translation>
  </message>
  <message>
   <source>Propose to lift it…</source>
   <translation>Запропонувати зняти…</translation>
  </message>
  <message>
   <source>Set an embargo…</source>
   <translation>Установити ембарго…</translation>
  </message>
  <message>
   <source>Stop publishing…</source>
   <translation>Зупинити публікацію…</translation>
  </message>
  <message>
   <source>Under embargo until {0}: nothing goes out, and who was not invited sees nothing of it.</source>
   <translation>Під ембарго до {0}: нічого не виходить, а хто не запрошений, нічого з неї не бачить.</translation>
  </message>
  <message>
   <source>{0} proposes to lift it: {1}</source>
   <translation>{0} пропонує зняти: {1}</translation>
  </message>
 </context>
 <context>
  <name>EventForm</name>
  <message>
   <source>Add the event</source>
   <translation>Додати подію</translation>
  </message>
  <message>
   <source>An event cannot end before it begins.</source>
   <translation>Подія не може закінчитися раніше, ніж почнеться.</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Кампанія</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Країна</translation>
  </message>
  <message>
   <source>Delete the event</source>
   <translation>Видалити подію</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Подія</translation>
  </message>
  <message>
   <source>For our ministry only, until I share it</source>
   <translation>Лише для нашого міністерства, доки я не поширю</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Від</translation>
  </message>
  <message>
   <source>New event</source>
   <translation>Нова подія</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Немає</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Примітка</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Зберегти</translation>
  </message>
  <message>
   <source>Say what the event is.</source>
   <translation>Скажіть, що це за подія.</translation>
  </message>
  <message>
   <source>The country of an event stays as it was made.</source>
   <translation>Країна події лишається такою, якою її задано.</translation>
  </message>
  <message>
   <source>The event was added</source>
   <translation>Подію додано</translation>
  </message>
  <message>
   <source>The event was changed</source>
   <translation>Подію змінено</translation>
  </message>
  <message>
   <source>The event was deleted</source>
   <translation>Подію видалено</translation>
  </message>
  <message>
   <source>The whole day</source>
   <translation>Увесь день</translation>
  </message>
  <message>
   <source>Times in {0}</source>
   <translation>Час у {0}</translation>
  </message>
  <message>
   <source>To</source>
   <translation>До</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Що</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Де</translation>
  </message>
  <message>
   <source>You hold no role that writes events. Ask your administrator.</source>
   <translation>Ви не маєте ролі для запису подій. Зверніться до адміністратора.</translation>
  </message>
 </context>
 <context>
  <name>Eventing</name>
  <message>
   <source>Delete the event {0}</source>
   <translation>Видалити подію {0}</translation>
  </message>
  <message>
   <source>Move the event {0} to…</source>
   <translation>Перенести подію {0} на…</translation>
  </message>
  <message>
   <source>Moved to {0}</source>
   <translation>Перенесено на {0}</translation>
  </message>
  <message>
   <source>New event on {0}</source>
   <translation>Нова подія {0}</translation>
  </message>
  <message>
   <source>Open the event {0}</source>
   <translation>Відкрити подію {0}</translation>
  </message>
  <message>
   <source>The event is from {0} to {1}</source>
   <translation>Подія триває від {0} до {1}</translation>
  </message>
  <message>
   <source>The event was deleted</source>
   <translation>Подію видалено</translation>
  </message>
  <message>
   <source>This is not on this laptop any more.</source>
   <translation>Цього більше немає на цьому ноутбуці.</translation>
  </message>
 </context>
 <context>
  <name>Facets</name>
  <message>
   <source>Campaign</source>
   <translation>Кампанія</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Канал</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Країна</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Мова</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Немає</translation>
  </message>
  <message>
   <source>Not on this laptop</source>
   <translation>Не на цьому ноутбуці</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Відповідальна особа</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Стадія</translation>
  </message>
  <message>
   <source>Without a campaign</source>
   <translation>Без кампанії</translation>
  </message>
 </context>
 <context>
  <name>Facts</name>
  <message numerus="yes">
   <source>%n countries</source>
   <translation>
    <numerusform>%n країна</numerusform>
    <numerusform>%n країни</numerusform>
    <numerusform>%n країн</numerusform>
   </translation>
  </message>
  <message>
   <source>Nobody works on this laptop yet. Sign in, or start without a server.</source>
   <translation>На цьому ноутбуці ще ніхто не працює. Увійдіть або почніть без сервера.</translation>
  </message>
  <message>
   <source>This profile can only be read; nothing can be changed.</source>
   <translation>Цей профіль можна лише читати; нічого не можна змінити.</translation>
  </message>
  <message>
   <source>You hold no role that writes posts. Ask your administrator.</source>
   <translation>Ви не маєте ролі для написання дописів. Зверніться до адміністратора.</translation>
  </message>
 </context>
 <context>
  <name>Faults</name>
  <message>
   <source>A report with what was typed is kept in {0}.</source>
   <translation>Звіт із набраним збережено в {0}.</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>Копіювати звіт</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Продовжити</translation>
  </message>
  <message>
   <source>Go on working; send the report to whoever looks after it.</source>
   <translation>Працюйте далі; надішліть звіт тому, хто дбає про програму.</translation>
  </message>
  <message>
   <source>The program made a mistake. Your work up to here is saved.</source>
   <translation>Програма помилилася. Ваша робота до цього місця збережена.</translation>
  </message>
 </context>
 <context>
  <name>Fields</name>
  <message>
   <source>Empty the field</source>
   <translation>Очистити поле</translation>
  </message>
 </context>
 <context>
  <name>FieldsForm</name>
  <message>
   <source>&amp;Account</source>
   <translation>О&amp;бліковий запис</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Обліковий запис</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Хештеги</translation>
  </message>
  <message>
   <source>L&amp;anguage</source>
   <translation>&amp;Мова</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Мова</translation>
  </message>
  <message>
   <source>No account chosen</source>
   <translation>Запис не вибрано</translation>
  </message>
  <message>
   <source>No account of this country</source>
   <translation>Немає запису цієї країни</translation>
  </message>
 </context>
 <context>
  <name>FiguresDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <source>Delete the reading</source>
   <translation>Видалити запис</translation>
  </message>
  <message>
   <source>Figures of a post</source>
   <translation>Показники допису</translation>
  </message>
  <message>
   <source>Leave empty what the channel does not tell.</source>
   <translation>Лишіть порожнім те, чого канал не повідомляє.</translation>
  </message>
  <message>
   <source>New reading</source>
   <translation>Новий запис</translation>
  </message>
  <message>
   <source>Read on</source>
   <translation>Знято</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Запис</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Зберегти</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Джерело</translation>
  </message>
  <message>
   <source>The figures are kept.</source>
   <translation>Показники збережено.</translation>
  </message>
  <message>
   <source>The reading was deleted.</source>
   <translation>Запис видалено.</translation>
  </message>
  <message>
   <source>There is a reading of that day already: choose it above.</source>
   <translation>Запис за цей день уже є: виберіть його вгорі.</translation>
  </message>
  <message>
   <source>Where the figures come from</source>
   <translation>Звідки показники</translation>
  </message>
 </context>
 <context>
  <name>FilterChip</name>
  <message>
   <source>This filter is on.</source>
   <translation>Цей фільтр увімкнено.</translation>
  </message>
 </context>
 <context>
  <name>Filters</name>
  <message>
   <source>Clear all</source>
   <translation>Прибрати всі</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Фільтри</translation>
  </message>
  <message>
   <source>No post passes these filters</source>
   <translation>Жоден допис не відповідає цим фільтрам</translation>
  </message>
  <message>
   <source>Waits for me</source>
   <translation>Чекає на мене</translation>
  </message>
 </context>
 <context>
  <name>FirstRunView</name>
  <message>
   <source>Begin without a server</source>
   <translation>Почати без сервера</translation>
  </message>
  <message>
   <source>Choose the country you work for.</source>
   <translation>Виберіть країну, для якої ви працюєте.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Країна</translation>
  </message>
  <message>
   <source>Everything works on this laptop alone. Join a server later: your work then goes along.</source>
   <translation>Усе працює лише на цьому ноутбуці. Приєднайтеся до сервера пізніше: робота піде з вами.</translation>
  </message>
  <message>
   <source>Give your name, so that others know whose work it is.</source>
   <translation>Назвіть себе, щоб інші знали, чия це робота.</translation>
  </message>
  <message>
   <source>Join your network</source>
   <translation>Приєднайтеся до своєї мережі</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Мова</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Мова вікна</translation>
  </message>
  <message>
   <source>Or begin alone</source>
   <translation>Або почніть самостійно</translation>
  </message>
  <message>
   <source>Plan, draft and approve joint campaigns, with or without a network.</source>
   <translation>Плануйте, пишіть і погоджуйте спільні кампанії, з мережею чи без неї.</translation>
  </message>
  <message>
   <source>Put the sample campaign on the desk, to try everything</source>
   <translation>Покласти на стіл зразкову кампанію, щоб усе спробувати</translation>
  </message>
  <message>
   <source>The desk is being made ready.</source>
   <translation>Стіл готується.</translation>
  </message>
  <message>
   <source>The desk is not open yet.</source>
   <translation>Стіл ще не відкрито.</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Ваше ім’я</translation>
  </message>
  <message>
   <source>{0} records of the sample campaign are on the desk.</source>
   <translation>На столі {0} записів зразкової кампанії.</translation>
  </message>
 </context>
 <context>
  <name>GatesPanel</name>
  <message>
   <source>Before it can go out</source>
   <translation>Перш ніж це може вийти</translation>
  </message>
  <message numerus="yes">
   <source>Before it can go out · %n to fix</source>
   <translation>
    <numerusform>Перш ніж це може вийти · %n виправлення</numerusform>
    <numerusform>Перш ніж це може вийти · %n виправлення</numerusform>
    <numerusform>Перш ніж це може вийти · %n виправлень</numerusform>
   </translation>
  </message>
  <message>
   <source>Before it can go out · all in order</source>
   <translation>Перш ніж це може вийти · усе гаразд</translation>
  </message>
  <message>
   <source>Fix</source>
   <translation>Виправити</translation>
  </message>
 </context>
 <context>
  <name>GoToDate</name>
  <message>
   <source>Cancel</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <source>Date as day, month, year</source>
   <translation>Дата як день, місяць, рік</translation>
  </message>
  <message>
   <source>Day, month, year, for example 24.12.2026</source>
   <translation>День, місяць, рік, наприклад 24.12.2026</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>Перейти</translation>
  </message>
  <message>
   <source>Go to date</source>
   <translation>Перейти до дати</translation>
  </message>
  <message>
   <source>This is not a day. Write it as 24.12.2026.</source>
   <translation>Це не день. Запишіть його як 24.12.2026.</translation>
  </message>
 </context>
 <context>
  <name>GroupForm</name>
  <message>
   <source>Hashtags</source>
   <translation>Хештеги</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Назва</translation>
  </message>
 </context>
 <context>
  <name>HandingOver</name>
  <message>
   <source>A colleague decides instead of you on these days. Each decision says for whom it was made.</source>
   <translation>У ці дні замість вас вирішує колега. У кожному рішенні зазначено, за кого його ухвалено.</translation>
  </message>
  <message>
   <source>Approving for {0}</source>
   <translation>Погодження за країну: {0}</translation>
  </message>
  <message>
   <source>Deciding as lead for {0}</source>
   <translation>Рішення керівника за країну: {0}</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Перший день</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>Передати</translation>
  </message>
  <message>
   <source>Hand over my decisions</source>
   <translation>Передати мої рішення</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Останній день</translation>
  </message>
  <message>
   <source>Nobody else of this country is known here.</source>
   <translation>Більше нікого з цієї країни тут не знають.</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Забрати назад</translation>
  </message>
  <message>
   <source>Taken back; what was decided meanwhile stays decided.</source>
   <translation>Забрано назад; ухвалені тим часом рішення лишаються чинними.</translation>
  </message>
  <message>
   <source>The last day is before the first.</source>
   <translation>Останній день раніший за перший.</translation>
  </message>
  <message>
   <source>To whom</source>
   <translation>Кому</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Що</translation>
  </message>
  <message>
   <source>Why (others see it)</source>
   <translation>Чому (це бачать інші)</translation>
  </message>
  <message>
   <source>You hold no role whose decisions can be handed over.</source>
   <translation>Ви не маєте ролі, рішення якої можна передати.</translation>
  </message>
  <message>
   <source>{0} decides for you on these days.</source>
   <translation>{0} вирішує за вас у ці дні.</translation>
  </message>
  <message>
   <source>{0} decides for {1}, {2} to {3}</source>
   <translation>{0} вирішує за {1}, від {2} до {3}</translation>
  </message>
 </context>
 <context>
  <name>HandleForm</name>
  <message>
   <source>Handle on {0}</source>
   <translation>Ім’я користувача на {0}</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>Установа</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Примітка</translation>
  </message>
 </context>
 <context>
  <name>Head</name>
  <message>
   <source>No account chosen</source>
   <translation>Запис не обрано</translation>
  </message>
 </context>
 <context>
  <name>Header</name>
  <message>
   <source>Hand over…</source>
   <translation>Передати…</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Історія</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Більше</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>The desk on which a network of foreign ministries plans, drafts, approves and publishes joint campaigns.</source>
   <translation>Стіл, за яким мережа міністерств закордонних справ планує, пише, погоджує й публікує спільні кампанії.</translation>
  </message>
  <message>
   <source>{0}

EUPL-1.2</source>
   <translation>{0}

EUPL-1.2</translation>
  </message>
 </context>
 <context>
  <name>HelpSheet</name>
  <message>
   <source>A in the list</source>
   <translation>A у списку</translation>
  </message>
  <message>
   <source>A post of that day</source>
   <translation>Допис на цей день</translation>
  </message>
  <message>
   <source>Another day</source>
   <translation>Інший день</translation>
  </message>
  <message>
   <source>Approve what is chosen</source>
   <translation>Погодити вибране</translation>
  </message>
  <message>
   <source>Arrow keys</source>
   <translation>Клавіші зі стрілками</translation>
  </message>
  <message>
   <source>Choose a further post, or all up to one</source>
   <translation>Вибрати ще один допис або всі аж до нього</translation>
  </message>
  <message>
   <source>Choose also the next post of the day</source>
   <translation>Вибрати також наступний допис дня</translation>
  </message>
  <message>
   <source>Choose several</source>
   <translation>Вибрати кілька</translation>
  </message>
  <message>
   <source>Choose the posts of several days</source>
   <translation>Вибрати дописи кількох днів</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Закрити</translation>
  </message>
  <message>
   <source>Ctrl or Shift with a click</source>
   <translation>Ctrl або Shift із клацанням</translation>
  </message>
  <message>
   <source>Ctrl+Space</source>
   <translation>Ctrl+Пробіл</translation>
  </message>
  <message>
   <source>Drag it, Alt and arrows, or Ctrl+M; Esc puts it back</source>
   <translation>Перетягніть його, Alt і стрілки, або Ctrl+M; Esc повертає</translation>
  </message>
  <message>
   <source>Drag its lower edge</source>
   <translation>Потягніть за нижній край</translation>
  </message>
  <message>
   <source>Enter, or a click on the hour</source>
   <translation>Enter або клацання на годині</translation>
  </message>
  <message>
   <source>Enter, or a click where the day is empty</source>
   <translation>Enter або клацання на вільному місці дня</translation>
  </message>
  <message>
   <source>Enter, or a double click</source>
   <translation>Enter або подвійне клацання</translation>
  </message>
  <message>
   <source>Hold the post at the left or right edge</source>
   <translation>Тримайте допис біля лівого чи правого краю</translation>
  </message>
  <message>
   <source>In the approvals</source>
   <translation>У погодженнях</translation>
  </message>
  <message>
   <source>In the month</source>
   <translation>У місяці</translation>
  </message>
  <message>
   <source>In the week and the day: a post of that time</source>
   <translation>У тижні та дні: допис на цей час</translation>
  </message>
  <message>
   <source>Keyboard and mouse</source>
   <translation>Клавіатура й миша</translation>
  </message>
  <message>
   <source>Make an event longer or shorter</source>
   <translation>Подовжити чи скоротити подію</translation>
  </message>
  <message>
   <source>Menu key, or the right button</source>
   <translation>Клавіша меню або права кнопка</translation>
  </message>
  <message>
   <source>Menu of the day or the post</source>
   <translation>Меню дня чи допису</translation>
  </message>
  <message>
   <source>Move a post</source>
   <translation>Перенести допис</translation>
  </message>
  <message>
   <source>Next post of the day</source>
   <translation>Наступний допис дня</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Відкрити допис</translation>
  </message>
  <message>
   <source>Open the post in the editor</source>
   <translation>Відкрити допис у редакторі</translation>
  </message>
  <message>
   <source>R in the list</source>
   <translation>R у списку</translation>
  </message>
  <message>
   <source>Request changes of what is chosen</source>
   <translation>Запитати зміни у вибраному</translation>
  </message>
  <message>
   <source>Shift and arrows, or Ctrl and Space</source>
   <translation>Shift і стрілки або Ctrl і пробіл</translation>
  </message>
  <message>
   <source>Shift with the arrow keys</source>
   <translation>Shift із клавішами-стрілками</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Пробіл</translation>
  </message>
  <message>
   <source>Turn the page while dragging</source>
   <translation>Гортати під час перетягування</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <source>Revision {0}</source>
   <translation>Версія {0}</translation>
  </message>
  <message>
   <source>The earlier text is back.</source>
   <translation>Попередній текст повернуто.</translation>
  </message>
  <message>
   <source>The earlier text is back; the approval has lapsed.</source>
   <translation>Попередній текст повернуто; погодження втратило чинність.</translation>
  </message>
  <message>
   <source>lost a conflict, kept</source>
   <translation>програло в конфлікті, збережено</translation>
  </message>
  <message>
   <source>set aside</source>
   <translation>відкладено</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>хтось</translation>
  </message>
  <message>
   <source>waiting to send</source>
   <translation>чекає на надсилання</translation>
  </message>
 </context>
 <context>
  <name>HistoryDialog</name>
  <message>
   <source>Bringing a text back voids the approval.</source>
   <translation>Повернення тексту скасовує погодження.</translation>
  </message>
  <message>
   <source>Choose one revision, or two to compare them.</source>
   <translation>Виберіть одну версію або дві для порівняння.</translation>
  </message>
  <message>
   <source>Choose one revision.</source>
   <translation>Виберіть одну версію.</translation>
  </message>
  <message>
   <source>Choose two with Ctrl to compare them.</source>
   <translation>Виберіть дві з Ctrl, щоб порівняти їх.</translation>
  </message>
  <message>
   <source>From revision {0} to {1}: {2}</source>
   <translation>Від версії {0} до {1}: {2}</translation>
  </message>
  <message>
   <source>History · {0}</source>
   <translation>Історія · {0}</translation>
  </message>
  <message>
   <source>Restore this text</source>
   <translation>Відновити цей текст</translation>
  </message>
  <message>
   <source>Revisions, newest first</source>
   <translation>Версії, найновіші спершу</translation>
  </message>
  <message>
   <source>The first text.</source>
   <translation>Перший текст.</translation>
  </message>
  <message>
   <source>The revision, with what changed in it</source>
   <translation>Версія з тим, що в ній змінилося</translation>
  </message>
  <message>
   <source>This is the text as it is now.</source>
   <translation>Це текст, яким він є зараз.</translation>
  </message>
 </context>
 <context>
  <name>Holidays</name>
  <message>
   <source>All Saints' Day</source>
   <translation>День усіх святих</translation>
  </message>
  <message>
   <source>All Souls' Day</source>
   <translation>День поминання померлих</translation>
  </message>
  <message>
   <source>Alphabet Day</source>
   <translation>День алфавіту</translation>
  </message>
  <message>
   <source>Armistice Day</source>
   <translation>День перемир’я</translation>
  </message>
  <message>
   <source>Assumption Day</source>
   <translation>Внебовзяття Пресвятої Діви Марії</translation>
  </message>
  <message>
   <source>Catholic Christmas Day</source>
   <translation>Католицьке Різдво</translation>
  </message>
  <message>
   <source>Catholic Easter</source>
   <translation>Католицький Великдень</translation>
  </message>
  <message>
   <source>Catholic Easter Monday</source>
   <translation>Католицький великодній понеділок</translation>
  </message>
  <message>
   <source>Catholic Easter Sunday</source>
   <translation>Католицька великодня неділя</translation>
  </message>
  <message>
   <source>Children's Day</source>
   <translation>День дітей</translation>
  </message>
  <message>
   <source>Christmas Day</source>
   <translation>Різдво Христове</translation>
  </message>
  <message>
   <source>Christmas Day (by new style)</source>
   <translation>Різдво Христове (за новим стилем)</translation>
  </message>
  <message>
   <source>Christmas Day (by old style)</source>
   <translation>Різдво Христове (за старим стилем)</translation>
  </message>
  <message>
   <source>Christmas Eve</source>
   <translation>Святвечір</translation>
  </message>
  <message>
   <source>Constitution Day</source>
   <translation>День Конституції</translation>
  </message>
  <message>
   <source>Day of Dew and Saint John</source>
   <translation>День роси та святого Івана</translation>
  </message>
  <message>
   <source>Day of Family Sanctity and Respect for Parents</source>
   <translation>День святості родини та пошани до батьків</translation>
  </message>
  <message>
   <source>Day of Our Lady of the Seven Sorrows</source>
   <translation>День Матері Божої Семи Скорбот</translation>
  </message>
  <message>
   <source>Day of Rejoicing</source>
   <translation>Радониця</translation>
  </message>
  <message>
   <source>Day of Remembrance and Victory over Nazism in World War II 1939-1945</source>
   <translation>День пам’яті та перемоги над нацизмом у Другій світовій війні 1939–1945</translation>
  </message>
  <message>
   <source>Day of Remembrance for the Dead</source>
   <translation>День пам’яті померлих</translation>
  </message>
  <message>
   <source>Day of Restoration of Independence of Lithuania</source>
   <translation>День відновлення незалежності Литви</translation>
  </message>
  <message>
   <source>Day of Restoration of the State of Lithuania</source>
   <translation>День відновлення Литовської держави</translation>
  </message>
  <message>
   <source>Day of Slavonic Alphabet, Bulgarian Enlightenment and Culture</source>
   <translation>День слов’янської писемності, болгарської освіти та культури</translation>
  </message>
  <message>
   <source>Day of Uprising Against Occupation</source>
   <translation>День повстання проти окупації</translation>
  </message>
  <message>
   <source>Day of Victory over Fascism</source>
   <translation>День перемоги над фашизмом</translation>
  </message>
  <message>
   <source>Day of defenders of Ukraine</source>
   <translation>День захисників і захисниць України</translation>
  </message>
  <message>
   <source>Day of the Constitution of Ukraine</source>
   <translation>День Конституції України</translation>
  </message>
  <message>
   <source>Day of the Establishment of the Slovak Republic</source>
   <translation>День утворення Словацької Республіки</translation>
  </message>
  <message>
   <source>Dormition of the Mother of God</source>
   <translation>Успіння Пресвятої Богородиці</translation>
  </message>
  <message>
   <source>Easter</source>
   <translation>Великдень</translation>
  </message>
  <message>
   <source>Easter Monday</source>
   <translation>Великодній понеділок</translation>
  </message>
  <message>
   <source>Easter Sunday</source>
   <translation>Великодня неділя</translation>
  </message>
  <message>
   <source>Easter Sunday (Pascha)</source>
   <translation>Великодня неділя (Пасха)</translation>
  </message>
  <message>
   <source>Eid al-Adha</source>
   <translation>Курбан-байрам</translation>
  </message>
  <message>
   <source>Eid al-Fitr</source>
   <translation>Рамазан-байрам</translation>
  </message>
  <message>
   <source>Election Day</source>
   <translation>День виборів</translation>
  </message>
  <message>
   <source>Epiphany</source>
   <translation>Богоявлення</translation>
  </message>
  <message>
   <source>Epiphany (Three Kings' Day and Orthodox Christmas)</source>
   <translation>Богоявлення (Три Царі та православне Різдво)</translation>
  </message>
  <message>
   <source>Europe Day</source>
   <translation>День Європи</translation>
  </message>
  <message>
   <source>Father's Day</source>
   <translation>День батька</translation>
  </message>
  <message>
   <source>Flag and Independence Day</source>
   <translation>День прапора та незалежності</translation>
  </message>
  <message>
   <source>Good Friday</source>
   <translation>Страсна п’ятниця</translation>
  </message>
  <message>
   <source>Holiday of Svetitskhovloba, Robe of Jesus</source>
   <translation>Светіцховлоба, свято Ризи Господньої</translation>
  </message>
  <message>
   <source>Holy Saturday</source>
   <translation>Велика субота</translation>
  </message>
  <message>
   <source>Independence Day</source>
   <translation>День незалежності</translation>
  </message>
  <message>
   <source>Independence Restoration Day</source>
   <translation>День відновлення незалежності</translation>
  </message>
  <message>
   <source>Independence and Unity Day</source>
   <translation>День незалежності та єдності</translation>
  </message>
  <message>
   <source>Independent Czech State Restoration Day</source>
   <translation>День відновлення незалежної чеської держави</translation>
  </message>
  <message>
   <source>Independent Czechoslovak State Day</source>
   <translation>День незалежної чехословацької держави</translation>
  </message>
  <message>
   <source>International Children's Day</source>
   <translation>Міжнародний день захисту дітей</translation>
  </message>
  <message>
   <source>International Labor Day</source>
   <translation>Міжнародний день праці</translation>
  </message>
  <message>
   <source>International Women's Day</source>
   <translation>Міжнародний жіночий день</translation>
  </message>
  <message>
   <source>International Workers' Day</source>
   <translation>Міжнародний день трудящих</translation>
  </message>
  <message>
   <source>International Workers' Solidarity Day</source>
   <translation>Міжнародний день солідарності трудящих</translation>
  </message>
  <message>
   <source>Jan Hus Day</source>
   <translation>День Яна Гуса</translation>
  </message>
  <message>
   <source>Labor Day</source>
   <translation>День праці</translation>
  </message>
  <message>
   <source>Labor Day and International Workers' Solidarity Day</source>
   <translation>День праці та міжнародної солідарності трудящих</translation>
  </message>
  <message>
   <source>Liberation Day</source>
   <translation>День визволення</translation>
  </message>
  <message>
   <source>Macedonian Revolutionary Struggle Day</source>
   <translation>День македонської революційної боротьби</translation>
  </message>
  <message>
   <source>May Day</source>
   <translation>Перше травня</translation>
  </message>
  <message>
   <source>Midsummer Day</source>
   <translation>Іванів день</translation>
  </message>
  <message>
   <source>Mother Teresa Canonization Day</source>
   <translation>День канонізації Матері Терези</translation>
  </message>
  <message>
   <source>Mother's Day</source>
   <translation>День матері</translation>
  </message>
  <message>
   <source>National Day</source>
   <translation>Національне свято</translation>
  </message>
  <message>
   <source>National Language Day</source>
   <translation>День національної мови</translation>
  </message>
  <message>
   <source>National Unity Day</source>
   <translation>День національної єдності</translation>
  </message>
  <message>
   <source>National Uprising Day</source>
   <translation>День народного повстання</translation>
  </message>
  <message>
   <source>National Youth Day</source>
   <translation>Національний день молоді</translation>
  </message>
  <message>
   <source>New Year's Day</source>
   <translation>Новий рік</translation>
  </message>
  <message>
   <source>Njegos Day</source>
   <translation>День Негоша</translation>
  </message>
  <message>
   <source>Non-working day</source>
   <translation>Неробочий день</translation>
  </message>
  <message>
   <source>Nowruz Day</source>
   <translation>Новруз</translation>
  </message>
  <message>
   <source>Orthodox Christmas Day</source>
   <translation>Православне Різдво</translation>
  </message>
  <message>
   <source>Orthodox Easter</source>
   <translation>Православний Великдень</translation>
  </message>
  <message>
   <source>Orthodox Easter Sunday</source>
   <translation>Православна великодня неділя</translation>
  </message>
  <message>
   <source>Orthodox Good Friday</source>
   <translation>Православна Страсна п’ятниця</translation>
  </message>
  <message>
   <source>Pentecost</source>
   <translation>Трійця</translation>
  </message>
  <message>
   <source>Prešeren's Day, the Slovenian Cultural Holiday</source>
   <translation>День Прешерна, словенське свято культури</translation>
  </message>
  <message>
   <source>Public Holiday</source>
   <translation>Державне свято</translation>
  </message>
  <message>
   <source>Reformation Day</source>
   <translation>День Реформації</translation>
  </message>
  <message>
   <source>Republic Day</source>
   <translation>День республіки</translation>
  </message>
  <message>
   <source>Republic of Moldova Independence Day</source>
   <translation>День незалежності Республіки Молдова</translation>
  </message>
  <message>
   <source>Saint Andrew's Day</source>
   <translation>День святого Андрія</translation>
  </message>
  <message>
   <source>Saint Clement of Ohrid Day</source>
   <translation>День святого Климента Охридського</translation>
  </message>
  <message>
   <source>Saint George's Day</source>
   <translation>День святого Георгія</translation>
  </message>
  <message>
   <source>Saint George's Day, Day of the Bulgarian Army</source>
   <translation>День святого Георгія, день болгарської армії</translation>
  </message>
  <message>
   <source>Saint John the Baptist</source>
   <translation>Святий Іван Хреститель</translation>
  </message>
  <message>
   <source>Saints Cyril and Methodius Day</source>
   <translation>День святих Кирила і Мефодія</translation>
  </message>
  <message>
   <source>Second Day of Christmas</source>
   <translation>Другий день Різдва</translation>
  </message>
  <message>
   <source>Slovak National Uprising Anniversary</source>
   <translation>Річниця Словацького національного повстання</translation>
  </message>
  <message>
   <source>Statehood Day</source>
   <translation>День державності</translation>
  </message>
  <message>
   <source>Struggle for Freedom and Democracy Day</source>
   <translation>День боротьби за свободу та демократію</translation>
  </message>
  <message>
   <source>Struggle for Freedom and Democracy Day and International Students' Day</source>
   <translation>День боротьби за свободу та демократію і Міжнародний день студентів</translation>
  </message>
  <message>
   <source>Summer Day</source>
   <translation>День літа</translation>
  </message>
  <message>
   <source>Ukrainian Statehood Day</source>
   <translation>День Української Державності</translation>
  </message>
  <message>
   <source>Unification Day</source>
   <translation>День об’єднання</translation>
  </message>
  <message>
   <source>Unification of the Romanian Principalities Day</source>
   <translation>День об’єднання Румунських князівств</translation>
  </message>
  <message>
   <source>Victory Day</source>
   <translation>День перемоги</translation>
  </message>
  <message>
   <source>Victory Day and Commemoration of the heroes fallen for Independence of Fatherland</source>
   <translation>День перемоги та вшанування пам’яті героїв, полеглих за незалежність Вітчизни</translation>
  </message>
  <message>
   <source>{0} (estimated)</source>
   <translation>{0} (орієнтовно)</translation>
  </message>
  <message>
   <source>{0} (observed)</source>
   <translation>{0} (вихідний)</translation>
  </message>
  <message>
   <source>{0} (observed, estimated)</source>
   <translation>{0} (вихідний, орієнтовно)</translation>
  </message>
 </context>
 <context>
  <name>HourModel</name>
  <message>
   <source>Event: {0}</source>
   <translation>Подія: {0}</translation>
  </message>
 </context>
 <context>
  <name>Inserting</name>
  <message>
   <source>Handle</source>
   <translation>Ім’я користувача</translation>
  </message>
  <message>
   <source>Handles</source>
   <translation>Імена користувачів</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Хештеги</translation>
  </message>
  <message>
   <source>Its text is put in where the cursor stands; Ctrl+Z in the text takes it out again.</source>
   <translation>Його текст вставляється на місце курсора; Ctrl+Z у тексті прибирає його.</translation>
  </message>
  <message>
   <source>Keep the hashtags as a group</source>
   <translation>Зберегти хештеги як групу</translation>
  </message>
  <message>
   <source>Keep this text as a template</source>
   <translation>Зберегти цей текст як шаблон</translation>
  </message>
  <message>
   <source>No group is kept yet. Write hashtags and keep them as a group, or make one in “Writing aids”.</source>
   <translation>Груп ще немає. Напишіть хештеги й збережіть їх як групу або створіть її в розділі «Засоби для письма».</translation>
  </message>
  <message>
   <source>No template is kept for this channel. Keep a text as a template first.</source>
   <translation>Для цього каналу немає шаблонів. Спершу збережіть текст як шаблон.</translation>
  </message>
  <message>
   <source>Start from a template</source>
   <translation>Почати з шаблону</translation>
  </message>
  <message>
   <source>Text, title and hashtags are kept for posts on this channel, in this language.</source>
   <translation>Текст, заголовок і хештеги зберігаються для дописів на цьому каналі, цією мовою.</translation>
  </message>
  <message>
   <source>The handle book knows nobody on this channel. Add them in “Writing aids”.</source>
   <translation>Довідник не знає нікого на цьому каналі. Додайте їх у розділі «Засоби для письма».</translation>
  </message>
  <message>
   <source>There is no text to keep.</source>
   <translation>Немає тексту для збереження.</translation>
  </message>
  <message>
   <source>These are kept as a group: {0}</source>
   <translation>Це зберігається як група: {0}</translation>
  </message>
  <message>
   <source>This post has no hashtags to keep.</source>
   <translation>Цей допис не має хештегів для збереження.</translation>
  </message>
  <message>
   <source>Which group of hashtags?</source>
   <translation>Яка група хештегів?</translation>
  </message>
  <message>
   <source>Whose handle on this channel? Typing @ in the text offers them too.</source>
   <translation>Чиє ім’я користувача на цьому каналі? Їх пропонує й знак @, введений у тексті.</translation>
  </message>
  <message>
   <source>“{0}” is kept.</source>
   <translation>«{0}» збережено.</translation>
  </message>
 </context>
 <context>
  <name>JoinForm</name>
  <message>
   <source>E-mail</source>
   <translation>Ел. пошта</translation>
  </message>
  <message>
   <source>Give the address of your network's server.</source>
   <translation>Вкажіть адресу сервера вашої мережі.</translation>
  </message>
  <message>
   <source>Give the e-mail address of your account.</source>
   <translation>Вкажіть адресу ел. пошти вашого запису.</translation>
  </message>
  <message>
   <source>Give your password.</source>
   <translation>Вкажіть пароль.</translation>
  </message>
  <message>
   <source>Go on in your browser. This page waits until you have signed in there.</source>
   <translation>Продовжуйте в браузері. Ця сторінка чекає, доки ви там увійдете.</translation>
  </message>
  <message>
   <source>Invitation code</source>
   <translation>Код запрошення</translation>
  </message>
  <message>
   <source>No browser could be opened. Open this address in one: {0}</source>
   <translation>Браузер не вдалося відкрити. Відкрийте цю адресу в ньому самі: {0}</translation>
  </message>
  <message>
   <source>Only with an invitation: the password is set now</source>
   <translation>Лише із запрошенням: пароль задається зараз</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Пароль</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Сервер</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>Увійти</translation>
  </message>
  <message>
   <source>Sign in with your ministry’s account</source>
   <translation>Увійти з обліковим записом міністерства</translation>
  </message>
  <message>
   <source>Stop waiting</source>
   <translation>Більше не чекати</translation>
  </message>
  <message>
   <source>The server is being asked.</source>
   <translation>Триває запит до сервера.</translation>
  </message>
  <message>
   <source>Your browser is waited for.</source>
   <translation>Очікується браузер.</translation>
  </message>
 </context>
 <context>
  <name>Journeys</name>
  <message>
   <source>It arrived damaged and was dropped there. The next sync sends it again.</source>
   <translation>Файл надійшов пошкодженим і був там відкинутий. Наступна синхронізація надішле його знову.</translation>
  </message>
  <message>
   <source>It comes with a sync: {0} of {1} are here.</source>
   <translation>Надійде із синхронізацією: тут уже {0} з {1}.</translation>
  </message>
  <message>
   <source>It comes with the next sync.</source>
   <translation>Надійде з наступною синхронізацією.</translation>
  </message>
  <message>
   <source>It is larger than the server takes. Make it smaller and attach it again.</source>
   <translation>Файл більший, ніж приймає сервер. Зменште його й додайте знову.</translation>
  </message>
  <message>
   <source>Kept on this laptop; there is no server to send it to.</source>
   <translation>Збережено на цьому ноутбуці; немає сервера, куди надсилати.</translation>
  </message>
  <message>
   <source>Not here yet</source>
   <translation>Тут ще немає</translation>
  </message>
  <message>
   <source>Not sent</source>
   <translation>Не надіслано</translation>
  </message>
  <message>
   <source>Not sent.</source>
   <translation>Не надіслано.</translation>
  </message>
  <message>
   <source>Sending {0} of {1}</source>
   <translation>Надсилається {0} з {1}</translation>
  </message>
  <message>
   <source>Sending: {0} of {1} are on the server.</source>
   <translation>Надсилається: на сервері вже {0} з {1}.</translation>
  </message>
  <message>
   <source>Sent: it is on the server.</source>
   <translation>Надіслано: файл на сервері.</translation>
  </message>
  <message>
   <source>The server did not take it. The next sync tries it again; if it stays so, ask your administrator.</source>
   <translation>Сервер не прийняв файл. Наступна синхронізація спробує знову; якщо це не мине, зверніться до адміністратора.</translation>
  </message>
  <message>
   <source>The server does not have it yet. It comes once whoever attached it has synced.</source>
   <translation>На сервері його ще немає. Файл надійде, коли синхронізується той, хто його додав.</translation>
  </message>
  <message>
   <source>The server does not take this form. Save it as JPEG, PNG, GIF, WebP or MP4 and attach it again.</source>
   <translation>Сервер не приймає цей формат. Збережіть файл як JPEG, PNG, GIF, WebP або MP4 й додайте знову.</translation>
  </message>
  <message>
   <source>The server has no room left for media. Ask your administrator for more; each sync tries it again.</source>
   <translation>На сервері не лишилося місця для зображень і відео. Попросіть адміністратора додати; кожна синхронізація пробує знову.</translation>
  </message>
  <message>
   <source>Waiting to send</source>
   <translation>Чекає на надсилання</translation>
  </message>
  <message>
   <source>Waiting to send: it goes with the next sync.</source>
   <translation>Чекає на надсилання: піде з наступною синхронізацією.</translation>
  </message>
  <message>
   <source>Waiting to send: {0} of {1} are on the server, the rest goes with the next sync.</source>
   <translation>Чекає на надсилання: на сервері вже {0} з {1}, решта піде з наступною синхронізацією.</translation>
  </message>
  <message>
   <source>What came of it was damaged. If it stays so, ask whoever attached it to attach it again.</source>
   <translation>Те, що надійшло, було пошкоджене. Якщо це не мине, попросіть того, хто додав файл, додати його знову.</translation>
  </message>
 </context>
 <context>
  <name>KeepDialog</name>
  <message>
   <source>A name by which you find it again</source>
   <translation>Назва, за якою ви знайдете це знову</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Країна</translation>
  </message>
  <message>
   <source>Give it a name.</source>
   <translation>Дайте назву.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Зберегти</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Назва</translation>
  </message>
  <message>
   <source>Only our ministry sees it</source>
   <translation>Бачить лише наше міністерство</translation>
  </message>
  <message>
   <source>You hold no role that writes for a country.</source>
   <translation>Ви не маєте ролі, що пише за країну.</translation>
  </message>
 </context>
 <context>
  <name>Lines</name>
  <message>
   <source>Agreed</source>
   <translation>Узгоджено</translation>
  </message>
  <message>
   <source>Confidential: those who need it</source>
   <translation>Конфіденційно: кому потрібно</translation>
  </message>
  <message>
   <source>Core message</source>
   <translation>Ключове повідомлення</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Чернетка</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>Усі</translation>
  </message>
  <message>
   <source>Joint text</source>
   <translation>Спільний текст</translation>
  </message>
  <message>
   <source>Line to take</source>
   <translation>Позиція</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>Не вказано</translation>
  </message>
  <message>
   <source>Pillar</source>
   <translation>Опора</translation>
  </message>
  <message>
   <source>Proof point</source>
   <translation>Доказ</translation>
  </message>
  <message>
   <source>Question and answer</source>
   <translation>Запитання й відповідь</translation>
  </message>
  <message>
   <source>Run out</source>
   <translation>Строк минув</translation>
  </message>
  <message>
   <source>The ministries only</source>
   <translation>Лише міністерства</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Відкликано</translation>
  </message>
 </context>
 <context>
  <name>LinesView</name>
  <message numerus="yes">
   <source>%n behind</source>
   <translation>
    <numerusform>%n відстає</numerusform>
    <numerusform>%n відстають</numerusform>
    <numerusform>%n відстають</numerusform>
   </translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>Копіювати як текст</translation>
  </message>
  <message>
   <source>Copy these as text</source>
   <translation>Копіювати ці як текст</translation>
  </message>
  <message>
   <source>Every part</source>
   <translation>Усі частини</translation>
  </message>
  <message>
   <source>Every status</source>
   <translation>Усі стани</translation>
  </message>
  <message>
   <source>Go to the campaigns</source>
   <translation>До кампаній</translation>
  </message>
  <message>
   <source>Its time ended: {0}.</source>
   <translation>Строк минув: {0}.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Літери для пошуку</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Позиції</translation>
  </message>
  <message>
   <source>Lines · {0}</source>
   <translation>Позиції · {0}</translation>
  </message>
  <message>
   <source>May be said until {0}.</source>
   <translation>Можна казати до {0}.</translation>
  </message>
  <message>
   <source>No line fits.</source>
   <translation>Жодна позиція не підходить.</translation>
  </message>
  <message>
   <source>No lines yet</source>
   <translation>Позицій ще немає</translation>
  </message>
  <message>
   <source>No owner yet</source>
   <translation>Ще без відповідального</translation>
  </message>
  <message>
   <source>No title yet</source>
   <translation>Ще без назви</translation>
  </message>
  <message>
   <source>Open in the campaign</source>
   <translation>Відкрити в кампанії</translation>
  </message>
  <message>
   <source>Owner: {0}</source>
   <translation>Відповідальний: {0}</translation>
  </message>
  <message>
   <source>Part of the message house</source>
   <translation>Частина дому повідомлень</translation>
  </message>
  <message>
   <source>Posts that rest on it</source>
   <translation>Дописи, що на ній ґрунтуються</translation>
  </message>
  <message>
   <source>Source: {0}</source>
   <translation>Джерело: {0}</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Стан</translation>
  </message>
  <message>
   <source>The line is copied.</source>
   <translation>Позицію скопійовано.</translation>
  </message>
  <message>
   <source>The lines are copied.</source>
   <translation>Позиції скопійовано.</translation>
  </message>
  <message>
   <source>What a campaign says stands in its message house: core message, pillars, proof points, lines to take, questions and answers. All of them are found here.</source>
   <translation>Що каже кампанія, стоїть у її домі повідомлень: ключове повідомлення, опори, докази, позиції, запитання й відповіді. Усе це знайдете тут.</translation>
  </message>
  <message>
   <source>What it says</source>
   <translation>Що в ній сказано</translation>
  </message>
  <message>
   <source>Words, campaign, owner or source</source>
   <translation>Слова, кампанія, відповідальний чи джерело</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>ще жодного</translation>
  </message>
  <message>
   <source>the line was changed since</source>
   <translation>позицію відтоді змінено</translation>
  </message>
 </context>
 <context>
  <name>LinkCard</name>
  <message>
   <source>Link card</source>
   <translation>Картка посилання</translation>
  </message>
  <message>
   <source>Link card of {0}</source>
   <translation>Картка посилання {0}</translation>
  </message>
  <message>
   <source>The page itself gives the title and the picture.</source>
   <translation>Заголовок і зображення дає сама сторінка.</translation>
  </message>
 </context>
 <context>
  <name>LinkDialog</name>
  <message>
   <source>Campaign</source>
   <translation>Кампанія</translation>
  </message>
  <message>
   <source>Content (which post)</source>
   <translation>Зміст (який допис)</translation>
  </message>
  <message>
   <source>Give the address of a page, with https:// before it.</source>
   <translation>Вкажіть адресу сторінки з https:// на початку.</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Посилання</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Тип каналу</translation>
  </message>
  <message>
   <source>Source (where it stands)</source>
   <translation>Джерело (де розміщено)</translation>
  </message>
  <message>
   <source>Tags of the link</source>
   <translation>Мітки посилання</translation>
  </message>
  <message>
   <source>The tags tell the statistics of your site where a visitor came from.</source>
   <translation>Мітки кажуть статистиці вашого сайту, звідки прийшов відвідувач.</translation>
  </message>
  <message>
   <source>Use this link</source>
   <translation>Узяти це посилання</translation>
  </message>
 </context>
 <context>
  <name>MakingLine</name>
  <message>
   <source>Asking the rules: {0} of {1} records.</source>
   <translation>Перевірка за правилами: {0} із {1} записів.</translation>
  </message>
  <message>
   <source>Leave the sample out</source>
   <translation>Обійтися без зразка</translation>
  </message>
  <message>
   <source>Looking through the plan: {0} of {1} rows.</source>
   <translation>Перегляд плану: {0} із {1} рядків.</translation>
  </message>
  <message>
   <source>Putting all of it on the desk.</source>
   <translation>Усе кладеться на стіл.</translation>
  </message>
  <message>
   <source>Reading the plan: {0} rows so far.</source>
   <translation>Читання плану: поки що {0} рядків.</translation>
  </message>
  <message>
   <source>The sample campaign is being left out.</source>
   <translation>Зразкова кампанія відкладається.</translation>
  </message>
 </context>
 <context>
  <name>Many</name>
  <message numerus="yes">
   <source>%n posts are in the tray, without a time.</source>
   <translation>
    <numerusform>%n допис у лотку, без часу.</numerusform>
    <numerusform>%n дописи в лотку, без часу.</numerusform>
    <numerusform>%n дописів у лотку, без часу.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts changed hands.</source>
   <translation>
    <numerusform>%n допис має нового відповідального.</numerusform>
    <numerusform>%n дописи мають нового відповідального.</numerusform>
    <numerusform>%n дописів мають нового відповідального.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts moved.</source>
   <translation>
    <numerusform>Перенесено %n допис.</numerusform>
    <numerusform>Перенесено %n дописи.</numerusform>
    <numerusform>Перенесено %n дописів.</numerusform>
   </translation>
  </message>
  <message>
   <source>1 post moved.</source>
   <translation>Перенесено 1 допис.</translation>
  </message>
  <message>
   <source>Change the owner</source>
   <translation>Змінити відповідальну особу</translation>
  </message>
  <message>
   <source>Change the owner of {0}?</source>
   <translation>Змінити відповідальну особу ({0})?</translation>
  </message>
  <message>
   <source>Choose one or more posts first: with a click, Ctrl or Shift, or Ctrl+A.</source>
   <translation>Спершу виберіть один або кілька дописів: клацанням, з Ctrl чи Shift, або Ctrl+A.</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Видалити</translation>
  </message>
  <message>
   <source>Delete {0}?</source>
   <translation>Видалити {0}?</translation>
  </message>
  <message>
   <source>Move them</source>
   <translation>Перенести їх</translation>
  </message>
  <message>
   <source>Move {0} to</source>
   <translation>Перенести {0} на</translation>
  </message>
  <message>
   <source>Move {0} to {1}?</source>
   <translation>Перенести {0} на {1}?</translation>
  </message>
  <message>
   <source>Moved: {0}.</source>
   <translation>Перенесено: {0}.</translation>
  </message>
  <message>
   <source>Shift them</source>
   <translation>Зсунути їх</translation>
  </message>
  <message>
   <source>Shift {0}?</source>
   <translation>Зсув: {0}?</translation>
  </message>
  <message>
   <source>Take it away</source>
   <translation>Забрати</translation>
  </message>
  <message>
   <source>Take the time of {0} away?</source>
   <translation>Забрати час: {0}?</translation>
  </message>
  <message>
   <source>The post changed hands.</source>
   <translation>Допис має нового відповідального.</translation>
  </message>
  <message>
   <source>The post is in the tray, without a time.</source>
   <translation>Допис у лотку, без часу.</translation>
  </message>
  <message>
   <source>The text stays in the history; it can be undone.</source>
   <translation>Текст лишається в історії; дію можна скасувати.</translation>
  </message>
  <message>
   <source>{0} deleted.</source>
   <translation>Видалено: {0}.</translation>
  </message>
 </context>
 <context>
  <name>Media</name>
  <message>
   <source>Its rights end before the post goes out: {0}.</source>
   <translation>Права закінчуються раніше, ніж вийде допис: {0}.</translation>
  </message>
  <message>
   <source>May be used until {0}.</source>
   <translation>Можна використовувати до {0}.</translation>
  </message>
  <message>
   <source>Pictures without a description yet: {0}.</source>
   <translation>Зображення ще без опису: {0}.</translation>
  </message>
  <message>
   <source>film</source>
   <translation>фільм</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>зображення</translation>
  </message>
  <message>
   <source>{0} in {1}</source>
   <translation>{1} ({0})</translation>
  </message>
 </context>
 <context>
  <name>MediaCard</name>
  <message>
   <source>Describe it in {0} for those who cannot see</source>
   <translation>Опишіть мовою «{0}» для тих, хто не бачить</translation>
  </message>
  <message>
   <source>Description of {0} in {1}</source>
   <translation>Опис для {0}, мова: {1}</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Раніше</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Пізніше</translation>
  </message>
  <message>
   <source>One more language…</source>
   <translation>Ще одна мова…</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Прибрати</translation>
  </message>
  <message>
   <source>Rights…</source>
   <translation>Права…</translation>
  </message>
  <message>
   <source>{0}, {1} of {2}</source>
   <translation>{0}, {1} з {2}</translation>
  </message>
 </context>
 <context>
  <name>MediaPanel</name>
  <message numerus="yes">
   <source>%n attached</source>
   <translation>
    <numerusform>%n додано</numerusform>
    <numerusform>%n додано</numerusform>
    <numerusform>%n додано</numerusform>
   </translation>
  </message>
  <message>
   <source>Add pictures or films</source>
   <translation>Додати зображення чи фільми</translation>
  </message>
  <message>
   <source>Add pictures or films…</source>
   <translation>Додати зображення чи фільми…</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Медіа</translation>
  </message>
  <message>
   <source>Or drop files here, or paste a picture.</source>
   <translation>Або перетягніть файли сюди чи вставте зображення.</translation>
  </message>
  <message>
   <source>Pictures and films</source>
   <translation>Зображення й фільми</translation>
  </message>
  <message>
   <source>none</source>
   <translation>немає</translation>
  </message>
 </context>
 <context>
  <name>MediaView</name>
  <message>
   <source>Go to the calendar</source>
   <translation>Перейти до календаря</translation>
  </message>
  <message>
   <source>Its rights ended: {0}.</source>
   <translation>Права закінчилися: {0}.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Літери для пошуку</translation>
  </message>
  <message>
   <source>May be used until {0}.</source>
   <translation>Можна використовувати до {0}.</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Медіа</translation>
  </message>
  <message>
   <source>Media · {0}</source>
   <translation>Медіа · {0}</translation>
  </message>
  <message>
   <source>Name, credit, licence or country</source>
   <translation>Назва, автор, ліцензія чи країна</translation>
  </message>
  <message>
   <source>No file yet</source>
   <translation>Файлу ще немає</translation>
  </message>
  <message>
   <source>No pictures or films yet</source>
   <translation>Ще немає зображень чи фільмів</translation>
  </message>
  <message>
   <source>No text yet</source>
   <translation>Ще без тексту</translation>
  </message>
  <message>
   <source>Only its name is known: nobody has given the file yet. Attach it in the post that shows it.</source>
   <translation>Відома лише назва: файлу ще ніхто не дав. Додайте його в дописі, який його показує.</translation>
  </message>
  <message>
   <source>Posts that show it</source>
   <translation>Дописи, що це показують</translation>
  </message>
  <message>
   <source>Shown by {0}</source>
   <translation>Показано в: {0}</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Синхронізувати зараз</translation>
  </message>
  <message>
   <source>What is attached to posts is listed here, with where it is used and until when it may be.</source>
   <translation>Тут перелічено все, що долучено до дописів, із тим, де це використано й до коли дозволено.</translation>
  </message>
  <message>
   <source>no description</source>
   <translation>без опису</translation>
  </message>
 </context>
 <context>
  <name>Mentions</name>
  <message>
   <source>on {0}</source>
   <translation>до: {0}</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>хтось</translation>
  </message>
 </context>
 <context>
  <name>MentionsView</name>
  <message>
   <source>Choose a comment first.</source>
   <translation>Спершу виберіть коментар.</translation>
  </message>
  <message>
   <source>Comments that name you</source>
   <translation>Коментарі, що називають вас</translation>
  </message>
  <message>
   <source>Enter opens the text at the comment; Delete settles it.</source>
   <translation>Enter відкриває текст біля коментаря; Delete завершує коментар.</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Перейти до календаря</translation>
  </message>
  <message>
   <source>Mentions</source>
   <translation>Згадки</translation>
  </message>
  <message>
   <source>Mentions · {0}</source>
   <translation>Згадки · {0}</translation>
  </message>
  <message>
   <source>Nobody waits for a word of yours</source>
   <translation>Ніхто не чекає на ваше слово</translation>
  </message>
  <message>
   <source>Settle</source>
   <translation>Завершити</translation>
  </message>
  <message>
   <source>The comment is settled.</source>
   <translation>Коментар завершено.</translation>
  </message>
  <message>
   <source>When somebody writes @ and your name in a comment, it stands here until you answer or settle it.</source>
   <translation>Коли хтось пише @ і ваше ім’я в коментарі, він лишається тут, доки ви не відповісте чи не завершите його.</translation>
  </message>
 </context>
 <context>
  <name>Menus</name>
  <message>
   <source>Go to the place “{0}” first.</source>
   <translation>Спершу перейдіть до «{0}».</translation>
  </message>
  <message>
   <source>The desk is not open yet.</source>
   <translation>Стіл ще не відкрито.</translation>
  </message>
 </context>
 <context>
  <name>MergePanel</name>
  <message>
   <source>A merge, word by word</source>
   <translation>Об’єднання, слово за словом</translation>
  </message>
  <message numerus="yes">
   <source>Choose at %n more places first.</source>
   <translation>
    <numerusform>Спершу виберіть ще в %n місці.</numerusform>
    <numerusform>Спершу виберіть ще у %n місцях.</numerusform>
    <numerusform>Спершу виберіть ще у %n місцях.</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose at 1 more place first.</source>
   <translation>Спершу виберіть ще в одному місці.</translation>
  </message>
  <message>
   <source>Edit it as you like, then confirm.</source>
   <translation>Відредагуйте на свій розсуд, потім підтвердьте.</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Моє</translation>
  </message>
  <message>
   <source>The merged text, as it will be kept</source>
   <translation>Об’єднаний текст, яким його буде збережено</translation>
  </message>
  <message>
   <source>The text that both went on from is not on this laptop, so every difference is a place.</source>
   <translation>Тексту, від якого відштовхувалися обоє, немає на цьому ноутбуці, тому вибирайте в кожній відмінності.</translation>
  </message>
  <message>
   <source>Use the merged text</source>
   <translation>Узяти об’єднаний текст</translation>
  </message>
  <message>
   <source>What only one of you changed is taken already.</source>
   <translation>Те, що змінив лише хтось один, уже взято.</translation>
  </message>
  <message>
   <source>Where both changed the same words, choose whose are to stand.</source>
   <translation>Там, де обоє змінили ті самі слова, виберіть, чиї залишаться.</translation>
  </message>
  <message>
   <source>You wrote here yourself: write on in the text.</source>
   <translation>Тут ви писали самі: пишіть далі в тексті.</translation>
  </message>
 </context>
 <context>
  <name>MessageHouse</name>
  <message numerus="yes">
   <source>%n behind</source>
   <translation>
    <numerusform>%n відстає</numerusform>
    <numerusform>%n відстають</numerusform>
    <numerusform>%n відстають</numerusform>
   </translation>
  </message>
  <message>
   <source>1 behind</source>
   <translation>1 відстає</translation>
  </message>
  <message>
   <source>Joint text</source>
   <translation>Спільний текст</translation>
  </message>
  <message>
   <source>Last day on which it may be said</source>
   <translation>Останній день, коли це можна казати</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Повідомлення</translation>
  </message>
  <message>
   <source>Messages of the campaign</source>
   <translation>Повідомлення кампанії</translation>
  </message>
  <message>
   <source>New message</source>
   <translation>Нове повідомлення</translation>
  </message>
  <message>
   <source>No message yet: a message is a joint text that each country says in its own language.</source>
   <translation>Повідомлень ще немає: повідомлення — це спільний текст, який кожна країна висловлює своєю мовою.</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>Ще ніхто</translation>
  </message>
  <message>
   <source>Only until a day</source>
   <translation>Лише до певного дня</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Відповідальна особа</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Частина</translation>
  </message>
  <message>
   <source>Part of the message house</source>
   <translation>Частина дому повідомлень</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Джерело</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Стан</translation>
  </message>
  <message>
   <source>The joint texts, said by each country in its language</source>
   <translation>Спільні тексти, які кожна країна висловлює своєю мовою</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Заголовок</translation>
  </message>
  <message>
   <source>Title of the message</source>
   <translation>Заголовок повідомлення</translation>
  </message>
  <message>
   <source>Translations</source>
   <translation>Переклади</translation>
  </message>
  <message>
   <source>Valid</source>
   <translation>Діє</translation>
  </message>
  <message>
   <source>Who may hear it</source>
   <translation>Хто може це чути</translation>
  </message>
  <message>
   <source>all up to date</source>
   <translation>усі актуальні</translation>
  </message>
  <message>
   <source>no post says it yet</source>
   <translation>ще жоден допис цього не каже</translation>
  </message>
 </context>
 <context>
  <name>MissedDialog</name>
  <message numerus="yes">
   <source>%n posts are settled.</source>
   <translation>
    <numerusform>%n допис залагоджено.</numerusform>
    <numerusform>%n дописи залагоджено.</numerusform>
    <numerusform>%n дописів залагоджено.</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose posts, and what becomes of them.</source>
   <translation>Виберіть дописи й що з ними буде.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Закрити</translation>
  </message>
  <message>
   <source>Each at its own time of day</source>
   <translation>Кожен у свій час доби</translation>
  </message>
  <message>
   <source>Is withdrawn</source>
   <translation>Відкликається</translation>
  </message>
  <message>
   <source>Leave as it is</source>
   <translation>Лишити як є</translation>
  </message>
  <message>
   <source>New day</source>
   <translation>Новий день</translation>
  </message>
  <message>
   <source>New time</source>
   <translation>Новий час</translation>
  </message>
  <message>
   <source>No post was missed under a stop.</source>
   <translation>Під час зупинки не пропущено жодного допису.</translation>
  </message>
  <message>
   <source>Nothing goes out by itself. Where the approval covers the time, a new time asks for approval again. Times in {0}.</source>
   <translation>Ніщо не публікується саме. Де погодження охоплює час, новий час потребує нового погодження. Час: {0}.</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Заплановано</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Допис</translation>
  </message>
  <message>
   <source>Posts missed under a stop</source>
   <translation>Дописи, пропущені під час зупинки</translation>
  </message>
  <message>
   <source>Say why they are withdrawn: the others will read it.</source>
   <translation>Скажіть, чому їх відкликано: інші це прочитають.</translation>
  </message>
  <message>
   <source>Settle them</source>
   <translation>Залагодити</translation>
  </message>
  <message>
   <source>Stays as it is: missed</source>
   <translation>Лишається як є: пропущений</translation>
  </message>
  <message>
   <source>What becomes of it</source>
   <translation>Що з ним буде</translation>
  </message>
  <message>
   <source>Why they are withdrawn</source>
   <translation>Чому їх відкликано</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Відкликати</translation>
  </message>
 </context>
 <context>
  <name>MonthModel</name>
  <message>
   <source>Week {0}</source>
   <translation>Тиждень {0}</translation>
  </message>
  <message>
   <source>today</source>
   <translation>сьогодні</translation>
  </message>
 </context>
 <context>
  <name>MonthTable</name>
  <message>
   <source>Month</source>
   <translation>Місяць</translation>
  </message>
 </context>
 <context>
  <name>Months</name>
  <message>
   <source>April</source>
   <translation>квітня</translation>
  </message>
  <message>
   <source>August</source>
   <translation>серпня</translation>
  </message>
  <message>
   <source>December</source>
   <translation>грудня</translation>
  </message>
  <message>
   <source>February</source>
   <translation>лютого</translation>
  </message>
  <message>
   <source>January</source>
   <translation>січня</translation>
  </message>
  <message>
   <source>July</source>
   <translation>липня</translation>
  </message>
  <message>
   <source>June</source>
   <translation>червня</translation>
  </message>
  <message>
   <source>March</source>
   <translation>березня</translation>
  </message>
  <message>
   <source>May</source>
   <translation>травня</translation>
  </message>
  <message>
   <source>November</source>
   <translation>листопада</translation>
  </message>
  <message>
   <source>October</source>
   <translation>жовтня</translation>
  </message>
  <message>
   <source>September</source>
   <translation>вересня</translation>
  </message>
 </context>
 <context>
  <name>MoveTo</name>
  <message>
   <source>Cancel</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>День</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>Перенести</translation>
  </message>
  <message>
   <source>Move it</source>
   <translation>Перенести</translation>
  </message>
  <message>
   <source>Move the post</source>
   <translation>Перенести допис</translation>
  </message>
  <message>
   <source>Moved to {0}</source>
   <translation>Перенесено на {0}</translation>
  </message>
  <message>
   <source>The second of the two</source>
   <translation>Другий із двох</translation>
  </message>
  <message>
   <source>This time does not exist: the clocks go forward. The nearest are {0} and {1}.</source>
   <translation>Такого часу немає: годинник переводять уперед. Найближчі — {0} і {1}.</translation>
  </message>
  <message>
   <source>This time happens twice: the clocks go back. Say which one is meant.</source>
   <translation>Такий час буває двічі: годинник переводять назад. Скажіть, який мається на увазі.</translation>
  </message>
  <message>
   <source>Time in {0}</source>
   <translation>Час у {0}</translation>
  </message>
 </context>
 <context>
  <name>Mover</name>
  <message>
   <source>Leave it</source>
   <translation>Лишити</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>Перенести</translation>
  </message>
  <message>
   <source>Move it</source>
   <translation>Перенести</translation>
  </message>
  <message>
   <source>Move this post to {0}?</source>
   <translation>Перенести цей допис на {0}?</translation>
  </message>
  <message>
   <source>Move to {0}?</source>
   <translation>Перенести на {0}?</translation>
  </message>
  <message>
   <source>Moved to {0}</source>
   <translation>Перенесено на {0}</translation>
  </message>
 </context>
 <context>
  <name>NameView</name>
  <message>
   <source>Cancel</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Зберегти</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>Назва подання</translation>
  </message>
  <message>
   <source>Name, for example “My drafts of the week”</source>
   <translation>Назва, наприклад «Мої чернетки тижня»</translation>
  </message>
  <message>
   <source>There is a view of this name; it will be replaced.</source>
   <translation>Подання з такою назвою є; його буде замінено.</translation>
  </message>
  <message>
   <source>Write a name, then it can be kept.</source>
   <translation>Напишіть назву, тоді це можна зберегти.</translation>
  </message>
 </context>
 <context>
  <name>Narratives</name>
  <message>
   <source>Campaign</source>
   <translation>Кампанія</translation>
  </message>
  <message>
   <source>Change the narrative</source>
   <translation>Змінити наратив</translation>
  </message>
  <message>
   <source>Claim</source>
   <translation>Твердження</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Країна</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Рішення</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Свідчення</translation>
  </message>
  <message numerus="yes">
   <source>First line after %n days</source>
   <translation>
    <numerusform>Перша позиція за %n день</numerusform>
    <numerusform>Перша позиція за %n дні</numerusform>
    <numerusform>Перша позиція за %n днів</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>First line after %n hours</source>
   <translation>
    <numerusform>Перша позиція за %n годину</numerusform>
    <numerusform>Перша позиція за %n години</numerusform>
    <numerusform>Перша позиція за %n годин</numerusform>
   </translation>
  </message>
  <message>
   <source>First line within the hour</source>
   <translation>Перша позиція менш ніж за годину</translation>
  </message>
  <message>
   <source>First line: there before the claim</source>
   <translation>Перша позиція: була ще до твердження</translation>
  </message>
  <message>
   <source>High impact</source>
   <translation>Великий вплив</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Ігнорувати</translation>
  </message>
  <message>
   <source>Impact</source>
   <translation>Вплив</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Залишити</translation>
  </message>
  <message>
   <source>Lines against it</source>
   <translation>Позиції проти нього</translation>
  </message>
  <message>
   <source>Look at it again on</source>
   <translation>Переглянути знову</translation>
  </message>
  <message>
   <source>Low impact</source>
   <translation>Малий вплив</translation>
  </message>
  <message>
   <source>Medium impact</source>
   <translation>Середній вплив</translation>
  </message>
  <message>
   <source>Monitor</source>
   <translation>Спостерігати</translation>
  </message>
  <message>
   <source>New narrative</source>
   <translation>Новий наратив</translation>
  </message>
  <message>
   <source>No campaign</source>
   <translation>Без кампанії</translation>
  </message>
  <message>
   <source>No line yet</source>
   <translation>Позиції ще немає</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>Ще ніхто</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Відповідальна особа</translation>
  </message>
  <message>
   <source>Respond</source>
   <translation>Реагувати</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Перегляд</translation>
  </message>
  <message>
   <source>Which claim goes round, and what is done about it?</source>
   <translation>Яке твердження поширюють і що з ним робити?</translation>
  </message>
  <message>
   <source>Write the claim as it is said.</source>
   <translation>Напишіть твердження так, як його кажуть.</translation>
  </message>
  <message>
   <source>review on {0}</source>
   <translation>перегляд {0}</translation>
  </message>
  <message>
   <source>to be reviewed since {0}</source>
   <translation>слід переглянути з {0}</translation>
  </message>
 </context>
 <context>
  <name>NarrativesView</name>
  <message>
   <source>Change…</source>
   <translation>Змінити…</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Рішення</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Видалити</translation>
  </message>
  <message>
   <source>Every decision</source>
   <translation>Усі рішення</translation>
  </message>
  <message>
   <source>False claims that go round are registered here: how heavily each weighs, whether one responds, and with which lines. A draft that repeats one word for word is told so.</source>
   <translation>Тут записують неправдиві твердження, які поширюють: наскільки вагоме кожне, чи реагувати та якими позиціями. Чернетка, що повторює якесь дослівно, отримує попередження.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Літери для пошуку</translation>
  </message>
  <message>
   <source>Lines against it</source>
   <translation>Позиції проти нього</translation>
  </message>
  <message>
   <source>Narratives</source>
   <translation>Наративи</translation>
  </message>
  <message>
   <source>Narratives · {0}</source>
   <translation>Наративи · {0}</translation>
  </message>
  <message>
   <source>No narratives yet</source>
   <translation>Наративів ще немає</translation>
  </message>
  <message>
   <source>No owner yet</source>
   <translation>Ще без відповідального</translation>
  </message>
  <message>
   <source>Only people who write for {0} change it.</source>
   <translation>Змінюють його лише ті, хто пише за країну {0}.</translation>
  </message>
  <message>
   <source>Owner: {0}</source>
   <translation>Відповідальний: {0}</translation>
  </message>
  <message>
   <source>Register a narrative…</source>
   <translation>Записати наратив…</translation>
  </message>
  <message>
   <source>The narrative is changed.</source>
   <translation>Наратив змінено.</translation>
  </message>
  <message>
   <source>The narrative is deleted.</source>
   <translation>Наратив видалено.</translation>
  </message>
  <message>
   <source>The narrative is registered.</source>
   <translation>Наратив записано.</translation>
  </message>
  <message>
   <source>Words, owner, country or campaign</source>
   <translation>Слова, власник, країна чи кампанія</translation>
  </message>
  <message>
   <source>You write for no country, so you cannot register a narrative.</source>
   <translation>Ви не пишете за жодну країну, тому не можете записати наратив.</translation>
  </message>
  <message>
   <source>to be reviewed</source>
   <translation>слід переглянути</translation>
  </message>
 </context>
 <context>
  <name>NewAppPage</name>
  <message>
   <source>Code of the app</source>
   <translation>Код застосунку</translation>
  </message>
  <message>
   <source>Give the code that your authenticator app shows now.</source>
   <translation>Введіть код, який зараз показує застосунок автентифікації.</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Ключ</translation>
  </message>
  <message>
   <source>Key for the authenticator app</source>
   <translation>Ключ для застосунку автентифікації</translation>
  </message>
  <message>
   <source>Scan this with an authenticator app on your telephone, or type the key into it.</source>
   <translation>Зіскануйте це застосунком автентифікації на телефоні або введіть у нього ключ.</translation>
  </message>
  <message>
   <source>Set up</source>
   <translation>Налаштувати</translation>
  </message>
  <message>
   <source>Six figures</source>
   <translation>Шість цифр</translation>
  </message>
 </context>
 <context>
  <name>NewPerson</name>
  <message>
   <source>Country</source>
   <translation>Країна</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>Електронна адреса</translation>
  </message>
  <message>
   <source>First role</source>
   <translation>Перша роль</translation>
  </message>
  <message>
   <source>Give the e-mail address.</source>
   <translation>Вкажіть адресу електронної пошти.</translation>
  </message>
  <message>
   <source>Give the name.</source>
   <translation>Вкажіть ім’я.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Назва</translation>
  </message>
 </context>
 <context>
  <name>NewPost</name>
  <message>
   <source>Account</source>
   <translation>Обліковий запис</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Кампанія</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>День</translation>
  </message>
  <message>
   <source>For our ministry only, until I share it</source>
   <translation>Лише для нашого міністерства, доки я не поширю</translation>
  </message>
  <message>
   <source>For yourself and your colleagues; can be left empty</source>
   <translation>Для вас і колег; можна лишити порожнім</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Мова</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Повідомлення</translation>
  </message>
  <message>
   <source>New post</source>
   <translation>Новий допис</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Немає</translation>
  </message>
  <message>
   <source>On</source>
   <translation>На</translation>
  </message>
  <message>
   <source>The accounts are being read.</source>
   <translation>Записи зчитуються.</translation>
  </message>
  <message>
   <source>Tick the box to give the post a time; it waits in the tray else.</source>
   <translation>Позначте, щоб дати допису час; інакше він чекає в лотку.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Час</translation>
  </message>
  <message>
   <source>Working title</source>
   <translation>Робочий заголовок</translation>
  </message>
  <message>
   <source>Write it</source>
   <translation>Написати</translation>
  </message>
  <message>
   <source>You hold no role that writes posts. Ask your administrator.</source>
   <translation>Ви не маєте ролі для написання дописів. Зверніться до адміністратора.</translation>
  </message>
 </context>
 <context>
  <name>NewerNote</name>
  <message>
   <source>A newer Campaign Desk made this, and this version cannot show it. It is kept as it is. Update Campaign Desk to see it.</source>
   <translation>Це створив новіший Campaign Desk, і ця версія не може цього показати. Воно зберігається як є. Оновіть Campaign Desk, щоб це побачити.</translation>
  </message>
  <message>
   <source>A newer Campaign Desk wrote something here that this version does not know ({0}). It is kept as it is and goes on to the others. Update Campaign Desk to see and change it.</source>
   <translation>Новіший Campaign Desk записав тут щось, чого ця версія не знає ({0}). Воно зберігається як є і передається іншим. Оновіть Campaign Desk, щоб бачити й змінювати це.</translation>
  </message>
  <message>
   <source>Records of a kind that only a newer Campaign Desk knows belong to this campaign: {0}. They are kept as they are. Update Campaign Desk to see them.</source>
   <translation>До цієї кампанії належать записи виду, який знає лише новіший Campaign Desk: {0}. Вони зберігаються як є. Оновіть Campaign Desk, щоб їх бачити.</translation>
  </message>
 </context>
 <context>
  <name>Notice</name>
  <message>
   <source>What differs: theirs against yours</source>
   <translation>Що відрізняється: їхнє проти вашого</translation>
  </message>
 </context>
 <context>
  <name>NoticeChoices</name>
  <message>
   <source>Inside the window while you use it, by the system otherwise. No text under embargo is told.</source>
   <translation>У вікні, поки ви ним користуєтеся, інакше через систему. Текст під ембарго не показується.</translation>
  </message>
  <message>
   <source>Tell me when</source>
   <translation>Сповіщати, коли</translation>
  </message>
 </context>
 <context>
  <name>Notices</name>
  <message numerus="yes">
   <source>%n things wait for you.</source>
   <translation>
    <numerusform>На вас чекає %n справа.</numerusform>
    <numerusform>На вас чекають %n справи.</numerusform>
    <numerusform>На вас чекає %n справ.</numerusform>
   </translation>
  </message>
  <message>
   <source>A conflict with somebody</source>
   <translation>Конфлікт із кимось</translation>
  </message>
  <message>
   <source>A country answers a request of mine</source>
   <translation>Країна відповідає на моє прохання</translation>
  </message>
  <message>
   <source>A narrative of mine is to be reviewed</source>
   <translation>Мій наратив треба переглянути</translation>
  </message>
  <message>
   <source>A reminder</source>
   <translation>Нагадування</translation>
  </message>
  <message>
   <source>A request to my country is taken back</source>
   <translation>Прохання до моєї країни скасовано</translation>
  </message>
  <message>
   <source>Another country asks mine to carry something further</source>
   <translation>Інша країна просить мою щось поширити</translation>
  </message>
  <message>
   <source>Another desk or the web page can sign in my name</source>
   <translation>Інший стіл або вебсторінка може підписувати від мого імені</translation>
  </message>
  <message>
   <source>Another desk or the web page signs decisions in your name since then. If that is not you, revoke the key in the settings.</source>
   <translation>Відтоді інший стіл або вебсторінка підписує рішення від вашого імені. Якщо це не ви, відкличте ключ у налаштуваннях.</translation>
  </message>
  <message>
   <source>Changes were requested</source>
   <translation>Запитано зміни</translation>
  </message>
  <message>
   <source>Nobody decides on a post for three days</source>
   <translation>Три дні ніхто не ухвалює рішення про допис</translation>
  </message>
  <message>
   <source>Nobody has decided for three days on {1}, which {0} sent for approval.</source>
   <translation>Уже три дні ніхто не ухвалив рішення: {1}. На погодження надсилає {0}.</translation>
  </message>
  <message>
   <source>Publishing is stopped</source>
   <translation>Публікацію зупинено</translation>
  </message>
  <message>
   <source>Somebody mentions me</source>
   <translation>Хтось мене згадує</translation>
  </message>
  <message>
   <source>Something waits for my decision</source>
   <translation>Щось чекає на моє рішення</translation>
  </message>
  <message>
   <source>The day has come to review the narrative {1}.</source>
   <translation>Настав день перегляду наративу {1}.</translation>
  </message>
  <message>
   <source>You and {0} changed the same in {1}.</source>
   <translation>Ви й {0} змінили те саме в: {1}.</translation>
  </message>
  <message>
   <source>a post of {0}</source>
   <translation>допис країни {0}</translation>
  </message>
  <message>
   <source>a post under embargo ({0})</source>
   <translation>допис під ембарго ({0})</translation>
  </message>
  <message>
   <source>something under embargo ({0})</source>
   <translation>щось під ембарго ({0})</translation>
  </message>
  <message>
   <source>{0} answers your request {1}.</source>
   <translation>{0} відповідає на ваше прохання {1}.</translation>
  </message>
  <message>
   <source>{0} asks for your decision on {1}.</source>
   <translation>{0} просить вашого рішення: {1}.</translation>
  </message>
  <message>
   <source>{0} asks your country to carry further: {1}.</source>
   <translation>{0} просить вашу країну поширити: {1}.</translation>
  </message>
  <message>
   <source>{0} mentions you in a comment on {1}.</source>
   <translation>{0} згадує вас у коментарі: {1}.</translation>
  </message>
  <message>
   <source>{0} reminds you of {1}.</source>
   <translation>{0} нагадує вам: {1}.</translation>
  </message>
  <message>
   <source>{0} requests changes in {1}.</source>
   <translation>{0} запитує зміни: {1}.</translation>
  </message>
  <message>
   <source>{0} stops publishing: {1}</source>
   <translation>{0} зупиняє публікацію: {1}</translation>
  </message>
  <message>
   <source>{0} takes back the request {1}.</source>
   <translation>{0} скасовує прохання {1}.</translation>
  </message>
 </context>
 <context>
  <name>NoticesView</name>
  <message>
   <source>Choose what you are told of</source>
   <translation>Виберіть, про що вам повідомляти</translation>
  </message>
  <message>
   <source>Nothing to tell</source>
   <translation>Новин немає</translation>
  </message>
  <message>
   <source>Notices</source>
   <translation>Сповіщення</translation>
  </message>
  <message>
   <source>Notices, newest first</source>
   <translation>Сповіщення, найновіші спершу</translation>
  </message>
  <message>
   <source>Requests for your decision, changes requested, conflicts, reminders and mentions come here.</source>
   <translation>Сюди надходять прохання про рішення, запитані зміни, конфлікти, нагадування й згадки.</translation>
  </message>
 </context>
 <context>
  <name>Notifier</name>
  <message>
   <source>Show</source>
   <translation>Показати</translation>
  </message>
 </context>
 <context>
  <name>Opening</name>
  <message>
   <source>Passphrase</source>
   <translation>Парольна фраза</translation>
  </message>
  <message>
   <source>The profile was not opened.</source>
   <translation>Профіль не відкрито.</translation>
  </message>
 </context>
 <context>
  <name>Overview</name>
  <message>
   <source>No country is invited yet. Invite the others under Participation.</source>
   <translation>Жодної країни ще не запрошено. Запросіть інші в розділі «Участь».</translation>
  </message>
  <message>
   <source>Nobody: every country has answered, and nothing that is planned is still to be written.</source>
   <translation>Нікому: відповіли всі країни, і все заплановане вже написано.</translation>
  </message>
  <message>
   <source>Progress by country</source>
   <translation>Поступ за країною</translation>
  </message>
  <message>
   <source>Who is missing</source>
   <translation>Кого бракує</translation>
  </message>
  <message>
   <source>{0} of {1} without an answer</source>
   <translation>без відповіді {0} з {1}</translation>
  </message>
 </context>
 <context>
  <name>Page</name>
  <message>
   <source>Account and fields</source>
   <translation>Запис і поля</translation>
  </message>
  <message>
   <source>The first {0} posts are chosen; that is the most at once.</source>
   <translation>Вибрано перші дописи ({0}); більше за раз не можна.</translation>
  </message>
  <message>
   <source>Your text</source>
   <translation>Ваш текст</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>Command</source>
   <translation>Команда</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>Команди</translation>
  </message>
  <message>
   <source>Commands that fit</source>
   <translation>Відповідні команди</translation>
  </message>
  <message>
   <source>Type a few letters of a command</source>
   <translation>Наберіть кілька літер команди</translation>
  </message>
 </context>
 <context>
  <name>PaperDialog</name>
  <message numerus="yes">
   <source>%n pages</source>
   <translation>
    <numerusform>%n сторінка</numerusform>
    <numerusform>%n сторінки</numerusform>
    <numerusform>%n сторінок</numerusform>
   </translation>
  </message>
  <message>
   <source>1 page</source>
   <translation>1 сторінка</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was written.</source>
   <translation>Скасовано. Нічого не записано.</translation>
  </message>
  <message>
   <source>It could not be printed. Choose another printer, or save it as a PDF.</source>
   <translation>Не вдалося надрукувати. Виберіть інший принтер або збережіть як PDF.</translation>
  </message>
  <message>
   <source>Page {0} of {1}</source>
   <translation>Сторінка {0} з {1}</translation>
  </message>
  <message>
   <source>Saved as {0}</source>
   <translation>Збережено як {0}</translation>
  </message>
  <message>
   <source>The file {0} could not be written. Choose another folder.</source>
   <translation>Файл {0} не вдалося записати. Виберіть іншу теку.</translation>
  </message>
  <message>
   <source>The pages are being written.</source>
   <translation>Сторінки створюються.</translation>
  </message>
 </context>
 <context>
  <name>Part</name>
  <message>
   <source>Fold again</source>
   <translation>Знову згорнути</translation>
  </message>
  <message>
   <source>Post {0} of {1}</source>
   <translation>Допис {0} з {1}</translation>
  </message>
  <message>
   <source>Preview of the text</source>
   <translation>Попередній перегляд тексту</translation>
  </message>
  <message>
   <source>{0}: the text is cut here</source>
   <translation>{0}: текст тут обрізається</translation>
  </message>
 </context>
 <context>
  <name>Participation</name>
  <message>
   <source>Answer for {0}…</source>
   <translation>Відповісти за {0}…</translation>
  </message>
  <message>
   <source>Answer…</source>
   <translation>Відповісти…</translation>
  </message>
  <message>
   <source>Choose a country of the register first.</source>
   <translation>Спершу виберіть країну з реєстру.</translation>
  </message>
  <message>
   <source>Invite countries…</source>
   <translation>Запросити країни…</translation>
  </message>
  <message>
   <source>No country is invited yet.</source>
   <translation>Жодної країни ще не запрошено.</translation>
  </message>
  <message>
   <source>No country is invited yet: invite those whose voices the campaign needs.</source>
   <translation>Жодної країни ще не запрошено: запросіть ті, чий голос потрібен кампанії.</translation>
  </message>
  <message>
   <source>Participation</source>
   <translation>Участь</translation>
  </message>
  <message>
   <source>Remind…</source>
   <translation>Нагадати…</translation>
  </message>
  <message>
   <source>Reservation of {0}: {1}</source>
   <translation>Застереження {0}: {1}</translation>
  </message>
 </context>
 <context>
  <name>People</name>
  <message>
   <source>Administrator</source>
   <translation>Адміністратор</translation>
  </message>
  <message>
   <source>Approver</source>
   <translation>Погоджувач</translation>
  </message>
  <message>
   <source>Campaign lead</source>
   <translation>Керівник кампанії</translation>
  </message>
  <message>
   <source>Communication officer</source>
   <translation>Фахівець із комунікацій</translation>
  </message>
  <message>
   <source>Coordinator</source>
   <translation>Координатор</translation>
  </message>
  <message>
   <source>Give {0} this code yourself, not by e-mail. With the address {1} and this code the person signs in and chooses a password. It counts once, until {2}, {3}; an earlier one counts no more. It is not shown again.</source>
   <translation>Передайте цей код особисто ({0}), не електронною поштою. З адресою {1} і цим кодом особа входить і вибирає пароль. Він діє один раз, до {2}, {3}; попередній більше не діє. Його більше не буде показано.</translation>
  </message>
  <message>
   <source>I have it</source>
   <translation>Записано</translation>
  </message>
  <message>
   <source>Invitation for {0}</source>
   <translation>Запрошення для: {0}</translation>
  </message>
  <message>
   <source>Invite</source>
   <translation>Запросити</translation>
  </message>
  <message>
   <source>Invite somebody</source>
   <translation>Запросити особу</translation>
  </message>
  <message>
   <source>No role</source>
   <translation>Без ролі</translation>
  </message>
  <message>
   <source>Observer</source>
   <translation>Спостерігач</translation>
  </message>
  <message>
   <source>The whole network</source>
   <translation>Уся мережа</translation>
  </message>
  <message>
   <source>You get a code that counts once. With it the person chooses a password on their laptop.</source>
   <translation>Ви отримаєте код, що діє один раз. З ним особа вибирає пароль на своєму ноутбуці.</translation>
  </message>
  <message>
   <source>since {0}</source>
   <translation>з {0}</translation>
  </message>
  <message>
   <source>since {0} at the latest</source>
   <translation>щонайпізніше з {0}</translation>
  </message>
 </context>
 <context>
  <name>PeopleView</name>
  <message>
   <source>Copy this list</source>
   <translation>Копіювати цей список</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Країна</translation>
  </message>
  <message>
   <source>Every country</source>
   <translation>Усі країни</translation>
  </message>
  <message>
   <source>Every role</source>
   <translation>Усі ролі</translation>
  </message>
  <message>
   <source>Go to the settings</source>
   <translation>До налаштувань</translation>
  </message>
  <message>
   <source>Invite somebody…</source>
   <translation>Запросити особу…</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Літери для пошуку</translation>
  </message>
  <message>
   <source>Name, address, role or country</source>
   <translation>Ім’я, адреса, роль чи країна</translation>
  </message>
  <message>
   <source>Nobody fits.</source>
   <translation>Ніхто не підходить.</translation>
  </message>
  <message>
   <source>Nobody is here yet</source>
   <translation>Тут ще нікого немає</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Люди</translation>
  </message>
  <message>
   <source>People · {0}</source>
   <translation>Люди · {0}</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Роль</translation>
  </message>
  <message>
   <source>The list is copied.</source>
   <translation>Список скопійовано.</translation>
  </message>
  <message>
   <source>Who is in the network, for which country and in which role, is listed here once you are signed in to a server.</source>
   <translation>Хто є в мережі, для якої країни і в якій ролі, видно тут після входу на сервер.</translation>
  </message>
  <message>
   <source>shut out</source>
   <translation>без доступу</translation>
  </message>
  <message>
   <source>stands in</source>
   <translation>заміщує</translation>
  </message>
  <message>
   <source>you</source>
   <translation>ви</translation>
  </message>
 </context>
 <context>
  <name>PersonPage</name>
  <message>
   <source>Administration</source>
   <translation>Адміністрування</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Copy the address</source>
   <translation>Копіювати адресу</translation>
  </message>
  <message>
   <source>Country of the role</source>
   <translation>Країна ролі</translation>
  </message>
  <message>
   <source>Give the role</source>
   <translation>Надати роль</translation>
  </message>
  <message>
   <source>Hand over decisions…</source>
   <translation>Передати рішення…</translation>
  </message>
  <message>
   <source>Let in again</source>
   <translation>Дозволити знову</translation>
  </message>
  <message>
   <source>Look up the laptops</source>
   <translation>Показати ноутбуки</translation>
  </message>
  <message>
   <source>Make an invitation…</source>
   <translation>Створити запрошення…</translation>
  </message>
  <message>
   <source>No e-mail address is known.</source>
   <translation>Адреса електронної пошти невідома.</translation>
  </message>
  <message>
   <source>No role: this person reads nothing and does nothing.</source>
   <translation>Без ролі: ця особа нічого не читає і нічого не робить.</translation>
  </message>
  <message>
   <source>Nobody shuts themselves out.</source>
   <translation>Ніхто не позбавляє доступу самого себе.</translation>
  </message>
  <message>
   <source>Role to give</source>
   <translation>Роль, яку надати</translation>
  </message>
  <message>
   <source>Roles</source>
   <translation>Ролі</translation>
  </message>
  <message>
   <source>Roles are given by the administrators of the network: {0}</source>
   <translation>Ролі надають адміністратори мережі: {0}</translation>
  </message>
  <message>
   <source>Roles are given by those who run the server.</source>
   <translation>Ролі надають ті, хто веде сервер.</translation>
  </message>
  <message>
   <source>Shut out</source>
   <translation>Позбавити доступу</translation>
  </message>
  <message>
   <source>Shut out…</source>
   <translation>Позбавити доступу…</translation>
  </message>
  <message>
   <source>Shut {0} out?</source>
   <translation>Позбавити доступу: {0}?</translation>
  </message>
  <message>
   <source>Stand-ins</source>
   <translation>Заміщення</translation>
  </message>
  <message>
   <source>Take away</source>
   <translation>Забрати</translation>
  </message>
  <message>
   <source>Take away…</source>
   <translation>Забрати…</translation>
  </message>
  <message>
   <source>Take this role from {0}?</source>
   <translation>Забрати цю роль: {0}?</translation>
  </message>
  <message>
   <source>The address is copied.</source>
   <translation>Адресу скопійовано.</translation>
  </message>
  <message>
   <source>They hold this role already.</source>
   <translation>Ця роль уже є.</translation>
  </message>
  <message>
   <source>They may not act any more and are signed out everywhere. Their work and decisions stay.</source>
   <translation>Особа більше не може діяти, і її вихід виконано всюди. Її робота й рішення залишаються.</translation>
  </message>
  <message>
   <source>This person may not act. Let them in again first.</source>
   <translation>Ця особа не може діяти. Спершу дозвольте їй знову.</translation>
  </message>
  <message>
   <source>This person may not act: their work stays.</source>
   <translation>Ця особа не може діяти; її робота залишається.</translation>
  </message>
  <message>
   <source>Where this person is signed in</source>
   <translation>Де увійшла ця особа</translation>
  </message>
  <message>
   <source>{0} (you)</source>
   <translation>{0} (ви)</translation>
  </message>
  <message>
   <source>{0}. What was decided with it stays decided.</source>
   <translation>{0}. Що було вирішено з нею, лишається вирішеним.</translation>
  </message>
 </context>
 <context>
  <name>PickDialog</name>
  <message>
   <source>Letters to look for</source>
   <translation>Літери для пошуку</translation>
  </message>
  <message>
   <source>Nothing is chosen.</source>
   <translation>Нічого не вибрано.</translation>
  </message>
  <message>
   <source>Put it in</source>
   <translation>Вставити</translation>
  </message>
  <message>
   <source>Type a few letters</source>
   <translation>Введіть кілька літер</translation>
  </message>
 </context>
 <context>
  <name>Pictures</name>
  <message>
   <source>ALT: show the descriptions</source>
   <translation>ALT: показати описи</translation>
  </message>
  <message>
   <source>No description.</source>
   <translation>Опису немає.</translation>
  </message>
 </context>
 <context>
  <name>Picturing</name>
  <message>
   <source>Attached.</source>
   <translation>Долучено.</translation>
  </message>
  <message>
   <source>Taken off the post.</source>
   <translation>Знято з допису.</translation>
  </message>
  <message>
   <source>The media are in another order.</source>
   <translation>Медіа йдуть в іншому порядку.</translation>
  </message>
  <message>
   <source>The rights are noted.</source>
   <translation>Права записано.</translation>
  </message>
 </context>
 <context>
  <name>PlaceChooser</name>
  <message>
   <source>Both</source>
   <translation>Обидва</translation>
  </message>
  <message>
   <source>Next place</source>
   <translation>Наступне місце</translation>
  </message>
  <message>
   <source>Place before</source>
   <translation>Попереднє місце</translation>
  </message>
  <message>
   <source>Place {0} of {1}, chosen</source>
   <translation>Місце {0} з {1}, вибрано</translation>
  </message>
  <message>
   <source>Place {0} of {1}: choose</source>
   <translation>Місце {0} з {1}: виберіть</translation>
  </message>
  <message>
   <source>no words</source>
   <translation>без слів</translation>
  </message>
  <message>
   <source>only a space</source>
   <translation>лише пропуск</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>Approvals</source>
   <translation>Погодження</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Календар</translation>
  </message>
  <message>
   <source>Campaigns</source>
   <translation>Кампанії</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>Конфлікти</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>Чернетки</translation>
  </message>
  <message>
   <source>Editor</source>
   <translation>Редактор</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Позиції</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Медіа</translation>
  </message>
  <message>
   <source>Mentions</source>
   <translation>Згадки</translation>
  </message>
  <message>
   <source>Narratives</source>
   <translation>Наративи</translation>
  </message>
  <message>
   <source>Notices</source>
   <translation>Сповіщення</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Люди</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Прохання</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Результати</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Пошук</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Відкладене</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Налаштування</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Ласкаво просимо</translation>
  </message>
  <message>
   <source>Writing aids</source>
   <translation>Засоби для письма</translation>
  </message>
 </context>
 <context>
  <name>PostActs</name>
  <message>
   <source>Change the rule of the series…</source>
   <translation>Змінити правило серії…</translation>
  </message>
  <message>
   <source>Choose a post first: press Space on its day.</source>
   <translation>Спершу виберіть допис: натисніть пробіл на його дні.</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Видалити…</translation>
  </message>
  <message>
   <source>Move to…</source>
   <translation>Перенести на…</translation>
  </message>
  <message>
   <source>Move to… ({0})</source>
   <translation>Перенести на… ({0})</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Відкрити допис</translation>
  </message>
  <message>
   <source>Owner…</source>
   <translation>Відповідальна особа…</translation>
  </message>
  <message>
   <source>Repeat…</source>
   <translation>Повторити…</translation>
  </message>
  <message>
   <source>Send for approval</source>
   <translation>Надіслати на погодження</translation>
  </message>
  <message>
   <source>Settle the conflict…</source>
   <translation>Залагодити конфлікт…</translation>
  </message>
  <message>
   <source>Shift…</source>
   <translation>Зсунути…</translation>
  </message>
  <message>
   <source>Skip this post of the series</source>
   <translation>Пропустити цей допис серії</translation>
  </message>
  <message>
   <source>Take the time away</source>
   <translation>Забрати час</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Відкликати…</translation>
  </message>
 </context>
 <context>
  <name>PracticePart</name>
  <message>
   <source>Drill</source>
   <translation>Навчання</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Лишити, як є</translation>
  </message>
  <message>
   <source>Nothing of it reaches a channel any more, on any laptop, and it never becomes a real network again. For a drill beside real work, have a network of its own made on the server.</source>
   <translation>Ніщо з неї більше не потрапляє в канал, на жодному ноутбуці, і вона ніколи знову не стає справжньою мережею. Для навчання поруч зі справжньою роботою нехай на сервері створять окрему мережу.</translation>
  </message>
  <message>
   <source>The network practises from now on.</source>
   <translation>Відтепер мережа навчається.</translation>
  </message>
  <message>
   <source>This network practises: nothing of it reaches a channel, and it never becomes a real one.</source>
   <translation>Ця мережа навчається: ніщо з неї не потрапляє в канал, і вона ніколи не стає справжньою.</translation>
  </message>
  <message>
   <source>Turn it into a drill</source>
   <translation>Перетворити на навчання</translation>
  </message>
  <message>
   <source>Turn this network into a drill…</source>
   <translation>Перетворити цю мережу на навчання…</translation>
  </message>
  <message>
   <source>Turn “{0}” into a drill for good?</source>
   <translation>Назавжди перетворити «{0}» на навчання?</translation>
  </message>
  <message>
   <source>What is done here is real. A drill on this laptop alone begins with the command “Begin a drill…”.</source>
   <translation>Те, що робиться тут, справжнє. Навчання лише на цьому ноутбуці починається командою «Почати навчання…».</translation>
  </message>
 </context>
 <context>
  <name>Preview</name>
  <message>
   <source>General</source>
   <translation>Загальне</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Попередній перегляд</translation>
  </message>
  <message>
   <source>Preview as on</source>
   <translation>Перегляд як на</translation>
  </message>
  <message>
   <source>Preview on {0}</source>
   <translation>Перегляд на {0}</translation>
  </message>
  <message>
   <source>as on {0}</source>
   <translation>як на {0}</translation>
  </message>
  <message>
   <source>{0} · too long</source>
   <translation>{0} · задовгий</translation>
  </message>
 </context>
 <context>
  <name>Previews</name>
  <message>
   <source>A simple view: what this channel shows differently is not known here.</source>
   <translation>Простий вигляд: що цей канал показує інакше, тут не відомо.</translation>
  </message>
  <message>
   <source>Links in the text cannot be followed on Instagram.</source>
   <translation>За посиланнями в тексті в Instagram не можна перейти.</translation>
  </message>
  <message>
   <source>Mentions only work when chosen on Facebook itself.</source>
   <translation>Згадки діють лише, якщо їх вибрано в самому Facebook.</translation>
  </message>
  <message>
   <source>Mentions only work when chosen on LinkedIn itself.</source>
   <translation>Згадки діють лише, якщо їх вибрано в самому LinkedIn.</translation>
  </message>
  <message>
   <source>Read more</source>
   <translation>Читати далі</translation>
  </message>
  <message>
   <source>See more</source>
   <translation>Дивитися далі</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>Показати більше</translation>
  </message>
  <message>
   <source>more</source>
   <translation>більше</translation>
  </message>
  <message>
   <source>…more</source>
   <translation>…більше</translation>
  </message>
 </context>
 <context>
  <name>PrintDialog</name>
  <message>
   <source>All posts</source>
   <translation>Усі дописи</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <source>Choose a last day after the first, a year later at most.</source>
   <translation>Виберіть останній день після першого, не пізніше ніж через рік.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Від</translation>
  </message>
  <message>
   <source>On the sheet: {0}</source>
   <translation>На аркуші: {0}</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Друк</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Друк…</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Зберегти як PDF</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>Зберегти як PDF…</translation>
  </message>
  <message>
   <source>The agenda, day by day</source>
   <translation>Порядок денний, день за днем</translation>
  </message>
  <message>
   <source>The month is printed whole.</source>
   <translation>Місяць друкується повністю.</translation>
  </message>
  <message>
   <source>The month: {0}</source>
   <translation>Місяць: {0}</translation>
  </message>
  <message>
   <source>Times in {0}</source>
   <translation>Час у {0}</translation>
  </message>
  <message>
   <source>To</source>
   <translation>До</translation>
  </message>
  <message>
   <source>{0} was sent to the printer</source>
   <translation>{0} надіслано на принтер</translation>
  </message>
 </context>
 <context>
  <name>Printing</name>
  <message>
   <source>Nothing is planned in these days.</source>
   <translation>На ці дні нічого не заплановано.</translation>
  </message>
  <message>
   <source>Page {0} of {1}</source>
   <translation>Сторінка {0} з {1}</translation>
  </message>
  <message>
   <source>{0}, continued</source>
   <translation>{0}, продовження</translation>
  </message>
 </context>
 <context>
  <name>ProgressTable</name>
  <message>
   <source>All</source>
   <translation>Усі</translation>
  </message>
  <message>
   <source>All countries</source>
   <translation>Усі країни</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Країна</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Чернетка</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>На розгляді</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Поступ</translation>
  </message>
  <message>
   <source>Progress by country</source>
   <translation>Поступ за країною</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Опубліковано</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Готово</translation>
  </message>
  <message>
   <source>{0} of {1} ready or published</source>
   <translation>готово чи опубліковано {0} з {1}</translation>
  </message>
 </context>
 <context>
  <name>ProofAsker</name>
  <message>
   <source>The server knows that it is you.</source>
   <translation>Сервер знає, що це ви.</translation>
  </message>
 </context>
 <context>
  <name>ProofDialog</name>
  <message>
   <source>Approvers and administrators confirm with a code of their telephone who they are.</source>
   <translation>Ті, хто погоджує, й адміністратори підтверджують кодом із телефону, хто вони.</translation>
  </message>
  <message>
   <source>Confirm that it is you</source>
   <translation>Підтвердьте, що це ви</translation>
  </message>
  <message>
   <source>Give your password, and the code of your authenticator app if you have set one up.</source>
   <translation>Введіть пароль і код застосунку автентифікації, якщо ви його налаштували.</translation>
  </message>
  <message>
   <source>Set up a second factor</source>
   <translation>Налаштуйте другий чинник</translation>
  </message>
  <message>
   <source>The server is being asked.</source>
   <translation>Триває запит до сервера.</translation>
  </message>
 </context>
 <context>
  <name>ProofPage</name>
  <message>
   <source>Code of the app</source>
   <translation>Код застосунку</translation>
  </message>
  <message>
   <source>Confirm</source>
   <translation>Підтвердити</translation>
  </message>
  <message>
   <source>Give the code that your authenticator app shows now.</source>
   <translation>Введіть код, який зараз показує застосунок автентифікації.</translation>
  </message>
  <message>
   <source>Give your password.</source>
   <translation>Вкажіть пароль.</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Пароль</translation>
  </message>
  <message>
   <source>Six figures, or a recovery code</source>
   <translation>Шість цифр або код відновлення</translation>
  </message>
 </context>
 <context>
  <name>PublishedDialog</name>
  <message>
   <source>1  Copy post {0} of {1} of the thread</source>
   <translation>1  Копіювати допис {0} з {1} ланцюжка</translation>
  </message>
  <message>
   <source>1  Copy the text</source>
   <translation>1  Копіювати текст</translation>
  </message>
 </context>
 <context>
  <name>QAbstractFileIconProvider</name>
  <message>
   <source>Drive</source>
   <translation>Диск</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Тека</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>Невідомо</translation>
  </message>
 </context>
 <context>
  <name>QCupsJobWidget</name>
  <message>
   <source>&amp;Billing information:</source>
   <translation>&amp;Дані для оплати:</translation>
  </message>
  <message>
   <source>&amp;End:</source>
   <translation>&amp;Кінець:</translation>
  </message>
  <message>
   <source>&amp;Start:</source>
   <translation>&amp;Початок:</translation>
  </message>
  <message>
   <source>Job &amp;priority:</source>
   <translation>&amp;Пріоритет завдання:</translation>
  </message>
  <message>
   <source>Scheduled &amp;printing:</source>
   <translation>&amp;Час друку:</translation>
  </message>
 </context>
 <context>
  <name>QFileDialog</name>
  <message>
   <source>&amp;Look in:</source>
   <translation>&amp;Шукати в:</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>&amp;Тип файлів:</translation>
  </message>
  <message>
   <source>My Computer</source>
   <translation>Мій комп'ютер</translation>
  </message>
 </context>
 <context>
  <name>QFileSystemModel</name>
  <message>
   <source>%1 GB</source>
   <translation>%1 ГБ</translation>
  </message>
  <message>
   <source>%1 KB</source>
   <translation>%1 КБ</translation>
  </message>
  <message>
   <source>%1 MB</source>
   <translation>%1 МБ</translation>
  </message>
  <message>
   <source>%1 bytes</source>
   <translation>%1 байтів</translation>
  </message>
  <message>
   <source>Invalid filename</source>
   <translation>Неправильне ім'я файлу</translation>
  </message>
 </context>
 <context>
  <name>QMimeType</name>
  <message>
   <source>CSV document</source>
   <translation>Документ CSV</translation>
  </message>
  <message>
   <source>Excel 2007 spreadsheet</source>
   <translation>Таблиця Excel</translation>
  </message>
  <message>
   <source>GIF image</source>
   <translation>Зображення GIF</translation>
  </message>
  <message>
   <source>JPEG image</source>
   <translation>Зображення JPEG</translation>
  </message>
  <message>
   <source>JSON document</source>
   <translation>Документ JSON</translation>
  </message>
  <message>
   <source>MPEG-4 video</source>
   <translation>Відео MPEG-4</translation>
  </message>
  <message>
   <source>PDF document</source>
   <translation>Документ PDF</translation>
  </message>
  <message>
   <source>PNG image</source>
   <translation>Зображення PNG</translation>
  </message>
  <message>
   <source>WebP image</source>
   <translation>Зображення WebP</translation>
  </message>
 </context>
 <context>
  <name>QPageSetupWidget</name>
  <message>
   <source>Page &amp;order:</source>
   <translation>&amp;Порядок сторінок:</translation>
  </message>
  <message>
   <source>Pages &amp;per sheet:</source>
   <translation>Сторінок на &amp;аркуші:</translation>
  </message>
 </context>
 <context>
  <name>QPrintDialog</name>
  <message>
   <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
   <translation>«%1» записано неправильно. Відокремлюйте сторінки й діапазони комою, пишіть діапазон через дефіс і пильнуйте, щоб діапазони не перетиналися.</translation>
  </message>
  <message>
   <source>Duplex Settings Conflicts</source>
   <translation>Налаштування двобічного друку суперечать одне одному</translation>
  </message>
  <message>
   <source>Invalid Pages Definition</source>
   <translation>Сторінки зазначено неправильно</translation>
  </message>
  <message>
   <source>There are conflicts in duplex settings. Do you want to fix them?</source>
   <translation>Налаштування двобічного друку суперечать одне одному. Виправити їх?</translation>
  </message>
 </context>
 <context>
  <name>QPrintPropertiesDialog</name>
  <message>
   <source>Advanced Option Conflicts</source>
   <translation>Додаткові параметри суперечать один одному</translation>
  </message>
  <message>
   <source>Page Setup Conflicts</source>
   <translation>Параметри сторінки суперечать один одному</translation>
  </message>
  <message>
   <source>There are conflicts in page setup options. Do you want to fix them?</source>
   <translation>Параметри сторінки суперечать один одному. Виправити їх?</translation>
  </message>
  <message>
   <source>There are conflicts in some advanced options. Do you want to fix them?</source>
   <translation>Деякі додаткові параметри суперечать один одному. Виправити їх?</translation>
  </message>
 </context>
 <context>
  <name>QPrintPropertiesWidget</name>
  <message>
   <source>Advanced</source>
   <translation>Додатково</translation>
  </message>
  <message>
   <source>There are conflicts in some options. Please fix them.</source>
   <translation>Деякі параметри суперечать один одному. Виправте їх.</translation>
  </message>
 </context>
 <context>
  <name>QPrintSettingsOutput</name>
  <message>
   <source>Double Sided Printing</source>
   <translation>Двобічний друк</translation>
  </message>
  <message>
   <source>Long side binding</source>
   <translation>Зшивання по довгому боці</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Вимкнено</translation>
  </message>
  <message>
   <source>Page &amp;Set:</source>
   <translation>&amp;Набір сторінок:</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Сторінки</translation>
  </message>
  <message>
   <source>Short side binding</source>
   <translation>Зшивання по короткому боці</translation>
  </message>
  <message>
   <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
   <translation>Зазначте сторінки чи діапазони через кому. Діапазон – це два числа через дефіс: 3,5-7,9 друкує сторінки 3, 5, 6, 7 і 9.</translation>
  </message>
 </context>
 <context>
  <name>QShortcut</name>
  <message>
   <source>Down</source>
   <translation>Вниз</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Кінець</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Home</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Ліворуч</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Праворуч</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Пробіл</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Вгору</translation>
  </message>
 </context>
 <context>
  <name>QrCode</name>
  <message>
   <source>QR code for the authenticator app; the key below says the same</source>
   <translation>QR-код для застосунку автентифікації; ключ нижче містить те саме</translation>
  </message>
 </context>
 <context>
  <name>Question</name>
  <message>
   <source>Cancel</source>
   <translation>Скасувати</translation>
  </message>
 </context>
 <context>
  <name>ReadInDialog</name>
  <message numerus="yes">
   <source>%n are here already and stay as they are</source>
   <translation>
    <numerusform>%n уже тут і лишається як є</numerusform>
    <numerusform>%n уже тут і лишаються як є</numerusform>
    <numerusform>%n уже тут і лишаються як є</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new readings</source>
   <translation>
    <numerusform>%n новий запис</numerusform>
    <numerusform>%n нові записи</numerusform>
    <numerusform>%n нових записів</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts without figures are passed over</source>
   <translation>
    <numerusform>%n допис без показників пропущено</numerusform>
    <numerusform>%n дописи без показників пропущено</numerusform>
    <numerusform>%n дописів без показників пропущено</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n readings were taken in.</source>
   <translation>
    <numerusform>Прийнято %n запис.</numerusform>
    <numerusform>Прийнято %n записи.</numerusform>
    <numerusform>Прийнято %n записів.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Виберіть інший файл.</translation>
  </message>
  <message>
   <source>Mend the rows first.</source>
   <translation>Спершу виправте рядки.</translation>
  </message>
  <message>
   <source>Nothing is read in until these rows are mended in the file:</source>
   <translation>Нічого не буде прийнято, доки у файлі не виправлено ці рядки:</translation>
  </message>
  <message>
   <source>Read in</source>
   <translation>Прийняти</translation>
  </message>
  <message>
   <source>Read in figures</source>
   <translation>Приймання показників</translation>
  </message>
  <message>
   <source>Reading {0}</source>
   <translation>Читається {0}</translation>
  </message>
  <message>
   <source>Row {0}</source>
   <translation>Рядок {0}</translation>
  </message>
  <message>
   <source>Rows that cannot be used</source>
   <translation>Рядки, які не можна використати</translation>
  </message>
  <message>
   <source>The file is being read.</source>
   <translation>Файл читається.</translation>
  </message>
  <message>
   <source>There is nothing new in it.</source>
   <translation>У ньому нічого нового.</translation>
  </message>
 </context>
 <context>
  <name>ReasonedButton</name>
  <message>
   <source>{0}, not available</source>
   <translation>{0}, недоступно</translation>
  </message>
 </context>
 <context>
  <name>RecoveryPage</name>
  <message>
   <source>Copy</source>
   <translation>Копіювати</translation>
  </message>
  <message>
   <source>I have kept them</source>
   <translation>Я їх зберіг(-ла)</translation>
  </message>
  <message>
   <source>Recovery codes</source>
   <translation>Коди відновлення</translation>
  </message>
  <message>
   <source>Your second factor is set up. Keep these codes where your telephone is not: each lets you in once without it. They are not shown again.</source>
   <translation>Другий чинник налаштовано. Зберігайте ці коди окремо від телефону: кожен один раз впускає без нього. Їх більше не буде показано.</translation>
  </message>
 </context>
 <context>
  <name>RegisterTable</name>
  <message>
   <source>Participation</source>
   <translation>Участь</translation>
  </message>
 </context>
 <context>
  <name>Remarks</name>
  <message>
   <source>somebody</source>
   <translation>хтось</translation>
  </message>
 </context>
 <context>
  <name>RepeatPost</name>
  <message>
   <source>Cancel</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <source>Change the rule</source>
   <translation>Змінити правило</translation>
  </message>
  <message>
   <source>Change the rule of the series</source>
   <translation>Змінити правило серії</translation>
  </message>
  <message>
   <source>From this post on the series goes by the new rule: {0} are taken away and made anew as drafts.</source>
   <translation>Від цього допису серія йде за новим правилом: {0} буде прибрано й створено заново як чернетки.</translation>
  </message>
  <message>
   <source>Repeat</source>
   <translation>Повторити</translation>
  </message>
  <message>
   <source>Repeat the post</source>
   <translation>Повторити допис</translation>
  </message>
  <message>
   <source>Repeated: {0} in all.</source>
   <translation>Повторено: усього {0}.</translation>
  </message>
  <message>
   <source>Rule (RFC 5545): {0}</source>
   <translation>Правило (RFC 5545): {0}</translation>
  </message>
  <message>
   <source>The dates</source>
   <translation>Дати</translation>
  </message>
  <message>
   <source>The series goes on with {0}.</source>
   <translation>Серія йде далі: {0}.</translation>
  </message>
  <message>
   <source>This makes no further post.</source>
   <translation>Це не створює подальших дописів.</translation>
  </message>
  <message>
   <source>{0} at {1}</source>
   <translation>{0} о {1}</translation>
  </message>
 </context>
 <context>
  <name>Repeating</name>
  <message>
   <source>Post {0} of {1} of its series.</source>
   <translation>Допис {0} з {1} у своїй серії.</translation>
  </message>
  <message>
   <source>You changed one post of a series ({0}). Shall the others be changed too?</source>
   <translation>Ви змінили один допис серії ({0}). Змінити й інші?</translation>
  </message>
  <message>
   <source>{0} of the series changed too.</source>
   <translation>У серії також змінено: {0}.</translation>
  </message>
 </context>
 <context>
  <name>Repeats</name>
  <message numerus="yes">
   <source>A text that the same account says within %n days of another is pointed out.</source>
   <translation>
    <numerusform>Програма вказує на текст, який той самий обліковий запис повторює протягом %n дня.</numerusform>
    <numerusform>Програма вказує на текст, який той самий обліковий запис повторює протягом %n днів.</numerusform>
    <numerusform>Програма вказує на текст, який той самий обліковий запис повторює протягом %n днів.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RepeatsPart</name>
  <message>
   <source>A text that the same account says twice is not pointed out.</source>
   <translation>На текст, який той самий обліковий запис каже двічі, програма не вказує.</translation>
  </message>
  <message>
   <source>Days between the same words</source>
   <translation>Днів між однаковими словами</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Ніколи</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Установити</translation>
  </message>
  <message>
   <source>The days between the same words are set.</source>
   <translation>Кількість днів між однаковими словами встановлено.</translation>
  </message>
  <message>
   <source>The same words twice</source>
   <translation>Ті самі слова двічі</translation>
  </message>
  <message>
   <source>This is the number that holds.</source>
   <translation>Це число вже чинне.</translation>
  </message>
 </context>
 <context>
  <name>RequestPage</name>
  <message>
   <source>Accept</source>
   <translation>Погодитися</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Відповіді</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Змінити…</translation>
  </message>
  <message>
   <source>Choose a country first.</source>
   <translation>Спершу виберіть країну.</translation>
  </message>
  <message>
   <source>Choose an answer with a proof.</source>
   <translation>Виберіть відповідь із доказом.</translation>
  </message>
  <message>
   <source>Decline…</source>
   <translation>Відмовитися…</translation>
  </message>
  <message>
   <source>Done…</source>
   <translation>Зроблено…</translation>
  </message>
  <message>
   <source>It is accepted already.</source>
   <translation>Уже погоджено.</translation>
  </message>
  <message>
   <source>Nothing of it is open any more.</source>
   <translation>Відкритого вже нічого немає.</translation>
  </message>
  <message>
   <source>Only people who write for {0} answer here.</source>
   <translation>Тут відповідають лише ті, хто пише за країну {0}.</translation>
  </message>
  <message>
   <source>Open the link</source>
   <translation>Відкрити посилання</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Відкрити допис</translation>
  </message>
  <message>
   <source>Open the proof</source>
   <translation>Відкрити доказ</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Забрати назад</translation>
  </message>
  <message>
   <source>The request was taken back.</source>
   <translation>Прохання було скасовано.</translation>
  </message>
  <message>
   <source>{0} asks</source>
   <translation>просить {0}</translation>
  </message>
 </context>
 <context>
  <name>Requests</name>
  <message numerus="yes">
   <source>%n days late</source>
   <translation>
    <numerusform>%n день запізнення</numerusform>
    <numerusform>%n дні запізнення</numerusform>
    <numerusform>%n днів запізнення</numerusform>
   </translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Погоджено</translation>
  </message>
  <message>
   <source>Ask them</source>
   <translation>Попросити</translation>
  </message>
  <message>
   <source>Asking country</source>
   <translation>Країна, що просить</translation>
  </message>
  <message>
   <source>By a certain day</source>
   <translation>До певного дня</translation>
  </message>
  <message>
   <source>Change the request</source>
   <translation>Змінити прохання</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Канали</translation>
  </message>
  <message>
   <source>Countries asked</source>
   <translation>Кого просять</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Відмовлено</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Зроблено</translation>
  </message>
  <message>
   <source>It is done</source>
   <translation>Це зроблено</translation>
  </message>
  <message>
   <source>Keep the change</source>
   <translation>Зберегти зміну</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Посилання</translation>
  </message>
  <message>
   <source>Link of the public post</source>
   <translation>Посилання публічного допису</translation>
  </message>
  <message>
   <source>New request</source>
   <translation>Нове прохання</translation>
  </message>
  <message>
   <source>No post of the network</source>
   <translation>Жодного допису мережі</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Примітка</translation>
  </message>
  <message>
   <source>Paste the link of the public post: it shows that it was done.</source>
   <translation>Вставте посилання на опублікований допис: воно показує, що це зроблено.</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Допис</translation>
  </message>
  <message>
   <source>Say in a few words what is to be carried further.</source>
   <translation>Скажіть кількома словами, що треба поширити.</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Скасовано</translation>
  </message>
  <message>
   <source>Tick at least one country.</source>
   <translation>Позначте принаймні одну країну.</translation>
  </message>
  <message>
   <source>Waits for an answer</source>
   <translation>Чекає на відповідь</translation>
  </message>
  <message>
   <source>Waits for you</source>
   <translation>Чекає на вас</translation>
  </message>
  <message>
   <source>Wanted by</source>
   <translation>Потрібно до</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Що</translation>
  </message>
  <message>
   <source>What should other countries carry further, and by when?</source>
   <translation>Що мають поширити інші країни й до якого дня?</translation>
  </message>
  <message>
   <source>Write the link whole, beginning with https://.</source>
   <translation>Напишіть посилання повністю, починаючи з https://.</translation>
  </message>
  <message>
   <source>wanted by {0}</source>
   <translation>потрібно до {0}</translation>
  </message>
  <message numerus="yes">
   <source>wanted in %n days</source>
   <translation>
    <numerusform>потрібно за %n день</numerusform>
    <numerusform>потрібно за %n дні</numerusform>
    <numerusform>потрібно за %n днів</numerusform>
   </translation>
  </message>
  <message>
   <source>wanted today</source>
   <translation>потрібно сьогодні</translation>
  </message>
  <message>
   <source>wanted tomorrow</source>
   <translation>потрібно завтра</translation>
  </message>
  <message>
   <source>{0} asks you</source>
   <translation>{0} просить вас</translation>
  </message>
  <message>
   <source>{0} asks {1}</source>
   <translation>{0} просить {1}</translation>
  </message>
  <message>
   <source>{0} of {1} answered</source>
   <translation>відповіли {0} з {1}</translation>
  </message>
 </context>
 <context>
  <name>RequestsView</name>
  <message>
   <source>A country asks others here to carry a post or a page further. Each of them accepts, declines with a reason, or shows by a link that it is done.</source>
   <translation>Тут країна просить інші поширити допис чи сторінку. Кожна з них погоджується, відмовляється із зазначенням причини або посиланням показує, що це зроблено.</translation>
  </message>
  <message>
   <source>Asked by my country</source>
   <translation>Просить моя країна</translation>
  </message>
  <message>
   <source>Asked of my country</source>
   <translation>До моєї країни</translation>
  </message>
  <message>
   <source>Decline</source>
   <translation>Відмовитися</translation>
  </message>
  <message>
   <source>Every request</source>
   <translation>Усі прохання</translation>
  </message>
  <message>
   <source>It is noted as done.</source>
   <translation>Позначено як зроблене.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Літери для пошуку</translation>
  </message>
  <message>
   <source>New request…</source>
   <translation>Нове прохання…</translation>
  </message>
  <message>
   <source>No requests yet</source>
   <translation>Прохань ще немає</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Прохання</translation>
  </message>
  <message>
   <source>Requests · {0}</source>
   <translation>Прохання · {0}</translation>
  </message>
  <message>
   <source>The countries are asked.</source>
   <translation>Країни отримали прохання.</translation>
  </message>
  <message>
   <source>The request is accepted.</source>
   <translation>Прохання погоджено.</translation>
  </message>
  <message>
   <source>The request is changed.</source>
   <translation>Прохання змінено.</translation>
  </message>
  <message>
   <source>The request is declined.</source>
   <translation>У проханні відмовлено.</translation>
  </message>
  <message>
   <source>The request is taken back.</source>
   <translation>Прохання скасовано.</translation>
  </message>
  <message>
   <source>Where did {0} carry it further?</source>
   <translation>Де це поширила країна {0}?</translation>
  </message>
  <message>
   <source>Whose requests</source>
   <translation>Чиї прохання</translation>
  </message>
  <message>
   <source>Why does {0} decline?</source>
   <translation>Чому {0} відмовляється?</translation>
  </message>
  <message>
   <source>Words, country or channel</source>
   <translation>Слова, країна чи канал</translation>
  </message>
  <message>
   <source>You write for no country, so you cannot ask others.</source>
   <translation>Ви не пишете за жодну країну, тому не можете просити інші.</translation>
  </message>
 </context>
 <context>
  <name>Results</name>
  <message>
   <source>Any time</source>
   <translation>Будь-коли</translation>
  </message>
  <message>
   <source>Clicks</source>
   <translation>Переходи</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Коментарі</translation>
  </message>
  <message>
   <source>Give a workbook (.xlsx) or CSV in UTF-8, with the columns that are saved here.</source>
   <translation>Виберіть робочу книгу (.xlsx) або CSV в UTF-8 зі стовпцями, які зберігаються тут.</translation>
  </message>
  <message>
   <source>New followers</source>
   <translation>Нові підписники</translation>
  </message>
  <message>
   <source>Only the sheet “{0}” is read; the others are left alone.</source>
   <translation>Читається лише аркуш «{0}»; інших не чіпають.</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>Охоплена аудиторія</translation>
  </message>
  <message>
   <source>Reactions</source>
   <translation>Реакції</translation>
  </message>
  <message>
   <source>Shares</source>
   <translation>Поширення</translation>
  </message>
  <message>
   <source>The last 12 months</source>
   <translation>Останні 12 місяців</translation>
  </message>
  <message>
   <source>The last 30 days</source>
   <translation>Останні 30 днів</translation>
  </message>
  <message>
   <source>The last 90 days</source>
   <translation>Останні 90 днів</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>Подання</translation>
  </message>
 </context>
 <context>
  <name>ResultsTable</name>
  <message>
   <source>Channel</source>
   <translation>Канал</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Країна</translation>
  </message>
  <message>
   <source>No figures yet</source>
   <translation>Показників ще немає</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Допис</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Опубліковано</translation>
  </message>
  <message>
   <source>Published posts and their figures</source>
   <translation>Опубліковані дописи та їхні показники</translation>
  </message>
  <message>
   <source>Read by</source>
   <translation>Хто зняв</translation>
  </message>
  <message>
   <source>Read on</source>
   <translation>Знято</translation>
  </message>
  <message>
   <source>none</source>
   <translation>немає</translation>
  </message>
 </context>
 <context>
  <name>ResultsView</name>
  <message numerus="yes">
   <source>%n without figures</source>
   <translation>
    <numerusform>%n без показників</numerusform>
    <numerusform>%n без показників</numerusform>
    <numerusform>%n без показників</numerusform>
   </translation>
  </message>
  <message>
   <source>All campaigns</source>
   <translation>Усі кампанії</translation>
  </message>
  <message>
   <source>All countries</source>
   <translation>Усі країни</translation>
  </message>
  <message>
   <source>Bars of</source>
   <translation>Смуги:</translation>
  </message>
  <message>
   <source>By campaign</source>
   <translation>За кампанією</translation>
  </message>
  <message>
   <source>By country</source>
   <translation>За країною</translation>
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Кампанія</translation>
  </message>
  <message>
   <source>Campaign book…</source>
   <translation>Книга кампанії…</translation>
  </message>
  <message>
   <source>Choose a campaign, or a post of one.</source>
   <translation>Виберіть кампанію або її допис.</translation>
  </message>
  <message>
   <source>Choose a post first.</source>
   <translation>Спершу виберіть допис.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Країна</translation>
  </message>
  <message>
   <source>Figure of the bars</source>
   <translation>Показник у смугах</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Перейти до календаря</translation>
  </message>
  <message>
   <source>Its figures are written in {0}.</source>
   <translation>Його показники записує: {0}.</translation>
  </message>
  <message>
   <source>No campaign</source>
   <translation>Без кампанії</translation>
  </message>
  <message>
   <source>No post that is chosen here has figures yet.</source>
   <translation>Жоден із вибраних тут дописів ще не має показників.</translation>
  </message>
  <message>
   <source>No results yet</source>
   <translation>Результатів ще немає</translation>
  </message>
  <message>
   <source>Once a post is published, its figures are kept here: views, reactions, clicks and more, written by hand or read in from a file.</source>
   <translation>Коли допис опубліковано, тут зберігаються його показники: перегляди, реакції, переходи та інші, записані вручну або прийняті з файлу.</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Відкрити допис</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Період</translation>
  </message>
  <message>
   <source>Posts</source>
   <translation>Дописи</translation>
  </message>
  <message>
   <source>Read in a file…</source>
   <translation>Прийняти з файлу…</translation>
  </message>
  <message>
   <source>Read in figures</source>
   <translation>Приймання показників</translation>
  </message>
  <message>
   <source>Save as CSV…</source>
   <translation>Зберегти як CSV…</translation>
  </message>
  <message>
   <source>Save the figures as CSV</source>
   <translation>Зберегти показники як CSV</translation>
  </message>
  <message>
   <source>The figures were saved as {0}</source>
   <translation>Показники збережено як {0}</translation>
  </message>
  <message>
   <source>The newest {0} are shown.</source>
   <translation>Показано найновіші {0}.</translation>
  </message>
  <message>
   <source>There is nothing to save yet.</source>
   <translation>Ще нема чого зберігати.</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Разом</translation>
  </message>
  <message>
   <source>Workbook or CSV (*.xlsx *.csv)</source>
   <translation>Робоча книга або CSV (*.xlsx *.csv)</translation>
  </message>
  <message>
   <source>Write figures…</source>
   <translation>Записати показники…</translation>
  </message>
  <message>
   <source>You write for none of the countries of these posts.</source>
   <translation>Ви не пишете за жодну з країн цих дописів.</translation>
  </message>
  <message>
   <source>{0} of {1} have figures</source>
   <translation>з показниками: {0} із {1}</translation>
  </message>
  <message>
   <source>{0}: {1} {2}, {3}</source>
   <translation>{0}: {1} {2}, {3}</translation>
  </message>
 </context>
 <context>
  <name>Revoked</name>
  <message>
   <source>A file of this laptop's copy could not be removed: {0}.</source>
   <translation>Не вдалося вилучити файл копії на цьому ноутбуці: {0}.</translation>
  </message>
  <message>
   <source>Remove the folder by hand.</source>
   <translation>Вилучіть теку вручну.</translation>
  </message>
 </context>
 <context>
  <name>RevokedDialog</name>
  <message numerus="yes">
   <source>%n changes of yours were not sent and are lost then.</source>
   <translation>
    <numerusform>%n вашу зміну не надіслано, і її буде втрачено.</numerusform>
    <numerusform>%n ваші зміни не надіслано, і їх буде втрачено.</numerusform>
    <numerusform>%n ваших змін не надіслано, і їх буде втрачено.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changes of yours were not sent. Save them first.</source>
   <translation>
    <numerusform>%n вашу зміну не надіслано. Спершу збережіть її.</numerusform>
    <numerusform>%n ваші зміни не надіслано. Спершу збережіть їх.</numerusform>
    <numerusform>%n ваших змін не надіслано. Спершу збережіть їх.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changes were saved.</source>
   <translation>
    <numerusform>%n зміну збережено.</numerusform>
    <numerusform>%n зміни збережено.</numerusform>
    <numerusform>%n змін збережено.</numerusform>
   </translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Everything of yours was sent.</source>
   <translation>Усе ваше надіслано.</translation>
  </message>
  <message>
   <source>Remove everything from this laptop</source>
   <translation>Вилучити все з цього ноутбука</translation>
  </message>
  <message>
   <source>Remove it without saving?</source>
   <translation>Вилучити без збереження?</translation>
  </message>
  <message>
   <source>Remove without saving</source>
   <translation>Вилучити без збереження</translation>
  </message>
  <message>
   <source>Save what was not sent</source>
   <translation>Збережіть те, що не надіслано</translation>
  </message>
  <message>
   <source>Save what was not sent…</source>
   <translation>Зберегти те, що не надіслано…</translation>
  </message>
  <message>
   <source>This laptop was revoked</source>
   <translation>Доступ цього ноутбука відкликано</translation>
  </message>
  <message>
   <source>You or your administrator revoked it. What others shared is gone from it already.</source>
   <translation>Його відкликали ви або адміністратор. Те, чим ділилися інші, з нього вже вилучено.</translation>
  </message>
 </context>
 <context>
  <name>RightsDialog</name>
  <message>
   <source>Credit</source>
   <translation>Автор</translation>
  </message>
  <message>
   <source>It may be used until</source>
   <translation>Можна використовувати до</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Зберегти</translation>
  </message>
  <message>
   <source>Last day of use</source>
   <translation>Останній день використання</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Ліцензія</translation>
  </message>
  <message>
   <source>Rights</source>
   <translation>Права</translation>
  </message>
  <message>
   <source>Whose is {0}, and until when may it be used?</source>
   <translation>Чиє це — {0} — і до коли це можна використовувати?</translation>
  </message>
 </context>
 <context>
  <name>RuleFields</name>
  <message>
   <source>Days, weeks or months</source>
   <translation>Дні, тижні чи місяці</translation>
  </message>
  <message>
   <source>Ends</source>
   <translation>Кінець</translation>
  </message>
  <message>
   <source>Every</source>
   <translation>Кожні</translation>
  </message>
  <message>
   <source>Every how many</source>
   <translation>Як часто</translation>
  </message>
  <message>
   <source>How it ends</source>
   <translation>Як закінчується</translation>
  </message>
  <message>
   <source>How many posts</source>
   <translation>Скільки дописів</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Останній день</translation>
  </message>
  <message>
   <source>On</source>
   <translation>На</translation>
  </message>
  <message>
   <source>What stays the same from month to month</source>
   <translation>Що не змінюється з місяця в місяць</translation>
  </message>
  <message>
   <source>after so many posts</source>
   <translation>після стількох дописів</translation>
  </message>
  <message>
   <source>days</source>
   <translation>днів</translation>
  </message>
  <message>
   <source>months</source>
   <translation>місяців</translation>
  </message>
  <message>
   <source>on a day</source>
   <translation>у певний день</translation>
  </message>
  <message>
   <source>on day {0} of the month</source>
   <translation>{0} числа місяця</translation>
  </message>
  <message>
   <source>on the first {0}</source>
   <translation>{0}, уперше в місяці</translation>
  </message>
  <message>
   <source>on the fourth {0}</source>
   <translation>{0}, учетверте в місяці</translation>
  </message>
  <message>
   <source>on the last day of the month</source>
   <translation>останнього дня місяця</translation>
  </message>
  <message>
   <source>on the last {0}</source>
   <translation>{0}, востаннє в місяці</translation>
  </message>
  <message>
   <source>on the second {0}</source>
   <translation>{0}, удруге в місяці</translation>
  </message>
  <message>
   <source>on the third {0}</source>
   <translation>{0}, утретє в місяці</translation>
  </message>
  <message>
   <source>weeks</source>
   <translation>тижнів</translation>
  </message>
 </context>
 <context>
  <name>Saver</name>
  <message>
   <source>Copy the text, then try again.</source>
   <translation>Скопіюйте текст, потім спробуйте знову.</translation>
  </message>
  <message>
   <source>The disk did not answer in time.</source>
   <translation>Диск не відповів вчасно.</translation>
  </message>
 </context>
 <context>
  <name>SearchView</name>
  <message>
   <source>No record on this laptop has words that begin so. Try fewer letters, or sync first.</source>
   <translation>Жоден запис на цьому ноутбуці не має слів із таким початком. Спробуйте менше літер або спершу синхронізуйте.</translation>
  </message>
  <message>
   <source>Nothing was found</source>
   <translation>Нічого не знайдено</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Пошук</translation>
  </message>
  <message>
   <source>Search every post, campaign and message</source>
   <translation>Шукайте серед усіх дописів, кампаній і повідомлень</translation>
  </message>
  <message>
   <source>The newest {0} are shown; another word finds fewer.</source>
   <translation>Показано {0} найновіших; ще одне слово знайде менше.</translation>
  </message>
  <message>
   <source>Type the beginning of words into the field above, in any script. Accents do not matter.</source>
   <translation>Введіть початки слів у поле вгорі, будь-яким письмом. Наголоси не важать.</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Що знайдено</translation>
  </message>
  <message>
   <source>{0} found</source>
   <translation>Знайдено: {0}</translation>
  </message>
 </context>
 <context>
  <name>SecondFactorPart</name>
  <message numerus="yes">
   <source>An authenticator app is set up; %n recovery codes are left.</source>
   <translation>
    <numerusform>Застосунок автентифікації налаштовано; залишився %n код відновлення.</numerusform>
    <numerusform>Застосунок автентифікації налаштовано; залишилося %n коди відновлення.</numerusform>
    <numerusform>Застосунок автентифікації налаштовано; залишилося %n кодів відновлення.</numerusform>
   </translation>
  </message>
  <message>
   <source>Confirm that it is you…</source>
   <translation>Підтвердити, що це ви…</translation>
  </message>
  <message>
   <source>No second factor is set up. Your role does not need one; you can have it.</source>
   <translation>Другий чинник не налаштовано. Ваша роль його не потребує, але ви можете його мати.</translation>
  </message>
  <message>
   <source>Second factor</source>
   <translation>Другий чинник</translation>
  </message>
  <message>
   <source>Set up an authenticator app…</source>
   <translation>Налаштувати застосунок автентифікації…</translation>
  </message>
  <message>
   <source>Set up another app…</source>
   <translation>Налаштувати інший застосунок…</translation>
  </message>
  <message>
   <source>What the server knows of it is shown when it can be reached.</source>
   <translation>Що про це знає сервер, буде показано, коли він стане доступним.</translation>
  </message>
  <message>
   <source>Your role needs a second factor: set up an authenticator app.</source>
   <translation>Ваша роль потребує другого чинника: налаштуйте застосунок автентифікації.</translation>
  </message>
 </context>
 <context>
  <name>SecondZone</name>
  <message>
   <source>No second time zone</source>
   <translation>Без другого часового поясу</translation>
  </message>
  <message>
   <source>Second time zone: none</source>
   <translation>Другий часовий пояс: немає</translation>
  </message>
  <message>
   <source>Second time zone: {0}</source>
   <translation>Другий часовий пояс: {0}</translation>
  </message>
 </context>
 <context>
  <name>SelfSavingForm</name>
  <message>
   <source>Keep mine</source>
   <translation>Залишити моє</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Ще не збережено</translation>
  </message>
  <message>
   <source>Not saved: {0} What you wrote stays here.</source>
   <translation>Не збережено: {0} Написане лишається тут.</translation>
  </message>
  <message>
   <source>Only the lead country changes this.</source>
   <translation>Це змінює лише провідна країна.</translation>
  </message>
  <message>
   <source>Saved here</source>
   <translation>Збережено тут</translation>
  </message>
  <message>
   <source>Take theirs</source>
   <translation>Узяти їхнє</translation>
  </message>
  <message>
   <source>The {0} was changed while you were writing. Both texts are kept.</source>
   <translation>Поле «{0}» змінилося, поки ви писали. Обидва тексти збережено.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Спробувати знову</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>Запис…</translation>
  </message>
 </context>
 <context>
  <name>Sentences</name>
  <message>
   <source>A blackout is overridden for this post: {0}</source>
   <translation>Для цього допису зроблено виняток із заборони: {0}</translation>
  </message>
  <message>
   <source>A blackout names its first and last day, its occasion, whether it warns or blocks, and a reason.</source>
   <translation>Заборона має перший і останній день, привід, дію (попереджає чи забороняє) і причину.</translation>
  </message>
  <message>
   <source>A body may be packed with gzip only.</source>
   <translation>Тіло запиту можна стискати лише за допомогою gzip.</translation>
  </message>
  <message>
   <source>A campaign joins countries, joint texts and posts. Start one, then invite the others.</source>
   <translation>Кампанія поєднує країни, спільні тексти й дописи. Почніть одну, потім запросіть інших.</translation>
  </message>
  <message>
   <source>A campaign needs a title.</source>
   <translation>Кампанії потрібен заголовок.</translation>
  </message>
  <message>
   <source>A campaign that was shared with the network stays shared.</source>
   <translation>Кампанія, якою поділилися з мережею, лишається спільною.</translation>
  </message>
  <message>
   <source>A code that you have not used yet; each counts once.</source>
   <translation>Код, яким ви ще не скористалися; кожен діє один раз.</translation>
  </message>
  <message>
   <source>A country does not ask itself.</source>
   <translation>Країна не просить саму себе.</translation>
  </message>
  <message>
   <source>A decision cannot be taken back: others have read it.</source>
   <translation>Рішення не можна забрати назад: його вже прочитали інші.</translation>
  </message>
  <message>
   <source>A decision is either approve or request_changes.</source>
   <translation>Рішення — це approve або request_changes.</translation>
  </message>
  <message>
   <source>A delegation names a country, a role, two people, and its first and last day.</source>
   <translation>У делегуванні зазначено країну, роль, двох осіб, перший і останній день.</translation>
  </message>
  <message>
   <source>A file of campaigndesk is missing: {0}.</source>
   <translation>Бракує файлу campaigndesk: {0}.</translation>
  </message>
  <message>
   <source>A footnote rule needs the footnote.</source>
   <translation>Правило про примітку потребує примітки.</translation>
  </message>
  <message>
   <source>A group of hashtags needs a name.</source>
   <translation>Групі хештегів потрібна назва.</translation>
  </message>
  <message>
   <source>A header that says one thing was sent twice.</source>
   <translation>Заголовок, який каже щось одне, надіслано двічі.</translation>
  </message>
  <message>
   <source>A hold needs a reason.</source>
   <translation>Для затримки потрібна причина.</translation>
  </message>
  <message>
   <source>A key that was revoked stays revoked.</source>
   <translation>Відкликаний ключ залишається відкликаним.</translation>
  </message>
  <message>
   <source>A list needs a limit of at least 1.</source>
   <translation>Списку потрібне обмеження щонайменше 1.</translation>
  </message>
  <message>
   <source>A local time has no offset.</source>
   <translation>Місцевий час не має зсуву від UTC.</translation>
  </message>
  <message>
   <source>A medium may have at most {0} MiB.</source>
   <translation>Зображення чи відео може мати щонайбільше {0} МіБ.</translation>
  </message>
  <message>
   <source>A name is needed, so that others know whose work it is.</source>
   <translation>Потрібне ім’я, щоб інші знали, чия це робота.</translation>
  </message>
  <message>
   <source>A narrative needs the claim that is made.</source>
   <translation>Для наративу потрібне твердження, яке поширюють.</translation>
  </message>
  <message>
   <source>A pack has a name, the day it was checked, rules, and nothing else.</source>
   <translation>Пакет має назву, день перевірки, правила й нічого іншого.</translation>
  </message>
  <message>
   <source>A pack of wording rules is a JSON or a TOML file.</source>
   <translation>Пакет правил слововжитку — це файл JSON або TOML.</translation>
  </message>
  <message>
   <source>A pack of wording rules needs a name of one line.</source>
   <translation>Пакет правил слововжитку потребує назви в один рядок.</translation>
  </message>
  <message>
   <source>A parameter of the address was given twice.</source>
   <translation>Параметр адреси вказано двічі.</translation>
  </message>
  <message>
   <source>A part of the address or a header is not what this address takes.</source>
   <translation>Частина адреси або заголовок не такі, які приймає ця адреса.</translation>
  </message>
  <message>
   <source>A person needs a name, so that others know whose work it is.</source>
   <translation>Особі потрібне ім’я, щоб інші знали, чия це робота.</translation>
  </message>
  <message>
   <source>A picture or film needs a file or a name.</source>
   <translation>Зображенню чи фільму потрібен файл або назва.</translation>
  </message>
  <message>
   <source>A post belongs to an account.</source>
   <translation>Допис належить до облікового запису.</translation>
  </message>
  <message>
   <source>A preferred word needs what to write instead.</source>
   <translation>Бажане слово потребує того, що писати натомість.</translation>
  </message>
  <message>
   <source>A record can be kept to your own ministry or shared with the network.</source>
   <translation>Запис можна лишити у своєму міністерстві або поділитися ним із мережею.</translation>
  </message>
  <message>
   <source>A recurrence rule names no start of its own.</source>
   <translation>Правило повторення не має власного початку.</translation>
  </message>
  <message>
   <source>A request for changes needs a reason.</source>
   <translation>Для запиту змін потрібна причина.</translation>
  </message>
  <message>
   <source>A request may have at most {0} MiB.</source>
   <translation>Запит може мати щонайбільше {0} МіБ.</translation>
  </message>
  <message>
   <source>A request names who asks and who is asked.</source>
   <translation>У проханні названо, хто просить і кого.</translation>
  </message>
  <message>
   <source>A request needs a country that is asked.</source>
   <translation>Для прохання потрібна країна, яку просять.</translation>
  </message>
  <message>
   <source>A request says what is to be carried further.</source>
   <translation>У проханні сказано, що треба поширити.</translation>
  </message>
  <message>
   <source>A reservation has to be said.</source>
   <translation>Застереження треба висловити.</translation>
  </message>
  <message>
   <source>A series ends by the clocks of its own zone.</source>
   <translation>Серія закінчується за годинником власного поясу.</translation>
  </message>
  <message>
   <source>A series repeats daily at most.</source>
   <translation>Серія повторюється не частіше ніж щодня.</translation>
  </message>
  <message>
   <source>A step of an approval route cannot ask for the role “{0}”.</source>
   <translation>Крок маршруту погодження не може запитувати роль «{0}».</translation>
  </message>
  <message>
   <source>A step of an approval route cannot ask “{0}”.</source>
   <translation>Крок маршруту погодження не може запитувати «{0}».</translation>
  </message>
  <message>
   <source>A step of an approval route cannot need “{0}”.</source>
   <translation>Крок маршруту погодження не може потребувати «{0}».</translation>
  </message>
  <message>
   <source>A step of an approval route names a role, a country, how many it needs, and nothing else.</source>
   <translation>Крок маршруту погодження містить роль, країну, потрібну кількість і більше нічого.</translation>
  </message>
  <message>
   <source>A stop is lifted by the side that placed it, or by the network.</source>
   <translation>Зупинку знімає сторона, яка її запровадила, або мережа.</translation>
  </message>
  <message>
   <source>A stop is not undone: it is lifted.</source>
   <translation>Зупинку не скасовують: її знімають.</translation>
  </message>
  <message>
   <source>A stop is shown to the whole network.</source>
   <translation>Зупинку бачить уся мережа.</translation>
  </message>
  <message>
   <source>A stop needs a reason.</source>
   <translation>Для зупинки потрібна причина.</translation>
  </message>
  <message>
   <source>A stop stands; this crisis post passes with two approvers.</source>
   <translation>Зупинка діє; цей кризовий допис проходить із двома погоджувачами.</translation>
  </message>
  <message>
   <source>A stop that was lifted does not come back by itself.</source>
   <translation>Знята зупинка не повертається сама.</translation>
  </message>
  <message>
   <source>A template needs a name.</source>
   <translation>Шаблону потрібна назва.</translation>
  </message>
  <message>
   <source>A term needs at least one word.</source>
   <translation>Термін потребує принаймні одного слова.</translation>
  </message>
  <message>
   <source>A word of one's own has 1 to 100 characters.</source>
   <translation>Власне слово має від 1 до 100 знаків.</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Обліковий запис</translation>
  </message>
  <message>
   <source>Add a step for the country's approver.</source>
   <translation>Додайте крок для погоджувача країни.</translation>
  </message>
  <message>
   <source>Agreed</source>
   <translation>Узгоджено</translation>
  </message>
  <message>
   <source>Albania</source>
   <translation>Албанія</translation>
  </message>
  <message>
   <source>Albanian</source>
   <translation>албанська</translation>
  </message>
  <message>
   <source>All changes saved here. No server: work stays on this laptop until you sign in to one.</source>
   <translation>Усі зміни збережено тут. Без сервера: робота лишається на цьому ноутбуці, доки ви не увійдете на сервер.</translation>
  </message>
  <message>
   <source>All steps of the approval are already met.</source>
   <translation>Усі кроки погодження вже виконано.</translation>
  </message>
  <message>
   <source>All together</source>
   <translation>Усе разом</translation>
  </message>
  <message>
   <source>Also part of what is decided</source>
   <translation>Також частина рішення</translation>
  </message>
  <message>
   <source>An approval of this post was altered, or is not from the person whose name it bears.</source>
   <translation>Схвалення цього допису змінено, або воно не від особи, чиє ім’я на ньому стоїть.</translation>
  </message>
  <message>
   <source>An approval route covers the time or does not.</source>
   <translation>Маршрут погодження охоплює час або ні.</translation>
  </message>
  <message>
   <source>An approval route has at most {0} steps, says what it covers, and nothing else.</source>
   <translation>Маршрут погодження має щонайбільше {0} кроків, каже, що охоплює, і більше нічого.</translation>
  </message>
  <message>
   <source>An approval route needs at least one step.</source>
   <translation>Маршрут погодження потребує щонайменше одного кроку.</translation>
  </message>
  <message>
   <source>An approved post of this account says the same and has no time yet: “{0}”.</source>
   <translation>Погоджений допис цього облікового запису каже те саме й ще не має часу: «{0}».</translation>
  </message>
  <message>
   <source>An embargo that was lifted cannot come back: others have read what was under it.</source>
   <translation>Зняте ембарго не повернути: інші вже прочитали те, що було під ним.</translation>
  </message>
  <message>
   <source>An entry of the handle book needs an institution.</source>
   <translation>Запис довідника імен користувачів потребує установи.</translation>
  </message>
  <message>
   <source>An event by days is moved to days, one by time to times.</source>
   <translation>Подію з днями переносять на дні, подію з часом — на час.</translation>
  </message>
  <message>
   <source>An event cannot end before it begins.</source>
   <translation>Подія не може закінчитися раніше, ніж почнеться.</translation>
  </message>
  <message>
   <source>An event needs a start.</source>
   <translation>Події потрібен початок.</translation>
  </message>
  <message>
   <source>An override needs a reason.</source>
   <translation>Виняток потребує причини.</translation>
  </message>
  <message>
   <source>Another change has this id already.</source>
   <translation>Цей ідентифікатор уже має інша зміна.</translation>
  </message>
  <message>
   <source>Another person of this network has this e-mail address.</source>
   <translation>Цю адресу електронної пошти має інша особа цієї мережі.</translation>
  </message>
  <message>
   <source>Another post of this account says the same on {0}: “{1}”.</source>
   <translation>Інший допис цього облікового запису каже те саме {0}: «{1}».</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Відповідь</translation>
  </message>
  <message>
   <source>Answer by</source>
   <translation>Відповісти до</translation>
  </message>
  <message>
   <source>Approval</source>
   <translation>Погодження</translation>
  </message>
  <message>
   <source>Approvals</source>
   <translation>Погодження</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Погодити</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Погоджено</translation>
  </message>
  <message>
   <source>Approved before; nothing has changed since then.</source>
   <translation>Погоджено раніше; відтоді нічого не змінилося.</translation>
  </message>
  <message>
   <source>Approvers and administrators come in here with an authenticator app, and you have none yet.</source>
   <translation>Погоджувачі та адміністратори входять сюди із застосунком автентифікації, а у вас його ще немає.</translation>
  </message>
  <message>
   <source>Approvers and administrators need one, others where they have set it up.</source>
   <translation>Він потрібен погоджувачам і адміністраторам, іншим — якщо вони його налаштували.</translation>
  </message>
  <message>
   <source>Approvers and administrators, and who has set up a second factor, confirm with it who they are.</source>
   <translation>Ті, хто погоджує, адміністратори й ті, хто налаштував другий чинник, підтверджують ним, хто вони.</translation>
  </message>
  <message>
   <source>Ask another administrator of the network.</source>
   <translation>Попросіть іншого адміністратора мережі.</translation>
  </message>
  <message>
   <source>Ask another person to confirm it.</source>
   <translation>Попросіть іншу особу підтвердити.</translation>
  </message>
  <message>
   <source>Ask another person who may confirm it.</source>
   <translation>Попросіть іншу особу, яка має право підтвердити.</translation>
  </message>
  <message>
   <source>Ask for longer rights, or plan to take it down.</source>
   <translation>Попросіть подовжити права або заплануйте зняття.</translation>
  </message>
  <message>
   <source>Ask its lead for an invitation.</source>
   <translation>Попросіть запрошення в її керівника.</translation>
  </message>
  <message>
   <source>Ask one of them.</source>
   <translation>Попросіть когось із них.</translation>
  </message>
  <message>
   <source>Ask the administrator for one more person with this role, or the campaign lead for another route.</source>
   <translation>Попросіть адміністратора про ще одну особу з цією роллю або керівника кампанії — про інший маршрут.</translation>
  </message>
  <message>
   <source>Ask the coordinator to release it.</source>
   <translation>Попросіть координатора зняти затримку.</translation>
  </message>
  <message>
   <source>Ask the countries that take part, or wait until the embargo is over.</source>
   <translation>Попросіть країни, які беруть участь, або зачекайте, доки мине ембарго.</translation>
  </message>
  <message>
   <source>Ask the writers to change the text: it becomes a draft again.</source>
   <translation>Попросити авторів змінити текст: він знову стане чернеткою.</translation>
  </message>
  <message>
   <source>Ask the writers to send it for approval again as it is.</source>
   <translation>Попросіть авторів знову надіслати його на погодження без змін.</translation>
  </message>
  <message>
   <source>Ask them, or an administrator.</source>
   <translation>Зверніться до цієї особи або до адміністратора.</translation>
  </message>
  <message>
   <source>Ask who holds it to release it.</source>
   <translation>Попросіть того, хто затримав, зняти затримку.</translation>
  </message>
  <message>
   <source>Ask whoever placed it, or the network's coordinator.</source>
   <translation>Попросіть того, хто її запровадив, або координатора мережі.</translation>
  </message>
  <message>
   <source>Ask your administrator for the ministry's certificate, and give it with the server's address.</source>
   <translation>Попросіть в адміністратора сертифікат міністерства й вкажіть його разом з адресою сервера.</translation>
  </message>
  <message>
   <source>Ask your administrator to add you with that address.</source>
   <translation>Попросіть адміністратора додати вас із цією адресою.</translation>
  </message>
  <message>
   <source>Ask your administrator.</source>
   <translation>Зверніться до адміністратора.</translation>
  </message>
  <message>
   <source>Ask yourself whether it should go out that day, or choose another.</source>
   <translation>Подумайте, чи має він вийти того дня, або виберіть інший.</translation>
  </message>
  <message>
   <source>Ask yourself whether it should still be said.</source>
   <translation>Спитайте себе, чи варто це ще казати.</translation>
  </message>
  <message>
   <source>Ask yourself whether the post still says the same.</source>
   <translation>Спитайте себе, чи допис досі каже те саме.</translation>
  </message>
  <message>
   <source>At most {0} changes are taken at once.</source>
   <translation>За один раз приймається щонайбільше {0} змін.</translation>
  </message>
  <message>
   <source>Attach a smaller version of it.</source>
   <translation>Долучіть меншу версію.</translation>
  </message>
  <message>
   <source>Attach it again.</source>
   <translation>Долучіть ще раз.</translation>
  </message>
  <message>
   <source>Attach it first.</source>
   <translation>Спершу долучіть.</translation>
  </message>
  <message>
   <source>Attach one.</source>
   <translation>Долучіть зображення або фільм.</translation>
  </message>
  <message>
   <source>Attach the file again.</source>
   <translation>Долучіть файл ще раз.</translation>
  </message>
  <message>
   <source>Audience</source>
   <translation>Аудиторія</translation>
  </message>
  <message>
   <source>Being written</source>
   <translation>Пишеться</translation>
  </message>
  <message>
   <source>Blackout</source>
   <translation>Заборона публікацій</translation>
  </message>
  <message>
   <source>Blackout in {0} until {1}: {2}</source>
   <translation>Заборона публікацій у {0} до {1}: {2}</translation>
  </message>
  <message>
   <source>Blackout until {0}: {1}</source>
   <translation>Заборона публікацій до {0}: {1}</translation>
  </message>
  <message>
   <source>Bosnia and Herzegovina</source>
   <translation>Боснія і Герцеговина</translation>
  </message>
  <message>
   <source>Bosnian</source>
   <translation>боснійська</translation>
  </message>
  <message>
   <source>Brief</source>
   <translation>Задум</translation>
  </message>
  <message>
   <source>Bring it back first.</source>
   <translation>Спершу поверніть.</translation>
  </message>
  <message>
   <source>Bulgaria</source>
   <translation>Болгарія</translation>
  </message>
  <message>
   <source>Bulgarian</source>
   <translation>болгарська</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Календар</translation>
  </message>
  <message>
   <source>Calendar {0}</source>
   <translation>Календар {0}</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Кампанія</translation>
  </message>
  <message>
   <source>Change the rule of its series.</source>
   <translation>Змініть правило серії.</translation>
  </message>
  <message>
   <source>Change the text, and it becomes a draft again.</source>
   <translation>Змініть текст, і він знову стане чернеткою.</translation>
  </message>
  <message>
   <source>Changed since then: {0}.</source>
   <translation>Відтоді змінено: {0}.</translation>
  </message>
  <message>
   <source>Changes requested</source>
   <translation>Запитано зміни</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Канал</translation>
  </message>
  <message>
   <source>Check both, or ask your administrator.</source>
   <translation>Перевірте і те, й інше або зверніться до адміністратора.</translation>
  </message>
  <message>
   <source>Check it, or ask your administrator.</source>
   <translation>Перевірте його або запитайте адміністратора.</translation>
  </message>
  <message>
   <source>Check that every opening quote has a closing one.</source>
   <translation>Перевірте, чи кожна відкрита лапка закрита.</translation>
  </message>
  <message>
   <source>Check the address and the code, or ask your administrator for a new invitation.</source>
   <translation>Перевірте адресу й код або попросіть в адміністратора нове запрошення.</translation>
  </message>
  <message>
   <source>Check the delimiter.</source>
   <translation>Перевірте роздільник.</translation>
  </message>
  <message>
   <source>Check the name of the file.</source>
   <translation>Перевірте назву файлу.</translation>
  </message>
  <message>
   <source>Check the network: sign in to it if it asks for that, then sync again.</source>
   <translation>Перевірте мережу: увійдіть у неї, якщо вона цього вимагає, а потім синхронізуйте знову.</translation>
  </message>
  <message>
   <source>Check the passphrase or the keyring; nothing was changed.</source>
   <translation>Перевірте парольну фразу або сховище ключів; нічого не змінено.</translation>
  </message>
  <message>
   <source>Check the proxy settings.</source>
   <translation>Перевірте налаштування проксі.</translation>
  </message>
  <message>
   <source>Choose a colleague.</source>
   <translation>Виберіть колегу.</translation>
  </message>
  <message>
   <source>Choose a folder that can be written to.</source>
   <translation>Виберіть теку, до якої можна записувати.</translation>
  </message>
  <message>
   <source>Choose a later time.</source>
   <translation>Виберіть пізніший час.</translation>
  </message>
  <message>
   <source>Choose a picture or a film.</source>
   <translation>Виберіть зображення або фільм.</translation>
  </message>
  <message>
   <source>Choose another account.</source>
   <translation>Виберіть інший обліковий запис.</translation>
  </message>
  <message>
   <source>Choose another campaign.</source>
   <translation>Виберіть іншу кампанію.</translation>
  </message>
  <message>
   <source>Choose another country.</source>
   <translation>Виберіть іншу країну.</translation>
  </message>
  <message>
   <source>Choose another day, or ask an approver or administrator of the country to override it with a reason.</source>
   <translation>Виберіть інший день або попросіть затверджувача чи адміністратора країни зробити виняток із зазначенням причини.</translation>
  </message>
  <message>
   <source>Choose another day.</source>
   <translation>Виберіть інший день.</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Виберіть інший файл.</translation>
  </message>
  <message>
   <source>Choose another folder or free space.</source>
   <translation>Виберіть іншу теку або звільніть місце.</translation>
  </message>
  <message>
   <source>Choose another number of days.</source>
   <translation>Виберіть іншу кількість днів.</translation>
  </message>
  <message>
   <source>Choose another number of hours.</source>
   <translation>Виберіть іншу кількість годин.</translation>
  </message>
  <message>
   <source>Choose another one.</source>
   <translation>Виберіть інший.</translation>
  </message>
  <message>
   <source>Choose another post.</source>
   <translation>Виберіть інший допис.</translation>
  </message>
  <message>
   <source>Choose another time of day for the series, or skip that day.</source>
   <translation>Виберіть для серії інший час дня або пропустіть цей день.</translation>
  </message>
  <message>
   <source>Choose another with --profile.</source>
   <translation>Виберіть інший за допомогою --profile.</translation>
  </message>
  <message>
   <source>Choose no country.</source>
   <translation>Не вибирайте країну.</translation>
  </message>
  <message>
   <source>Choose one of those.</source>
   <translation>Виберіть один із них.</translation>
  </message>
  <message>
   <source>Choose one of your country's accounts.</source>
   <translation>Виберіть один із записів своєї країни.</translation>
  </message>
  <message>
   <source>Choose one of your own country's accounts.</source>
   <translation>Виберіть один із записів своєї країни.</translation>
  </message>
  <message>
   <source>Choose one of your posts.</source>
   <translation>Виберіть один зі своїх дописів.</translation>
  </message>
  <message>
   <source>Choose one that is silent.</source>
   <translation>Виберіть ту, що не відповіла.</translation>
  </message>
  <message>
   <source>Choose somebody else.</source>
   <translation>Виберіть когось іншого.</translation>
  </message>
  <message>
   <source>Choose the account again.</source>
   <translation>Виберіть обліковий запис знову.</translation>
  </message>
  <message>
   <source>Choose the audience's time zone.</source>
   <translation>Виберіть часовий пояс аудиторії.</translation>
  </message>
  <message>
   <source>Choose the country.</source>
   <translation>Виберіть країну.</translation>
  </message>
  <message>
   <source>Clicks</source>
   <translation>Переходи</translation>
  </message>
  <message>
   <source>Close that one first, or choose another profile with --profile.</source>
   <translation>Спершу закрийте його або виберіть інший профіль за допомогою --profile.</translation>
  </message>
  <message>
   <source>Code of your authenticator app</source>
   <translation>Код вашого застосунку автентифікації</translation>
  </message>
  <message>
   <source>Columns are: {0}.</source>
   <translation>Стовпці: {0}.</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Коментувати</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Коментарі</translation>
  </message>
  <message>
   <source>Compare the two, then mark the translation as up to date.</source>
   <translation>Порівняйте обидва тексти, потім позначте переклад як актуальний.</translation>
  </message>
  <message>
   <source>Confidential: those who need it</source>
   <translation>Конфіденційно: кому потрібно</translation>
  </message>
  <message>
   <source>Confirm in the settings that it is you, then try again.</source>
   <translation>Підтвердьте в налаштуваннях, що це ви, і спробуйте ще раз.</translation>
  </message>
  <message>
   <source>Confirm its publication first.</source>
   <translation>Спершу підтвердьте його публікацію.</translation>
  </message>
  <message>
   <source>Conflict</source>
   <translation>Конфлікт</translation>
  </message>
  <message>
   <source>Connect and sync, then publish.</source>
   <translation>Підключіться й синхронізуйте, потім публікуйте.</translation>
  </message>
  <message>
   <source>Content warning</source>
   <translation>Попередження про зміст</translation>
  </message>
  <message>
   <source>Copy what you want to keep, then forget it.</source>
   <translation>Скопіюйте те, що хочете зберегти, а потім забудьте це.</translation>
  </message>
  <message>
   <source>Core message</source>
   <translation>Ключове повідомлення</translation>
  </message>
  <message>
   <source>Correct the limit of the account.</source>
   <translation>Виправте обмеження облікового запису.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Країна</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Охоплення</translation>
  </message>
  <message>
   <source>Czech</source>
   <translation>чеська</translation>
  </message>
  <message>
   <source>Czechia</source>
   <translation>Чехія</translation>
  </message>
  <message>
   <source>Decide again: the desk makes a new key.</source>
   <translation>Прийміть рішення ще раз: стіл створить новий ключ.</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Рішення</translation>
  </message>
  <message>
   <source>Decisions of {0} can only be handed to somebody who works for {1}.</source>
   <translation>Рішення {0} можна передати лише тому, хто працює для {1}.</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Відмовлено</translation>
  </message>
  <message>
   <source>Delete that place and write it again.</source>
   <translation>Видаліть це місце й напишіть знову.</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Видалити…</translation>
  </message>
  <message>
   <source>Deleting a {0}</source>
   <translation>Видалення: {0}</translation>
  </message>
  <message>
   <source>Deleting a {kind}</source>
   <translation>Видалення: {kind}</translation>
  </message>
  <message>
   <source>Describe every image for those who cannot see.</source>
   <translation>Опишіть кожне зображення для тих, хто не бачить.</translation>
  </message>
  <message>
   <source>Describe it for those who cannot see.</source>
   <translation>Опишіть для тих, хто не бачить.</translation>
  </message>
  <message>
   <source>Description ({0})</source>
   <translation>Опис ({0})</translation>
  </message>
  <message>
   <source>Do not publish it: tell your administrator, and have it approved again.</source>
   <translation>Не публікуйте його: повідомте адміністратора й подайте на схвалення ще раз.</translation>
  </message>
  <message>
   <source>Do so in the settings, under “Second factor”; a program that has no such place is too old: update it.</source>
   <translation>Зробіть це в налаштуваннях, у розділі «Другий чинник»; програма, у якій такого місця немає, застаріла: оновіть її.</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Чернетка</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>Електронна адреса</translation>
  </message>
  <message>
   <source>Each of the media needs an id, a name and a kind, and nothing unknown.</source>
   <translation>Кожному медіа потрібні ідентифікатор, назва й вид і нічого невідомого.</translation>
  </message>
  <message>
   <source>Each part must be text of at most {0} characters.</source>
   <translation>Кожна частина має бути текстом щонайбільше з {0} знаків.</translation>
  </message>
  <message>
   <source>Each person hands over their own decisions.</source>
   <translation>Кожен передає власні рішення.</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Кінець</translation>
  </message>
  <message>
   <source>End it first.</source>
   <translation>Спочатку завершіть його.</translation>
  </message>
  <message>
   <source>English</source>
   <translation>англійська</translation>
  </message>
  <message>
   <source>Estonia</source>
   <translation>Естонія</translation>
  </message>
  <message>
   <source>Estonian</source>
   <translation>естонська</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Подія</translation>
  </message>
  <message>
   <source>Every post of this series is public or withdrawn.</source>
   <translation>Кожен допис цієї серії опубліковано або відкликано.</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>Усі</translation>
  </message>
  <message>
   <source>Export it without that, then attach it.</source>
   <translation>Експортуйте його без цього, а тоді прикріпіть.</translation>
  </message>
  <message>
   <source>Fetch the film “{0}”</source>
   <translation>Завантажити фільм «{0}»</translation>
  </message>
  <message>
   <source>Fetching was stopped.</source>
   <translation>Отримання зупинено.</translation>
  </message>
  <message>
   <source>Figures cannot be read on a day to come.</source>
   <translation>Показники не можна зняти дня, який ще не настав.</translation>
  </message>
  <message>
   <source>Figures need the day on which they were read.</source>
   <translation>Показникам потрібен день, коли їх знято.</translation>
  </message>
  <message>
   <source>Fill in what is missing.</source>
   <translation>Заповніть те, чого бракує.</translation>
  </message>
  <message>
   <source>Fingerprint of this content</source>
   <translation>Відбиток цього вмісту</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Перший день</translation>
  </message>
  <message>
   <source>Free some space, then try again; the text is still in front of you.</source>
   <translation>Звільніть трохи місця й спробуйте ще раз; текст досі перед вами.</translation>
  </message>
  <message>
   <source>Georgia</source>
   <translation>Грузія</translation>
  </message>
  <message>
   <source>Georgian</source>
   <translation>грузинська</translation>
  </message>
  <message>
   <source>Give a .xlsx or a .csv file.</source>
   <translation>Виберіть файл .xlsx або .csv.</translation>
  </message>
  <message>
   <source>Give a day, or a time with its zone.</source>
   <translation>Вкажіть день або час із поясом.</translation>
  </message>
  <message>
   <source>Give a file with a header and at least one row.</source>
   <translation>Виберіть файл із заголовком і щонайменше одним рядком.</translation>
  </message>
  <message>
   <source>Give a file with certificates in PEM form.</source>
   <translation>Вкажіть файл із сертифікатами у формі PEM.</translation>
  </message>
  <message>
   <source>Give a later end.</source>
   <translation>Вкажіть пізніший кінець.</translation>
  </message>
  <message>
   <source>Give a workbook or a CSV file.</source>
   <translation>Виберіть робочу книгу або файл CSV.</translation>
  </message>
  <message>
   <source>Give an end that is not before the start.</source>
   <translation>Вкажіть кінець, що не раніший за початок.</translation>
  </message>
  <message>
   <source>Give it a date and a time first.</source>
   <translation>Спершу вкажіть дату й час.</translation>
  </message>
  <message>
   <source>Give it a date and a time.</source>
   <translation>Дайте дату й час.</translation>
  </message>
  <message>
   <source>Give it a new time, or withdraw it: nothing resumes by itself.</source>
   <translation>Призначте новий час або відкличте його: ніщо не поновлюється саме.</translation>
  </message>
  <message>
   <source>Give it an end: COUNT or UNTIL.</source>
   <translation>Вкажіть кінець: COUNT або UNTIL.</translation>
  </message>
  <message>
   <source>Give it one in the file.</source>
   <translation>Дайте її у файлі.</translation>
  </message>
  <message>
   <source>Give it one.</source>
   <translation>Додайте.</translation>
  </message>
  <message>
   <source>Give it to open the profile.</source>
   <translation>Вкажіть її, щоб відкрити профіль.</translation>
  </message>
  <message>
   <source>Give one with a header and at least one row.</source>
   <translation>Виберіть таку, де є заголовок і щонайменше один рядок.</translation>
  </message>
  <message>
   <source>Give one, or allow a key file.</source>
   <translation>Вкажіть її або дозвольте файл ключа.</translation>
  </message>
  <message>
   <source>Give the address of the public post.</source>
   <translation>Укажіть адресу опублікованого допису.</translation>
  </message>
  <message>
   <source>Give the day on which they were read.</source>
   <translation>Укажіть день, коли їх знято.</translation>
  </message>
  <message>
   <source>Give the day.</source>
   <translation>Укажіть день.</translation>
  </message>
  <message>
   <source>Give the name.</source>
   <translation>Вкажіть ім’я.</translation>
  </message>
  <message>
   <source>Give the path of the file.</source>
   <translation>Вкажіть шлях до файлу.</translation>
  </message>
  <message>
   <source>Give your name.</source>
   <translation>Вкажіть своє ім’я.</translation>
  </message>
  <message>
   <source>Go on from there.</source>
   <translation>Продовжуйте звідти.</translation>
  </message>
  <message>
   <source>Group of hashtags</source>
   <translation>Група хештегів</translation>
  </message>
  <message>
   <source>Handle</source>
   <translation>Ім’я користувача</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Хештеги</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Затримка</translation>
  </message>
  <message>
   <source>If that was you, ask your administrator to unbind it: admin unbind-provider.</source>
   <translation>Якщо це були ви, попросіть адміністратора скасувати прив’язку: admin unbind-provider.</translation>
  </message>
  <message>
   <source>Image description</source>
   <translation>Опис зображення</translation>
  </message>
  <message>
   <source>Implementation</source>
   <translation>Виконання</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>На розгляді</translation>
  </message>
  <message>
   <source>In translation</source>
   <translation>Перекладається</translation>
  </message>
  <message>
   <source>Install Campaign Desk again.</source>
   <translation>Установіть Campaign Desk ще раз.</translation>
  </message>
  <message>
   <source>Install campaigndesk again.</source>
   <translation>Установіть campaigndesk знову.</translation>
  </message>
  <message>
   <source>Invited</source>
   <translation>Запрошено</translation>
  </message>
  <message>
   <source>It cannot be approved: it needs {0} with the role {1} of {2}, and {3}.</source>
   <translation>Погодити не можна: потрібно {0} з роллю {1} від {2}, і {3}.</translation>
  </message>
  <message>
   <source>It is empty. Write something here.</source>
   <translation>Тут порожньо. Напишіть щось.</translation>
  </message>
  <message>
   <source>It is empty. Write the day on which the figures were read, as 2026-12-10.</source>
   <translation>Тут порожньо. Напишіть день, коли знято показники, як 10.12.2026.</translation>
  </message>
  <message>
   <source>It is neither a JPEG, PNG, GIF or WebP picture nor an MP4 film.</source>
   <translation>Це ні зображення JPEG, PNG, GIF чи WebP, ні відео MP4.</translation>
  </message>
  <message>
   <source>It is nested too deep or too long.</source>
   <translation>Надто глибоко вкладено або задовге.</translation>
  </message>
  <message>
   <source>It is not approved.</source>
   <translation>Не погоджено.</translation>
  </message>
  <message>
   <source>It is not on hold.</source>
   <translation>Не затримано.</translation>
  </message>
  <message>
   <source>It is on hold already.</source>
   <translation>Уже затримано.</translation>
  </message>
  <message>
   <source>It must be a date such as 2026-12-10, or nothing.</source>
   <translation>Має бути дата, як-от 2026-12-10, або нічого.</translation>
  </message>
  <message>
   <source>It must be a list of at most {0} lines.</source>
   <translation>Має бути список щонайбільше з {0} рядків.</translation>
  </message>
  <message>
   <source>It must be a list of at most {0} media, each with an id of its own.</source>
   <translation>Має бути список щонайбільше з {0} медіа, кожне з власним ідентифікатором.</translation>
  </message>
  <message>
   <source>It must be a list of at most {0} wording rules.</source>
   <translation>Це має бути список щонайбільше з {0} правил слововжитку.</translation>
  </message>
  <message>
   <source>It must be a list of media, each with an id, a name and a kind.</source>
   <translation>Має бути список медіа, кожне з ідентифікатором, назвою і видом.</translation>
  </message>
  <message>
   <source>It must be a list of pairs of a role and a country.</source>
   <translation>Має бути список пар із ролі та країни.</translation>
  </message>
  <message>
   <source>It must be a time zone such as Europe/Ljubljana.</source>
   <translation>Має бути часовий пояс, як-от Europe/Ljubljana.</translation>
  </message>
  <message>
   <source>It must be a two-letter country code.</source>
   <translation>Має бути дволітерний код країни.</translation>
  </message>
  <message>
   <source>It must be a whole number from 0 up, or nothing.</source>
   <translation>Має бути ціле число від 0 або нічого.</translation>
  </message>
  <message>
   <source>It must be a whole number.</source>
   <translation>Має бути ціле число.</translation>
  </message>
  <message>
   <source>It must be an instant in UTC such as 2026-12-10T09:00:00Z, or nothing.</source>
   <translation>Має бути мить за UTC, як-от 2026-12-10T09:00:00Z, або нічого.</translation>
  </message>
  <message>
   <source>It must be one line.</source>
   <translation>Має бути один рядок.</translation>
  </message>
  <message>
   <source>It must be one of {0}, or nothing.</source>
   <translation>Має бути одне з {0} або нічого.</translation>
  </message>
  <message>
   <source>It must be text.</source>
   <translation>Має бути текст.</translation>
  </message>
  <message>
   <source>It must be true or false.</source>
   <translation>Має бути true або false.</translation>
  </message>
  <message>
   <source>It must name a handle for each channel.</source>
   <translation>Має містити ім’я користувача для кожного каналу.</translation>
  </message>
  <message>
   <source>It needs an id, a kind, a term, a reason and a source.</source>
   <translation>Потрібні позначка, вид, термін, причина й джерело.</translation>
  </message>
  <message>
   <source>It starts again with the next change.</source>
   <translation>Вона запуститься знову з наступною зміною.</translation>
  </message>
  <message>
   <source>It still holds what a camera or a program noted, such as places.</source>
   <translation>У ньому ще лишилося те, що записала камера чи програма, наприклад місце.</translation>
  </message>
  <message>
   <source>Its time passed under a stop: {0}</source>
   <translation>Його час минув під час зупинки: {0}</translation>
  </message>
  <message>
   <source>Joined</source>
   <translation>Приєдналася</translation>
  </message>
  <message>
   <source>Joined with a reservation</source>
   <translation>Приєдналася із застереженням</translation>
  </message>
  <message>
   <source>Joined with reservation</source>
   <translation>Долучилася із застереженням</translation>
  </message>
  <message>
   <source>Keep the most important ones.</source>
   <translation>Лишіть найважливіші.</translation>
  </message>
  <message>
   <source>Keep the public text.</source>
   <translation>Лишіть опублікований текст.</translation>
  </message>
  <message>
   <source>Keep to my ministry</source>
   <translation>Лише для мого міністерства</translation>
  </message>
  <message>
   <source>Kosovo</source>
   <translation>Косово</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Мова</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Останній день</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>Очолює</translation>
  </message>
  <message>
   <source>Leave out DTSTART.</source>
   <translation>Приберіть DTSTART.</translation>
  </message>
  <message>
   <source>Leave out the Z at the end of UNTIL.</source>
   <translation>Приберіть Z у кінці UNTIL.</translation>
  </message>
  <message>
   <source>Leave them out.</source>
   <translation>Приберіть їх.</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Довжина</translation>
  </message>
  <message>
   <source>Let the blackout hold again</source>
   <translation>Повернути заборону</translation>
  </message>
  <message>
   <source>Let the person act again first.</source>
   <translation>Спершу дозвольте особі діяти знову.</translation>
  </message>
  <message>
   <source>Lift it, with a reason.</source>
   <translation>Зніміть її, зазначивши причину.</translation>
  </message>
  <message>
   <source>Lifting a stop needs a reason.</source>
   <translation>Щоб зняти зупинку, потрібна причина.</translation>
  </message>
  <message>
   <source>Lifting an embargo needs a reason.</source>
   <translation>Щоб зняти ембарго, потрібна причина.</translation>
  </message>
  <message>
   <source>Lifting this embargo is proposed already.</source>
   <translation>Зняття цього ембарго вже запропоновано.</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Позиція</translation>
  </message>
  <message>
   <source>Line to take</source>
   <translation>Позиція</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Посилання</translation>
  </message>
  <message>
   <source>Lithuania</source>
   <translation>Литва</translation>
  </message>
  <message>
   <source>Lithuanian</source>
   <translation>литовська</translation>
  </message>
  <message>
   <source>Look at it as it is now.</source>
   <translation>Подивіться, як є тепер.</translation>
  </message>
  <message>
   <source>Look at it, then settle again.</source>
   <translation>Перегляньте, потім залагодьте знову.</translation>
  </message>
  <message>
   <source>Look at its approval.</source>
   <translation>Перегляньте погодження.</translation>
  </message>
  <message>
   <source>Look at its time again.</source>
   <translation>Погляньте на його час ще раз.</translation>
  </message>
  <message>
   <source>Look at the campaign as it is now, then decide.</source>
   <translation>Подивіться на кампанію, якою вона є тепер, і вирішіть.</translation>
  </message>
  <message>
   <source>Look at the list as it is now.</source>
   <translation>Перегляньте список, яким він є зараз.</translation>
  </message>
  <message>
   <source>Look at the post as it is now.</source>
   <translation>Перегляньте допис, яким він є зараз.</translation>
  </message>
  <message>
   <source>Look at the text as it is now.</source>
   <translation>Перегляньте текст, яким він є зараз.</translation>
  </message>
  <message>
   <source>Look at what it made late.</source>
   <translation>Подивіться, що через неї запізнилося.</translation>
  </message>
  <message>
   <source>Look for it in the list.</source>
   <translation>Пошукайте її у списку.</translation>
  </message>
  <message>
   <source>Look it up again.</source>
   <translation>Перевірте ще раз.</translation>
  </message>
  <message>
   <source>Macedonian</source>
   <translation>македонська</translation>
  </message>
  <message>
   <source>Make a new one.</source>
   <translation>Створіть новий.</translation>
  </message>
  <message>
   <source>Make a new post.</source>
   <translation>Створіть новий допис.</translation>
  </message>
  <message>
   <source>Make it smaller.</source>
   <translation>Зменште його.</translation>
  </message>
  <message>
   <source>Make it yours alone: chmod 600 {0}</source>
   <translation>Зробіть його лише своїм: chmod 600 {0}</translation>
  </message>
  <message>
   <source>Make its book after that.</source>
   <translation>Складіть її книгу після цього.</translation>
  </message>
  <message>
   <source>Make its folder writable, then try again.</source>
   <translation>Зробіть його теку доступною для запису й спробуйте ще раз.</translation>
  </message>
  <message>
   <source>Make the folder writable, or open a copy of it with --profile.</source>
   <translation>Дозвольте запис до теки або відкрийте її копію за допомогою --profile.</translation>
  </message>
  <message>
   <source>Making a {0}</source>
   <translation>Створення: {0}</translation>
  </message>
  <message>
   <source>Making a {kind}</source>
   <translation>Створення: {kind}</translation>
  </message>
  <message>
   <source>Mark as crisis (two approvers)</source>
   <translation>Позначити як кризовий (двоє погоджувачів)</translation>
  </message>
  <message>
   <source>Mark as published…</source>
   <translation>Позначити як опубліковане…</translation>
  </message>
  <message>
   <source>Mark it with * and add the footnote.</source>
   <translation>Позначте * і додайте примітку.</translation>
  </message>
  <message>
   <source>Marking as published</source>
   <translation>Позначення як опублікованого</translation>
  </message>
  <message>
   <source>Media rights</source>
   <translation>Права на медіа</translation>
  </message>
  <message>
   <source>Mend it, then take it again.</source>
   <translation>Виправте й візьміть знову.</translation>
  </message>
  <message>
   <source>Mend the file, then take it again.</source>
   <translation>Виправте файл і візьміть його знову.</translation>
  </message>
  <message>
   <source>Mend the file.</source>
   <translation>Виправте файл.</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Повідомлення</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Повідомлення</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>Пропущено</translation>
  </message>
  <message>
   <source>Moldova</source>
   <translation>Молдова</translation>
  </message>
  <message>
   <source>Montenegrin</source>
   <translation>чорногорська</translation>
  </message>
  <message>
   <source>Montenegro</source>
   <translation>Чорногорія</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>Місяці</translation>
  </message>
  <message>
   <source>More bytes came than were announced.</source>
   <translation>Надійшло більше байтів, ніж було оголошено.</translation>
  </message>
  <message>
   <source>Name at least one other country.</source>
   <translation>Назвіть принаймні одну іншу країну.</translation>
  </message>
  <message>
   <source>Name both countries.</source>
   <translation>Назвіть обидві країни.</translation>
  </message>
  <message>
   <source>Name it.</source>
   <translation>Назвіть його.</translation>
  </message>
  <message>
   <source>Name its sheets: {0}.</source>
   <translation>Назвіть аркуші: {0}.</translation>
  </message>
  <message>
   <source>Name other countries.</source>
   <translation>Назвіть інші країни.</translation>
  </message>
  <message>
   <source>Name the account, or its country and channel.</source>
   <translation>Назвіть обліковий запис або його країну й канал.</translation>
  </message>
  <message>
   <source>Narrative</source>
   <translation>Наратив</translation>
  </message>
  <message>
   <source>New followers</source>
   <translation>Нові підписники</translation>
  </message>
  <message>
   <source>No account is chosen.</source>
   <translation>Запис не вибрано.</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Без відповіді</translation>
  </message>
  <message>
   <source>No blackout blocks this post on its day.</source>
   <translation>Жодна заборона не зупиняє цей допис у його день.</translation>
  </message>
  <message>
   <source>No blackout is overridden for this post.</source>
   <translation>Для цього допису немає винятку із заборони.</translation>
  </message>
  <message>
   <source>No campaigns yet</source>
   <translation>Кампаній ще немає</translation>
  </message>
  <message>
   <source>No file was chosen.</source>
   <translation>Файл не вибрано.</translation>
  </message>
  <message>
   <source>No keyring keeps the key of your drafts. Choose a passphrase for them.</source>
   <translation>Жодне сховище ключів не зберігає ключа ваших чернеток. Виберіть для них парольну фразу.</translation>
  </message>
  <message>
   <source>No passphrase was given.</source>
   <translation>Парольну фразу не вказано.</translation>
  </message>
  <message>
   <source>Nobody came back from the browser.</source>
   <translation>Ніхто не повернувся з браузера.</translation>
  </message>
  <message>
   <source>Nobody can do this.</source>
   <translation>Цього не може зробити ніхто.</translation>
  </message>
  <message>
   <source>Nobody comes in without an e-mail address.</source>
   <translation>Без адреси електронної пошти ніхто не ввійде.</translation>
  </message>
  <message>
   <source>Nobody ends an embargo early alone.</source>
   <translation>Ніхто не закінчує ембарго достроково сам.</translation>
  </message>
  <message>
   <source>Nobody hands over what is not theirs: they do not hold the role {0} of {1} themselves.</source>
   <translation>Ніхто не передає того, чого не має: ця особа сама не має ролі {0} від {1}.</translation>
  </message>
  <message>
   <source>Nobody in this network has the e-mail address by which your ministry knows you.</source>
   <translation>Ніхто в цій мережі не має електронної адреси, за якою вас знає ваше міністерство.</translation>
  </message>
  <message>
   <source>Nobody proposes to lift this embargo.</source>
   <translation>Ніхто не пропонує зняти це ембарго.</translation>
  </message>
  <message>
   <source>Nobody shuts themselves out.</source>
   <translation>Ніхто не позбавляє доступу самого себе.</translation>
  </message>
  <message>
   <source>Nobody takes the administration away from themselves.</source>
   <translation>Ніхто не позбавляє адміністрування самого себе.</translation>
  </message>
  <message>
   <source>Nobody works on this laptop yet.</source>
   <translation>На цьому ноутбуці ще ніхто не працює.</translation>
  </message>
  <message>
   <source>North Macedonia</source>
   <translation>Північна Македонія</translation>
  </message>
  <message>
   <source>Not decided</source>
   <translation>Не вирішено</translation>
  </message>
  <message>
   <source>Not joined</source>
   <translation>Не приєдналася</translation>
  </message>
  <message>
   <source>Not planned</source>
   <translation>Не заплановано</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Примітка</translation>
  </message>
  <message>
   <source>Nothing has to be done about it.</source>
   <translation>Робити з ним нічого не треба.</translation>
  </message>
  <message>
   <source>Nothing is handed in. Tell your administrator, by another way than this server. Where it is as it should be, sign out and join again.</source>
   <translation>Нічого не передається. Повідомте адміністратора іншим шляхом, а не через цей сервер. Якщо все так, як має бути, вийдіть і приєднайтеся знову.</translation>
  </message>
  <message>
   <source>Nothing is lost: the laptop keeps it and sends it again.</source>
   <translation>Нічого не втрачено: ноутбук це зберігає і надішле ще раз.</translation>
  </message>
  <message>
   <source>Nothing is planned in this month.</source>
   <translation>Цього місяця нічого не заплановано.</translation>
  </message>
  <message>
   <source>Nothing of it is on the desk.</source>
   <translation>Нічого з неї на столі немає.</translation>
  </message>
  <message>
   <source>Nothing of yours waits for others</source>
   <translation>Ніщо ваше не чекає на інших</translation>
  </message>
  <message>
   <source>Nothing waits for your decision</source>
   <translation>Ніщо не чекає на ваше рішення</translation>
  </message>
  <message>
   <source>Nothing waits for your decision.</source>
   <translation>Ніщо не чекає на ваше рішення.</translation>
  </message>
  <message>
   <source>Nothing was decided</source>
   <translation>Нічого не вирішено</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>Мета</translation>
  </message>
  <message>
   <source>Officer</source>
   <translation>Відповідальний</translation>
  </message>
  <message>
   <source>Offline. {0}.</source>
   <translation>Немає зв’язку. {0}.</translation>
  </message>
  <message>
   <source>On hold: {0}</source>
   <translation>Призупинено: {0}</translation>
  </message>
  <message>
   <source>On request</source>
   <translation>На прохання</translation>
  </message>
  <message>
   <source>Only a post in review can be decided on.</source>
   <translation>Вирішувати можна лише щодо допису на розгляді.</translation>
  </message>
  <message>
   <source>Only a post with a time can be repeated.</source>
   <translation>Повторювати можна лише допис із часом.</translation>
  </message>
  <message>
   <source>Only a published post has figures.</source>
   <translation>Показники має лише опублікований допис.</translation>
  </message>
  <message>
   <source>Only administrators of the network can do this.</source>
   <translation>Це можуть лише адміністратори мережі.</translation>
  </message>
  <message>
   <source>Only the decisions of an approver or of a lead can be handed over.</source>
   <translation>Передати можна лише рішення погоджувача або керівника.</translation>
  </message>
  <message>
   <source>Only the web page makes keys of the web page, and no others.</source>
   <translation>Лише вебсторінка створює ключі вебсторінки, і жодних інших.</translation>
  </message>
  <message>
   <source>Only {0} can decide in this step.</source>
   <translation>На цьому кроці вирішують лише: {0}.</translation>
  </message>
  <message>
   <source>Only {0} can do this.</source>
   <translation>Це може лише: {0}.</translation>
  </message>
  <message>
   <source>Only {0} or {1} can do this.</source>
   <translation>Це може лише: {0} або {1}.</translation>
  </message>
  <message>
   <source>Only {0} or {1} or {2} can do this.</source>
   <translation>Це може лише: {0} або {1} або {2}.</translation>
  </message>
  <message>
   <source>Open it in a spreadsheet program and save it again as an Excel workbook (.xlsx).</source>
   <translation>Відкрийте його в програмі електронних таблиць і збережіть знову як робочу книгу Excel (.xlsx).</translation>
  </message>
  <message>
   <source>Open it to change that.</source>
   <translation>Відкрийте, щоб це змінити.</translation>
  </message>
  <message>
   <source>Open the page again and fill it in there.</source>
   <translation>Відкрийте сторінку знову й заповніть її там.</translation>
  </message>
  <message>
   <source>Open the page again.</source>
   <translation>Відкрийте сторінку знову.</translation>
  </message>
  <message>
   <source>Override the blackout…</source>
   <translation>Зробити виняток із заборони…</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Відповідальна особа</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Частина</translation>
  </message>
  <message>
   <source>Part it into several files.</source>
   <translation>Розділіть його на кілька файлів.</translation>
  </message>
  <message>
   <source>Part {0} of the thread: {1}</source>
   <translation>Частина {0} ланцюжка: {1}</translation>
  </message>
  <message>
   <source>Participation</source>
   <translation>Участь</translation>
  </message>
  <message>
   <source>Partners</source>
   <translation>Партнери</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Пароль</translation>
  </message>
  <message>
   <source>Paste its address, beginning with https://.</source>
   <translation>Вставте адресу, що починається з https://.</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Особа</translation>
  </message>
  <message>
   <source>Pillar</source>
   <translation>Опора</translation>
  </message>
  <message>
   <source>Place another stop.</source>
   <translation>Запровадьте іншу зупинку.</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Місця</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Заплановано</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Допис</translation>
  </message>
  <message>
   <source>Posts</source>
   <translation>Дописи</translation>
  </message>
  <message>
   <source>Posts that others send for approval come here, the soonest first.</source>
   <translation>Сюди надходять дописи, які інші надсилають на погодження, найближчі спершу.</translation>
  </message>
  <message>
   <source>Posts that you sent stay here until they are decided on.</source>
   <translation>Дописи, які ви надіслали, лишаються тут до рішення.</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>Проблема</translation>
  </message>
  <message>
   <source>Proof point</source>
   <translation>Доказ</translation>
  </message>
  <message>
   <source>Propose to lift it, with a reason; another person confirms.</source>
   <translation>Запропонуйте зняти його з причиною; інша особа підтвердить.</translation>
  </message>
  <message>
   <source>Publish in the real network.</source>
   <translation>Публікуйте у справжній мережі.</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Опубліковано</translation>
  </message>
  <message>
   <source>Publishing is stopped ({0}), since {1}, by {2}: {3}</source>
   <translation>Публікацію зупинено ({0}), з {1}, зупинив(ла) {2}: {3}</translation>
  </message>
  <message>
   <source>Publishing is stopped: {0}</source>
   <translation>Публікацію зупинено: {0}</translation>
  </message>
  <message>
   <source>Put another one in its place.</source>
   <translation>Поставте на його місце інший.</translation>
  </message>
  <message>
   <source>Put it back from a backup.</source>
   <translation>Поверніть з резервної копії.</translation>
  </message>
  <message>
   <source>Put on hold…</source>
   <translation>Затримати…</translation>
  </message>
  <message>
   <source>Put that step first.</source>
   <translation>Поставте цей крок першим.</translation>
  </message>
  <message>
   <source>Put the right one back.</source>
   <translation>Поверніть на місце правильний ключ.</translation>
  </message>
  <message>
   <source>Putting on hold</source>
   <translation>Затримання</translation>
  </message>
  <message>
   <source>Question and answer</source>
   <translation>Запитання й відповідь</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>Охоплена аудиторія</translation>
  </message>
  <message>
   <source>Reactions</source>
   <translation>Реакції</translation>
  </message>
  <message>
   <source>Read on</source>
   <translation>Знято</translation>
  </message>
  <message>
   <source>Read the content and decide again.</source>
   <translation>Прочитайте вміст і прийміть рішення ще раз.</translation>
  </message>
  <message>
   <source>Read the text as it is now, then decide again.</source>
   <translation>Прочитайте текст, яким він є зараз, потім вирішіть знову.</translation>
  </message>
  <message>
   <source>Release the hold</source>
   <translation>Зняти затримку</translation>
  </message>
  <message>
   <source>Release the hold first.</source>
   <translation>Спершу зніміть затримку.</translation>
  </message>
  <message>
   <source>Releasing the hold</source>
   <translation>Зняття затримки</translation>
  </message>
  <message>
   <source>Remove it from the text.</source>
   <translation>Приберіть це з тексту.</translation>
  </message>
  <message>
   <source>Remove it.</source>
   <translation>Приберіть.</translation>
  </message>
  <message>
   <source>Remove it: what people read would not be what was approved.</source>
   <translation>Приберіть: люди читали б не те, що погоджено.</translation>
  </message>
  <message>
   <source>Remove or rename one of them.</source>
   <translation>Вилучіть або перейменуйте один із них.</translation>
  </message>
  <message>
   <source>Remove the sheets of other work.</source>
   <translation>Вилучіть аркуші іншої роботи.</translation>
  </message>
  <message>
   <source>Remove what is not part of the plan.</source>
   <translation>Вилучіть те, що не є частиною плану.</translation>
  </message>
  <message>
   <source>Reopen as draft</source>
   <translation>Відкрити знову як чернетку</translation>
  </message>
  <message>
   <source>Reopening</source>
   <translation>Повторне відкриття</translation>
  </message>
  <message>
   <source>Repeat it first.</source>
   <translation>Спершу повторіть його.</translation>
  </message>
  <message>
   <source>Repeated claim</source>
   <translation>Повторене твердження</translation>
  </message>
  <message>
   <source>Repeated text</source>
   <translation>Повторений текст</translation>
  </message>
  <message>
   <source>Report it.</source>
   <translation>Повідомте про це.</translation>
  </message>
  <message>
   <source>Report it: the program sent what the server does not know.</source>
   <translation>Повідомте про це: програма надіслала те, чого сервер не знає.</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>Прохання</translation>
  </message>
  <message>
   <source>Request changes</source>
   <translation>Запитати зміни</translation>
  </message>
  <message>
   <source>Request changes…</source>
   <translation>Запитати зміни…</translation>
  </message>
  <message>
   <source>Reservation</source>
   <translation>Застереження</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Результати</translation>
  </message>
  <message>
   <source>Roles are {0}.</source>
   <translation>Ролі: {0}.</translation>
  </message>
  <message>
   <source>Romania</source>
   <translation>Румунія</translation>
  </message>
  <message>
   <source>Romanian</source>
   <translation>румунська</translation>
  </message>
  <message>
   <source>Row {0} cannot be read as CSV: {1}.</source>
   <translation>Рядок {0} не можна прочитати як CSV: {1}.</translation>
  </message>
  <message>
   <source>Row {0} has more than {1} columns.</source>
   <translation>Рядок {0} має більше ніж {1} стовпців.</translation>
  </message>
  <message>
   <source>Rule {0}: Another rule has the id “{1}” already.</source>
   <translation>Правило {0}: інше правило вже має позначку «{1}».</translation>
  </message>
  <message>
   <source>Save it anew, then attach it.</source>
   <translation>Збережіть його наново, а тоді прикріпіть.</translation>
  </message>
  <message>
   <source>Save it as .xlsx without a password.</source>
   <translation>Збережіть його як .xlsx без пароля.</translation>
  </message>
  <message>
   <source>Save it as a file, then add that.</source>
   <translation>Збережіть його як файл і додайте той файл.</translation>
  </message>
  <message>
   <source>Save it as an Excel workbook (.xlsx) or as CSV.</source>
   <translation>Збережіть його як робочу книгу Excel (.xlsx) або як CSV.</translation>
  </message>
  <message>
   <source>Save it in one of these forms, then attach that.</source>
   <translation>Збережіть в одній із цих форм і долучіть.</translation>
  </message>
  <message>
   <source>Save it smaller.</source>
   <translation>Збережіть меншим.</translation>
  </message>
  <message>
   <source>Say it in other words, or leave one of the two out.</source>
   <translation>Скажіть іншими словами або залиште лише один із двох.</translation>
  </message>
  <message>
   <source>Say it otherwise.</source>
   <translation>Скажіть інакше.</translation>
  </message>
  <message>
   <source>Say true or false.</source>
   <translation>Напишіть true або false.</translation>
  </message>
  <message>
   <source>Say what is true in your own words; a claim that is repeated spreads.</source>
   <translation>Скажіть правду власними словами: повторене твердження поширюється.</translation>
  </message>
  <message>
   <source>Say what should change.</source>
   <translation>Скажіть, що слід змінити.</translation>
  </message>
  <message>
   <source>Say whether you mean the first (UTC{0}) or the second (UTC{1}).</source>
   <translation>Скажіть, який час мається на увазі: перший (UTC{0}) чи другий (UTC{1}).</translation>
  </message>
  <message>
   <source>Say why it ends before its time.</source>
   <translation>Скажіть, чому воно закінчується достроково.</translation>
  </message>
  <message>
   <source>Say why it goes out all the same.</source>
   <translation>Скажіть, чому він усе ж виходить.</translation>
  </message>
  <message>
   <source>Say why nothing may go out.</source>
   <translation>Скажіть, чому нічого не можна публікувати.</translation>
  </message>
  <message>
   <source>Say why posts may go out again.</source>
   <translation>Скажіть, чому дописи знову можна публікувати.</translation>
  </message>
  <message>
   <source>Say why.</source>
   <translation>Скажіть чому.</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Внести в розклад</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>У розкладі</translation>
  </message>
  <message>
   <source>Scheduling</source>
   <translation>Внесення в розклад</translation>
  </message>
  <message>
   <source>Scoring</source>
   <translation>Оцінювання</translation>
  </message>
  <message>
   <source>Send for approval</source>
   <translation>Надіслати на погодження</translation>
  </message>
  <message>
   <source>Send it again.</source>
   <translation>Надішліть ще раз.</translation>
  </message>
  <message>
   <source>Send it as it is, or with gzip.</source>
   <translation>Надішліть як є або стиснутим gzip.</translation>
  </message>
  <message>
   <source>Send it for approval again.</source>
   <translation>Надішліть на погодження знову.</translation>
  </message>
  <message>
   <source>Send it for approval.</source>
   <translation>Надішліть на погодження.</translation>
  </message>
  <message>
   <source>Send less at once.</source>
   <translation>Надішліть менше за один раз.</translation>
  </message>
  <message>
   <source>Send the medium again from its beginning.</source>
   <translation>Надішліть зображення чи відео ще раз від початку.</translation>
  </message>
  <message>
   <source>Sending for approval</source>
   <translation>Надсилання на погодження</translation>
  </message>
  <message>
   <source>Sensitivity</source>
   <translation>Чутливість</translation>
  </message>
  <message>
   <source>Sent by {0}</source>
   <translation>Надіслано: {0}</translation>
  </message>
  <message>
   <source>Serbia</source>
   <translation>Сербія</translation>
  </message>
  <message>
   <source>Serbian (Cyrillic)</source>
   <translation>сербська (кирилиця)</translation>
  </message>
  <message>
   <source>Serbian (Latin)</source>
   <translation>сербська (латиниця)</translation>
  </message>
  <message>
   <source>Set another embargo for what is still to come.</source>
   <translation>Установіть нове ембарго для того, що ще буде.</translation>
  </message>
  <message>
   <source>Set up the second factor in the settings of the desk.</source>
   <translation>Налаштуйте другий чинник у налаштуваннях столу.</translation>
  </message>
  <message>
   <source>Settle the conflict first.</source>
   <translation>Спершу залагодьте конфлікт.</translation>
  </message>
  <message>
   <source>Settle the conflict instead.</source>
   <translation>Натомість залагодьте конфлікт.</translation>
  </message>
  <message>
   <source>Settle the conflict.</source>
   <translation>Залагодьте конфлікт.</translation>
  </message>
  <message>
   <source>Settling a conflict</source>
   <translation>Залагодження конфлікту</translation>
  </message>
  <message>
   <source>Share the {0} first.</source>
   <translation>Спершу поділіться: {0}.</translation>
  </message>
  <message>
   <source>Share with the network</source>
   <translation>Поширити в мережі</translation>
  </message>
  <message>
   <source>Shares</source>
   <translation>Поширення</translation>
  </message>
  <message>
   <source>Sharing a {0}</source>
   <translation>Поширення: {0}</translation>
  </message>
  <message>
   <source>Sharing a {kind}</source>
   <translation>Поширення: {kind}</translation>
  </message>
  <message>
   <source>Shorten it a little to be safe.</source>
   <translation>Для певності трохи скоротіть.</translation>
  </message>
  <message>
   <source>Shorten it, or look at the post once it is out.</source>
   <translation>Скоротіть або перегляньте допис, коли він вийде.</translation>
  </message>
  <message>
   <source>Shorten it, or make a thread of it.</source>
   <translation>Скоротіть або поділіть на ланцюжок.</translation>
  </message>
  <message>
   <source>Shorten it.</source>
   <translation>Скоротіть.</translation>
  </message>
  <message>
   <source>Shorten the title.</source>
   <translation>Скоротіть заголовок.</translation>
  </message>
  <message>
   <source>Show it to the network.</source>
   <translation>Покажіть її мережі.</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>Увійти</translation>
  </message>
  <message>
   <source>Sign in again from the beginning.</source>
   <translation>Увійдіть знову від початку.</translation>
  </message>
  <message>
   <source>Sign in again whenever you like.</source>
   <translation>Увійдіть знову, коли захочете.</translation>
  </message>
  <message>
   <source>Sign in again, and finish it there.</source>
   <translation>Увійдіть знову й завершіть вхід там.</translation>
  </message>
  <message>
   <source>Sign in again; unsent work is kept.</source>
   <translation>Увійдіть знову; ненадіслану роботу збережено.</translation>
  </message>
  <message>
   <source>Sign in at your ministry</source>
   <translation>Увійти через ваше міністерство</translation>
  </message>
  <message>
   <source>Sign in first.</source>
   <translation>Спершу увійдіть.</translation>
  </message>
  <message>
   <source>Sign in on this device, or take its new name with POST /v1/devices.</source>
   <translation>Увійдіть на цьому пристрої або візьміть його нову назву через POST /v1/devices.</translation>
  </message>
  <message>
   <source>Sign in to a server, or start without one.</source>
   <translation>Увійдіть на сервер або почніть без нього.</translation>
  </message>
  <message>
   <source>Sign in with your password.</source>
   <translation>Увійдіть із паролем.</translation>
  </message>
  <message>
   <source>Sign out</source>
   <translation>Вийти</translation>
  </message>
  <message>
   <source>Since it was approved last</source>
   <translation>Від останнього погодження</translation>
  </message>
  <message>
   <source>Slovak</source>
   <translation>словацька</translation>
  </message>
  <message>
   <source>Slovakia</source>
   <translation>Словаччина</translation>
  </message>
  <message>
   <source>Slovenia</source>
   <translation>Словенія</translation>
  </message>
  <message>
   <source>Slovenian</source>
   <translation>словенська</translation>
  </message>
  <message>
   <source>Somebody has already decided on this content for you.</source>
   <translation>Хтось уже вирішив за вас щодо цього змісту.</translation>
  </message>
  <message>
   <source>Somebody has already decided on this post.</source>
   <translation>Хтось уже вирішив щодо цього допису.</translation>
  </message>
  <message>
   <source>Somebody in this network has the address “{0}” already.</source>
   <translation>Хтось у цій мережі вже має адресу «{0}».</translation>
  </message>
  <message>
   <source>Somebody works in this profile already.</source>
   <translation>У цьому профілі вже хтось працює.</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Джерело</translation>
  </message>
  <message>
   <source>Split it into several files.</source>
   <translation>Розділіть його на кілька файлів.</translation>
  </message>
  <message>
   <source>Split it, or export one campaign at a time.</source>
   <translation>Поділіть його або експортуйте по одній кампанії.</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Стадія</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Початок</translation>
  </message>
  <message>
   <source>Start where it can be asked for.</source>
   <translation>Запустіть там, де її можна запитати.</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Стан</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Зупинка</translation>
  </message>
  <message>
   <source>Strategy</source>
   <translation>Стратегія</translation>
  </message>
  <message>
   <source>Sync again to fetch the rest; what is here stays.</source>
   <translation>Синхронізуйте ще раз, щоб отримати решту; що вже тут, залишається.</translation>
  </message>
  <message>
   <source>Sync again.</source>
   <translation>Синхронізуйте знову.</translation>
  </message>
  <message>
   <source>Sync the laptop on which it was attached, then send the post for approval again.</source>
   <translation>Синхронізуйте ноутбук, на якому це долучено, потім надішліть допис на погодження ще раз.</translation>
  </message>
  <message>
   <source>Sync to fetch the rest from the server.</source>
   <translation>Синхронізуйте, щоб завантажити решту із сервера.</translation>
  </message>
  <message>
   <source>Sync, then look again.</source>
   <translation>Синхронізуйте, потім перегляньте знову.</translation>
  </message>
  <message>
   <source>Sync, then try again.</source>
   <translation>Синхронізуйте, потім спробуйте знову.</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Мітка</translation>
  </message>
  <message>
   <source>Take a new name for this device and send the change again under a new id.</source>
   <translation>Візьміть для цього пристрою нову назву і надішліть зміну ще раз під новим ідентифікатором.</translation>
  </message>
  <message>
   <source>Take another one, or publish before.</source>
   <translation>Візьміть інше або опублікуйте раніше.</translation>
  </message>
  <message>
   <source>Take off the schedule</source>
   <translation>Зняти з розкладу</translation>
  </message>
  <message>
   <source>Take out {0}.</source>
   <translation>Прибрати: {0}.</translation>
  </message>
  <message>
   <source>Take the crisis mark away</source>
   <translation>Зняти позначку кризи</translation>
  </message>
  <message>
   <source>Taking back from review</source>
   <translation>Повернення з розгляду</translation>
  </message>
  <message>
   <source>Taking off the schedule</source>
   <translation>Зняття з розкладу</translation>
  </message>
  <message>
   <source>Tell your administrator. Everything that you write is kept on this laptop.</source>
   <translation>Повідомте адміністратора. Усе, що ви пишете, зберігається на цьому ноутбуці.</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Шаблон</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Текст</translation>
  </message>
  <message>
   <source>That did not work</source>
   <translation>Не вдалося</translation>
  </message>
  <message>
   <source>The JSON gives one name twice in the same object.</source>
   <translation>JSON двічі дає одне ім’я в тому самому об’єкті.</translation>
  </message>
  <message>
   <source>The JSON is nested too deep.</source>
   <translation>JSON вкладено надто глибоко.</translation>
  </message>
  <message>
   <source>The JSON is not what this address takes: {0}.</source>
   <translation>JSON не такий, який приймає ця адреса: {0}.</translation>
  </message>
  <message>
   <source>The account belongs to {0}, the post to {1}.</source>
   <translation>Обліковий запис належить {0}, допис — {1}.</translation>
  </message>
  <message>
   <source>The account is on another channel.</source>
   <translation>Обліковий запис на іншому каналі.</translation>
  </message>
  <message>
   <source>The address of a server has no name, query or fragment.</source>
   <translation>Адреса сервера не містить імені, запиту чи фрагмента.</translation>
  </message>
  <message>
   <source>The address or the password is wrong.</source>
   <translation>Адреса або пароль неправильні.</translation>
  </message>
  <message>
   <source>The address, the password or the device's name cannot be used.</source>
   <translation>Адресу, пароль чи назву пристрою не можна використати.</translation>
  </message>
  <message>
   <source>The answer comes from another sign-in than your ministry's.</source>
   <translation>Відповідь надійшла з іншого входу, а не з входу вашого міністерства.</translation>
  </message>
  <message>
   <source>The answer did not come from a Campaign Desk server as it left it: {0}. Nothing was changed.</source>
   <translation>Відповідь надійшла не від сервера Campaign Desk у тому вигляді, як він її надіслав: {0}. Нічого не змінено.</translation>
  </message>
  <message>
   <source>The answer of your ministry's sign-in belongs to another attempt.</source>
   <translation>Відповідь входу вашого міністерства належить до іншої спроби.</translation>
  </message>
  <message>
   <source>The answer of your ministry's sign-in cannot be trusted: its signature does not fit.</source>
   <translation>Відповіді входу вашого міністерства не можна довіряти: підпис не збігається.</translation>
  </message>
  <message>
   <source>The answer of your ministry's sign-in has expired.</source>
   <translation>Термін дії відповіді входу вашого міністерства минув.</translation>
  </message>
  <message>
   <source>The answer of your ministry's sign-in was made for another program.</source>
   <translation>Відповідь входу вашого міністерства створено для іншої програми.</translation>
  </message>
  <message>
   <source>The approval lapsed: {0}.</source>
   <translation>Погодження втратило чинність: {0}.</translation>
  </message>
  <message>
   <source>The approval route has changed since this post was approved.</source>
   <translation>Маршрут погодження змінився, відколи цей допис погоджено.</translation>
  </message>
  <message>
   <source>The body is not JSON in UTF-8.</source>
   <translation>Тіло запиту не є JSON у UTF-8.</translation>
  </message>
  <message>
   <source>The body is not gzip.</source>
   <translation>Тіло запиту не є gzip.</translation>
  </message>
  <message>
   <source>The body is of a type that this address does not take.</source>
   <translation>Тіло запиту має тип, якого ця адреса не приймає.</translation>
  </message>
  <message>
   <source>The body must be JSON (Content-Type: application/json).</source>
   <translation>Тіло запиту має бути JSON (Content-Type: application/json).</translation>
  </message>
  <message>
   <source>The bytes that arrived are not those that were announced; they were dropped.</source>
   <translation>Отримані байти не ті, що були оголошені; їх відкинуто.</translation>
  </message>
  <message>
   <source>The campaign ends before it starts.</source>
   <translation>Кампанія закінчується раніше, ніж починається.</translation>
  </message>
  <message>
   <source>The campaign that this belongs to is not here.</source>
   <translation>Кампанії, до якої це належить, тут немає.</translation>
  </message>
  <message>
   <source>The certificate file {0} cannot be read.</source>
   <translation>Файл сертифіката {0} не читається.</translation>
  </message>
  <message>
   <source>The certificate of {0} is not trusted on this laptop.</source>
   <translation>Сертифікату {0} на цьому ноутбуці не довіряють.</translation>
  </message>
  <message>
   <source>The change of the {0}</source>
   <translation>Зміна поля {0}</translation>
  </message>
  <message>
   <source>The change of the {0}{1}</source>
   <translation>Зміна: {0}{1}</translation>
  </message>
  <message>
   <source>The change “{0}” does not have the form it should have.</source>
   <translation>Зміна «{0}» не має належної форми.</translation>
  </message>
  <message>
   <source>The channel “{0}” is not known.</source>
   <translation>Канал «{0}» невідомий.</translation>
  </message>
  <message>
   <source>The comment is empty.</source>
   <translation>Коментар порожній.</translation>
  </message>
  <message>
   <source>The connection to {0} broke off.</source>
   <translation>З’єднання з {0} перервалося.</translation>
  </message>
  <message>
   <source>The content changed while you were reading. Read it again.</source>
   <translation>Зміст змінився, поки ви читали. Прочитайте знову.</translation>
  </message>
  <message>
   <source>The content is approved.</source>
   <translation>Вміст погоджено.</translation>
  </message>
  <message>
   <source>The content, or who has to approve it, has changed since it was shown to you.</source>
   <translation>Зміст або те, хто має його погодити, змінилося, відколи вам його показано.</translation>
  </message>
  <message>
   <source>The database in {0} cannot be opened with this key.</source>
   <translation>Базу даних у {0} не можна відкрити цим ключем.</translation>
  </message>
  <message>
   <source>The database in {0} has version {1}; this program knows {2} at most.</source>
   <translation>База даних у {0} має версію {1}; ця програма знає щонайбільше {2}.</translation>
  </message>
  <message>
   <source>The database is busy with other work.</source>
   <translation>База даних зайнята іншою роботою.</translation>
  </message>
  <message>
   <source>The database of this laptop was damaged. It is kept as {0}; {1} unsent changes were saved. Sync to fetch everything else from the server.</source>
   <translation>Базу даних цього ноутбука було пошкоджено. Її збережено як {0}; ненадіслані зміни врятовано: {1}. Синхронізуйте, щоб завантажити решту із сервера.</translation>
  </message>
  <message>
   <source>The database of this laptop was found damaged and was kept aside. Work that was not sent is safe.</source>
   <translation>Базу даних цього ноутбука виявлено пошкодженою й відкладено. Ненадіслана робота в безпеці.</translation>
  </message>
  <message>
   <source>The desk did not say well where it waits.</source>
   <translation>Стіл неправильно сказав, де він чекає.</translation>
  </message>
  <message>
   <source>The device's name must be 1 to 64 letters, digits or any of . _ : and -.</source>
   <translation>Назва пристрою має складатися з 1–64 літер, цифр або знаків . _ : і -.</translation>
  </message>
  <message>
   <source>The dictionary {0} cannot be used.</source>
   <translation>Словник {0} не можна використати.</translation>
  </message>
  <message>
   <source>The effect must be warn or block.</source>
   <translation>Дія має бути warn або block.</translation>
  </message>
  <message>
   <source>The figures of a post are its own country's.</source>
   <translation>Показники допису належать його країні.</translation>
  </message>
  <message>
   <source>The file has a header but no rows.</source>
   <translation>Файл має заголовок, але жодного рядка.</translation>
  </message>
  <message>
   <source>The file has more than {0} rows.</source>
   <translation>Файл має більше ніж {0} рядків.</translation>
  </message>
  <message>
   <source>The file has no sheet of a plan.</source>
   <translation>У файлі немає жодного аркуша плану.</translation>
  </message>
  <message>
   <source>The file holds NUL characters, so it is not a CSV file in this encoding.</source>
   <translation>У файлі є знаки NUL, тож це не CSV у цьому кодуванні.</translation>
  </message>
  <message>
   <source>The file is not {0}: byte {1} does not fit.</source>
   <translation>Файл не {0}: байт {1} не підходить.</translation>
  </message>
  <message>
   <source>The file {0} cannot be read as text.</source>
   <translation>Файл {0} не можна прочитати як текст.</translation>
  </message>
  <message>
   <source>The file {0} cannot be read: {1}.</source>
   <translation>Файл {0} не читається: {1}.</translation>
  </message>
  <message>
   <source>The file {0} changed while it was read.</source>
   <translation>Файл {0} змінився під час читання.</translation>
  </message>
  <message>
   <source>The file {0} is damaged, so the passphrase cannot be used.</source>
   <translation>Файл {0} пошкоджено, тому парольну фразу не можна використати.</translation>
  </message>
  <message>
   <source>The file {0} is too large: at most {1} MiB can be attached.</source>
   <translation>Файл {0} завеликий: долучити можна щонайбільше {1} МіБ.</translation>
  </message>
  <message>
   <source>The file {0} {1}.</source>
   <translation>Файл {0} {1}.</translation>
  </message>
  <message>
   <source>The film has a track of data such as places beside its picture and sound.</source>
   <translation>Фільм, крім зображення і звуку, має доріжку з даними, наприклад про місця.</translation>
  </message>
  <message>
   <source>The first step of an approval route must be the post's own country's approver.</source>
   <translation>Першим кроком маршруту погодження має бути погоджувач країни допису.</translation>
  </message>
  <message>
   <source>The font file {0} is damaged.</source>
   <translation>Файл шрифту {0} пошкоджено.</translation>
  </message>
  <message>
   <source>The form is larger than the server's limit.</source>
   <translation>Форма більша за обмеження сервера.</translation>
  </message>
  <message>
   <source>The form was not understood.</source>
   <translation>Форму не зрозуміло.</translation>
  </message>
  <message>
   <source>The id, the term, the reason and the source must say something.</source>
   <translation>Позначка, термін, причина й джерело мають щось казати.</translation>
  </message>
  <message>
   <source>The key file {0} can be read by others.</source>
   <translation>Файл ключа {0} можуть прочитати інші.</translation>
  </message>
  <message>
   <source>The key file {0} cannot be read.</source>
   <translation>Файл ключа {0} не читається.</translation>
  </message>
  <message>
   <source>The key of the database lies unprotected in {0}: whoever can read the disk can read the drafts. Use a keyring or a passphrase where you can.</source>
   <translation>Ключ бази даних лежить незахищеним у {0}: хто може читати диск, може читати чернетки. За змоги використовуйте сховище ключів або парольну фразу.</translation>
  </message>
  <message>
   <source>The key of the profile {0} is not in the keyring of this system.</source>
   <translation>Ключа профілю {0} немає у сховищі ключів цієї системи.</translation>
  </message>
  <message>
   <source>The key of this decision was revoked.</source>
   <translation>Ключ цього рішення відкликано.</translation>
  </message>
  <message>
   <source>The key of this profile could not be removed from the keyring.</source>
   <translation>Ключ цього профілю не вдалося вилучити зі сховища ключів.</translation>
  </message>
  <message>
   <source>The kind must be one of {0}.</source>
   <translation>Вид має бути одним із {0}.</translation>
  </message>
  <message>
   <source>The kind of this change or record is not a name.</source>
   <translation>Вид цієї зміни чи запису не є назвою.</translation>
  </message>
  <message>
   <source>The laptop fetches its confirmed copy again and offers what the backup lost; unsent work is kept.</source>
   <translation>Ноутбук завантажує свою підтверджену копію і пропонує те, що втратила резервна; ненадіслана робота зберігається.</translation>
  </message>
  <message>
   <source>The laptop fetches its confirmed copy again; unsent work is kept.</source>
   <translation>Ноутбук знову отримує підтверджену копію; ненадіслана робота зберігається.</translation>
  </message>
  <message>
   <source>The last day is before the first.</source>
   <translation>Останній день раніший за перший.</translation>
  </message>
  <message>
   <source>The limit is between 1 and {0} hours.</source>
   <translation>Межа становить від 1 до {0} год.</translation>
  </message>
  <message>
   <source>The limit of {0} leaves no room for text.</source>
   <translation>Обмеження {0} не лишає місця для тексту.</translation>
  </message>
  <message>
   <source>The line “{0}” was changed after this post was approved.</source>
   <translation>Позицію «{0}» змінено після погодження цього допису.</translation>
  </message>
  <message>
   <source>The line “{0}” was changed after this post was sent for approval.</source>
   <translation>Позицію «{0}» змінено після надсилання цього допису на погодження.</translation>
  </message>
  <message>
   <source>The line “{0}” was taken away after this post was approved.</source>
   <translation>Позицію «{0}» вилучено після погодження цього допису.</translation>
  </message>
  <message>
   <source>The line “{0}” was taken away after this post was sent for approval.</source>
   <translation>Позицію «{0}» вилучено після надсилання цього допису на погодження.</translation>
  </message>
  <message>
   <source>The line “{0}” was withdrawn after this post was approved.</source>
   <translation>Позицію «{0}» відкликано після погодження цього допису.</translation>
  </message>
  <message>
   <source>The line “{0}” was withdrawn after this post was sent for approval.</source>
   <translation>Позицію «{0}» відкликано після надсилання цього допису на погодження.</translation>
  </message>
  <message>
   <source>The line “{0}”, on which this post rests, is withdrawn.</source>
   <translation>Позицію «{0}», на якій ґрунтується цей допис, відкликано.</translation>
  </message>
  <message>
   <source>The link is no address of a page.</source>
   <translation>Посилання не є адресою сторінки.</translation>
  </message>
  <message>
   <source>The link to the published post is missing.</source>
   <translation>Бракує посилання на опублікований допис.</translation>
  </message>
  <message>
   <source>The ministries only</source>
   <translation>Лише міністерства</translation>
  </message>
  <message>
   <source>The national days could not be worked out.</source>
   <translation>Національні свята не вдалося обчислити.</translation>
  </message>
  <message>
   <source>The network's coordinator holds it.</source>
   <translation>Затримку встановив координатор мережі.</translation>
  </message>
  <message>
   <source>The next decision makes a new one.</source>
   <translation>Наступне рішення створить новий.</translation>
  </message>
  <message>
   <source>The number of days is between 0 and {0}.</source>
   <translation>Кількість днів — від 0 до {0}.</translation>
  </message>
  <message>
   <source>The number or the time of this change is not formed well.</source>
   <translation>Номер або час цієї зміни записано неправильно.</translation>
  </message>
  <message>
   <source>The other text is in the history: restore it from there.</source>
   <translation>Інший текст — в історії: відновіть його звідти.</translation>
  </message>
  <message>
   <source>The pack “{0}” was not taken. {1}</source>
   <translation>Пакет «{0}» не взято. {1}</translation>
  </message>
  <message>
   <source>The packed body is not complete.</source>
   <translation>Стиснуте тіло запиту неповне.</translation>
  </message>
  <message>
   <source>The passphrase is too short: {0} characters.</source>
   <translation>Парольна фраза закоротка, знаків: {0}.</translation>
  </message>
  <message>
   <source>The passphrase is wrong.</source>
   <translation>Парольна фраза неправильна.</translation>
  </message>
  <message>
   <source>The passphrase of your drafts:</source>
   <translation>Парольна фраза ваших чернеток:</translation>
  </message>
  <message>
   <source>The password is wrong.</source>
   <translation>Пароль неправильний.</translation>
  </message>
  <message>
   <source>The password or the code cannot be used.</source>
   <translation>Пароль або код не можна використати.</translation>
  </message>
  <message>
   <source>The pasted picture cannot be read.</source>
   <translation>Вставлене зображення не можна прочитати.</translation>
  </message>
  <message>
   <source>The person for whom you decide wrote part of this content, or has already decided on it.</source>
   <translation>Особа, за яку ви вирішуєте, написала частину цього змісту або вже вирішила щодо нього.</translation>
  </message>
  <message>
   <source>The person with your e-mail address has come here by another account of your ministry before.</source>
   <translation>Особа з вашою електронною адресою раніше входила сюди з іншого облікового запису вашого міністерства.</translation>
  </message>
  <message>
   <source>The picture has {0} x {1} dots; it may have at most {2} million.</source>
   <translation>Зображення має {0} x {1} точок; можна щонайбільше {2} мільйонів.</translation>
  </message>
  <message>
   <source>The picture is too large: it may have at most {0} MiB.</source>
   <translation>Зображення завелике: можна щонайбільше {0} МіБ.</translation>
  </message>
  <message>
   <source>The picture {0} could not be written.</source>
   <translation>Зображення {0} не вдалося записати.</translation>
  </message>
  <message>
   <source>The post that these figures are of is not here.</source>
   <translation>Допису, якого стосуються ці показники, тут немає.</translation>
  </message>
  <message>
   <source>The profile folder {0} cannot be used: {1}.</source>
   <translation>Теку профілю {0} не можна використати: {1}.</translation>
  </message>
  <message>
   <source>The profile {0} cannot be written to, so nothing can be changed.</source>
   <translation>Профіль {0} недоступний для запису, тому нічого не можна змінити.</translation>
  </message>
  <message>
   <source>The profile {0} cannot be written to: everything can be read, nothing changed.</source>
   <translation>Профіль {0} недоступний для запису: усе можна читати, нічого не можна змінити.</translation>
  </message>
  <message>
   <source>The profile {0} is open in another Campaign Desk{1}.</source>
   <translation>Профіль {0} відкрито в іншому Campaign Desk{1}.</translation>
  </message>
  <message>
   <source>The provider “{0}” has no https address.</source>
   <translation>Постачальник «{0}» не має адреси https.</translation>
  </message>
  <message>
   <source>The proxy on the way to {0} does not let the desk through.</source>
   <translation>Проксі на шляху до {0} не пропускає програму.</translation>
  </message>
  <message>
   <source>The record is not here any more, so this cannot be undone.</source>
   <translation>Запису тут уже немає, тому цього не можна скасувати.</translation>
  </message>
  <message>
   <source>The record of the network is not on this laptop.</source>
   <translation>Запису мережі немає на цьому комп’ютері.</translation>
  </message>
  <message>
   <source>The record that this change belongs to is not here.</source>
   <translation>Запису, до якого належить ця зміна, тут немає.</translation>
  </message>
  <message>
   <source>The request is larger than the server's limit.</source>
   <translation>Запит більший, ніж дозволяє сервер.</translation>
  </message>
  <message>
   <source>The request was not understood.</source>
   <translation>Запит не зрозуміло.</translation>
  </message>
  <message>
   <source>The sample campaign was left out.</source>
   <translation>Зразкову кампанію відкладено.</translation>
  </message>
  <message>
   <source>The server did not keep what it was sent of a picture.</source>
   <translation>Сервер не зберіг надіслану йому частину зображення.</translation>
  </message>
  <message>
   <source>The server does not have all of {0} yet.</source>
   <translation>Сервер іще не має всього: {0}.</translation>
  </message>
  <message>
   <source>The server does not sign the head of its ledger with the key that it had before.</source>
   <translation>Сервер підписує вершину свого журналу змін не тим ключем, який мав раніше.</translation>
  </message>
  <message>
   <source>The server does not take this medium. {0}</source>
   <translation>Сервер не приймає цього зображення чи відео. {0}</translation>
  </message>
  <message>
   <source>The server failed; nothing of this request was applied.</source>
   <translation>На сервері сталася помилка; нічого з цього запиту не виконано.</translation>
  </message>
  <message>
   <source>The server has {0} bytes of this medium.</source>
   <translation>Сервер має {0} байтів цього зображення чи відео.</translation>
  </message>
  <message>
   <source>The server is stopping.</source>
   <translation>Сервер зупиняється.</translation>
  </message>
  <message>
   <source>The server seems to have been restored from an older backup; nothing can be handed in until it is confirmed.</source>
   <translation>Схоже, сервер відновлено зі старішої резервної копії; нічого не можна подати, доки це не підтверджено.</translation>
  </message>
  <message>
   <source>The server signs the head of its ledger wrongly.</source>
   <translation>Сервер неправильно підписує вершину свого журналу змін.</translation>
  </message>
  <message>
   <source>The server speaks protocol {0}, the program {1} or newer.</source>
   <translation>Сервер говорить протоколом {0}, програма — {1} або новішим.</translation>
  </message>
  <message>
   <source>The server was restored from a backup since this laptop was here last.</source>
   <translation>Сервер відновлено з резервної копії, відколи цей ноутбук був тут востаннє.</translation>
  </message>
  <message>
   <source>The server's database cannot confirm what is handed in now.</source>
   <translation>База даних сервера зараз не може підтвердити те, що здають.</translation>
  </message>
  <message>
   <source>The server's history does not reach as far as this laptop's.</source>
   <translation>Історія сервера не сягає так далеко, як історія цього ноутбука.</translation>
  </message>
  <message>
   <source>The server’s ledger was rewritten: on {0} it stood otherwise.</source>
   <translation>Журнал змін сервера переписано: на {0} він був інший.</translation>
  </message>
  <message>
   <source>The sheet “{0}” has more than {1} rows.</source>
   <translation>Аркуш «{0}» має понад {1} рядків.</translation>
  </message>
  <message>
   <source>The sheet “{0}” has no column for: {1}. Its header reads {2}.</source>
   <translation>Аркуш «{0}» не має стовпця для: {1}. Його заголовок: {2}.</translation>
  </message>
  <message>
   <source>The sheet “{0}” has two columns for “{1}”: “{2}” and “{3}”.</source>
   <translation>Аркуш «{0}» має два стовпці для «{1}»: «{2}» і «{3}».</translation>
  </message>
  <message>
   <source>The sheet “{0}” is not part of a plan and was left alone.</source>
   <translation>Аркуш «{0}» не є частиною плану, його не чіпали.</translation>
  </message>
  <message>
   <source>The sign-in was given up.</source>
   <translation>Від входу відмовлено.</translation>
  </message>
  <message>
   <source>The signature of this decision does not fit it.</source>
   <translation>Підпис цього рішення йому не відповідає.</translation>
  </message>
  <message>
   <source>The source text changed since this was written.</source>
   <translation>Вихідний текст змінився, відколи це написано.</translation>
  </message>
  <message>
   <source>The spelling program stopped.</source>
   <translation>Програма перевірки правопису зупинилася.</translation>
  </message>
  <message>
   <source>The text changed again meanwhile.</source>
   <translation>Текст тим часом знову змінився.</translation>
  </message>
  <message>
   <source>The text has {0} characters; at most {1} can be kept in one field.</source>
   <translation>Текст має {0} знаків; в одному полі можна зберегти щонайбільше {1}.</translation>
  </message>
  <message>
   <source>The text holds carriage returns; lines must end with a line feed.</source>
   <translation>Текст містить знаки повернення каретки; рядки мають закінчуватися знаком нового рядка.</translation>
  </message>
  <message>
   <source>The text holds the character U+{0} at position {1}, which cannot be kept.</source>
   <translation>Текст містить знак U+{0} на позиції {1}, який не можна зберегти.</translation>
  </message>
  <message>
   <source>The text holds {0} at place {1}, which no channel takes.</source>
   <translation>Текст містить {0} на місці {1}, чого не приймає жоден канал.</translation>
  </message>
  <message>
   <source>The text is not in Unicode normal form NFC.</source>
   <translation>Текст не в нормальній формі Unicode NFC.</translation>
  </message>
  <message>
   <source>The text is {0} too long for {1} ({2} of {3}).</source>
   <translation>Текст на {0} задовгий для {1} ({2} з {3}).</translation>
  </message>
  <message>
   <source>The text is {0} too long for {1}{2} ({3} of {4}).</source>
   <translation>Текст на {0} задовгий для {1}{2} ({3} з {4}).</translation>
  </message>
  <message>
   <source>The text that stands was not changed by this.</source>
   <translation>Чинний текст від цього не змінився.</translation>
  </message>
  <message>
   <source>The text, to the letter</source>
   <translation>Текст, до літери</translation>
  </message>
  <message>
   <source>The time of publication has passed.</source>
   <translation>Час публікації минув.</translation>
  </message>
  <message>
   <source>The times of a series are not written one by one.</source>
   <translation>Часи серії не записують по одному.</translation>
  </message>
  <message>
   <source>The title holds a character that {0} does not take.</source>
   <translation>Заголовок містить знак, якого {0} не приймає.</translation>
  </message>
  <message>
   <source>The title is {0} too long for {1} ({2} of {3}).</source>
   <translation>Заголовок на {0} задовгий для {1} ({2} з {3}).</translation>
  </message>
  <message>
   <source>The two passphrases are not the same.</source>
   <translation>Дві парольні фрази не однакові.</translation>
  </message>
  <message>
   <source>The workbook declares XML entities, which no spreadsheet program does.</source>
   <translation>Робоча книга оголошує сутності XML, чого не робить жодна програма електронних таблиць.</translation>
  </message>
  <message>
   <source>The workbook has more than {0} sheets.</source>
   <translation>Робоча книга має понад {0} аркушів.</translation>
  </message>
  <message>
   <source>The workbook has no sheet with cells.</source>
   <translation>Робоча книга не має аркуша з комірками.</translation>
  </message>
  <message>
   <source>The workbook is damaged ({0}).</source>
   <translation>Робочу книгу пошкоджено ({0}).</translation>
  </message>
  <message>
   <source>The workbook is damaged or protected by a password.</source>
   <translation>Робочу книгу пошкоджено або захищено паролем.</translation>
  </message>
  <message>
   <source>The workbook unpacks to more than a plan holds.</source>
   <translation>Робоча книга розпаковується в більше, ніж містить план.</translation>
  </message>
  <message>
   <source>The writers are asked for changes.</source>
   <translation>В авторів запитано зміни.</translation>
  </message>
  <message>
   <source>The {0} file is damaged.</source>
   <translation>Файл {0} пошкоджено.</translation>
  </message>
  <message>
   <source>The {0} has been changed again since, so this cannot be undone.</source>
   <translation>{0}: відтоді знову змінено, тому цього не можна скасувати.</translation>
  </message>
  <message>
   <source>The {0} holds a hidden sign that turns its direction (U+{1}).</source>
   <translation>{0}: є прихований знак, що змінює напрямок (U+{1}).</translation>
  </message>
  <message>
   <source>The {0} holds an invisible sign (U+{1}).</source>
   <translation>{0}: є невидимий знак (U+{1}).</translation>
  </message>
  <message>
   <source>There are more; the desk shows all of them.</source>
   <translation>Є ще; стіл показує всі.</translation>
  </message>
  <message>
   <source>There are too many parameters in the address.</source>
   <translation>В адресі забагато параметрів.</translation>
  </message>
  <message>
   <source>There is no figure in it.</source>
   <translation>У ньому немає жодного показника.</translation>
  </message>
  <message>
   <source>There is no pack of wording rules “{0}”.</source>
   <translation>Немає пакета правил слововжитку «{0}».</translation>
  </message>
  <message>
   <source>There is no published post “{0}”. Give the link under which it went out, or its id.</source>
   <translation>Немає опублікованого допису «{0}». Укажіть посилання, за яким він вийшов, або його id.</translation>
  </message>
  <message>
   <source>There is no role “{0}”.</source>
   <translation>Немає ролі «{0}».</translation>
  </message>
  <message>
   <source>There is no room left for media on the server.</source>
   <translation>На сервері не лишилося місця для зображень і відео.</translation>
  </message>
  <message>
   <source>There is no text and no media.</source>
   <translation>Немає ні тексту, ні медіа.</translation>
  </message>
  <message>
   <source>There is no time of publication.</source>
   <translation>Немає часу публікації.</translation>
  </message>
  <message>
   <source>There is no time zone.</source>
   <translation>Немає часового поясу.</translation>
  </message>
  <message>
   <source>There is no {0} “{1}” on this laptop.</source>
   <translation>На цьому ноутбуці немає: {0} «{1}».</translation>
  </message>
  <message>
   <source>There is nothing at this address.</source>
   <translation>За цією адресою нічого немає.</translation>
  </message>
  <message>
   <source>There is nothing to take away.</source>
   <translation>Нема чого забирати.</translation>
  </message>
  <message>
   <source>There is nothing to {0}.</source>
   <translation>Немає дій для: {0}.</translation>
  </message>
  <message>
   <source>There were too many tries with a wrong password or code.</source>
   <translation>Забагато спроб із неправильним паролем або кодом.</translation>
  </message>
  <message>
   <source>These countries are invited already.</source>
   <translation>Ці країни вже запрошено.</translation>
  </message>
  <message>
   <source>These countries have answered already, or were not invited.</source>
   <translation>Ці країни вже відповіли або їх не запрошено.</translation>
  </message>
  <message>
   <source>These countries were reminded today already.</source>
   <translation>Цим країнам сьогодні вже нагадано.</translation>
  </message>
  <message>
   <source>These decisions are theirs already.</source>
   <translation>Ці рішення вже належать їм.</translation>
  </message>
  <message>
   <source>They are tried again with the next page of the calendar.</source>
   <translation>Буде повторна спроба з наступною сторінкою календаря.</translation>
  </message>
  <message>
   <source>They were reminded today already.</source>
   <translation>Сьогодні їм уже нагадували.</translation>
  </message>
  <message>
   <source>This</source>
   <translation>Це</translation>
  </message>
  <message>
   <source>This account said the same on {0}: “{1}”.</source>
   <translation>Цей обліковий запис уже сказав те саме {0}: «{1}».</translation>
  </message>
  <message>
   <source>This address does not know that method.</source>
   <translation>Ця адреса не знає такого методу.</translation>
  </message>
  <message>
   <source>This belongs to a campaign under embargo and stays in it until then.</source>
   <translation>Це належить до кампанії під ембарго й до того часу залишається в ній.</translation>
  </message>
  <message>
   <source>This campaign is not under embargo.</source>
   <translation>Ця кампанія не під ембарго.</translation>
  </message>
  <message>
   <source>This campaign is under embargo until {0}.</source>
   <translation>Ця кампанія під ембарго до {0}.</translation>
  </message>
  <message>
   <source>This change does not say well which record it belongs to.</source>
   <translation>Ця зміна не каже як слід, до якого запису належить.</translation>
  </message>
  <message>
   <source>This change is not formed as its kind asks.</source>
   <translation>Цю зміну складено не так, як вимагає її вид.</translation>
  </message>
  <message>
   <source>This change is not set aside.</source>
   <translation>Цю зміну не відкладено.</translation>
  </message>
  <message>
   <source>This change was made in another person's name.</source>
   <translation>Цю зміну зроблено від імені іншої особи.</translation>
  </message>
  <message>
   <source>This change was made on a device that is not yours.</source>
   <translation>Цю зміну зроблено на пристрої, який не ваш.</translation>
  </message>
  <message>
   <source>This change writes no field.</source>
   <translation>Ця зміна не записує жодного поля.</translation>
  </message>
  <message>
   <source>This code is wrong, or was used already.</source>
   <translation>Цей код неправильний або вже був використаний.</translation>
  </message>
  <message>
   <source>This conflict was settled already.</source>
   <translation>Цей конфлікт уже залагоджено.</translation>
  </message>
  <message>
   <source>This could not be saved: the disk is full or does not answer. Nothing was changed.</source>
   <translation>Не вдалося зберегти: диск заповнений або не відповідає. Нічого не змінено.</translation>
  </message>
  <message>
   <source>This could not be saved: the profile cannot be written to.</source>
   <translation>Не вдалося зберегти: профіль недоступний для запису.</translation>
  </message>
  <message>
   <source>This country was reminded today already.</source>
   <translation>Цій країні сьогодні вже нагадували.</translation>
  </message>
  <message>
   <source>This decision is not signed.</source>
   <translation>Це рішення не підписано.</translation>
  </message>
  <message>
   <source>This device is not signed in.</source>
   <translation>Цей пристрій не ввійшов до системи.</translation>
  </message>
  <message>
   <source>This device's name is kept for the web page.</source>
   <translation>Цю назву пристрою збережено для вебсторінки.</translation>
  </message>
  <message>
   <source>This embargo is over: nothing is held back any more.</source>
   <translation>Це ембарго минуло: більше нічого не стримується.</translation>
  </message>
  <message>
   <source>This file is no {0}: {1}.</source>
   <translation>Цей файл не {0}: {1}.</translation>
  </message>
  <message>
   <source>This form is too old, or another site sent it; nothing was done.</source>
   <translation>Ця форма застара або її надіслав інший сайт; нічого не зроблено.</translation>
  </message>
  <message>
   <source>This invitation is not known, was used already, or has expired.</source>
   <translation>Це запрошення невідоме, уже використане або прострочене.</translation>
  </message>
  <message>
   <source>This is a drill already.</source>
   <translation>Це вже навчання.</translation>
  </message>
  <message>
   <source>This is a drill: nothing of it reaches a channel.</source>
   <translation>Це навчання: ніщо з нього не потрапляє в канал.</translation>
  </message>
  <message>
   <source>This is an OpenDocument file.</source>
   <translation>Це файл OpenDocument.</translation>
  </message>
  <message>
   <source>This is not a filled-in form.</source>
   <translation>Це не заповнена форма.</translation>
  </message>
  <message>
   <source>This is not a key that decisions can be signed with.</source>
   <translation>Це не ключ, яким можна підписувати рішення.</translation>
  </message>
  <message>
   <source>This is not an Excel workbook.</source>
   <translation>Це не робоча книга Excel.</translation>
  </message>
  <message>
   <source>This is under embargo, and {0} does not take part in its campaign.</source>
   <translation>Це під ембарго, а {0} не бере участі в кампанії.</translation>
  </message>
  <message>
   <source>This laptop has not heard from the server since {0} (UTC): a stop may stand that it does not know.</source>
   <translation>Цей комп’ютер не чув сервера з {0} (UTC): може діяти зупинка, про яку він не знає.</translation>
  </message>
  <message>
   <source>This laptop is not signed in to a server.</source>
   <translation>Цей ноутбук не увійшов на сервер.</translation>
  </message>
  <message>
   <source>This laptop is signed out already.</source>
   <translation>Цей ноутбук уже вийшов із системи.</translation>
  </message>
  <message>
   <source>This laptop was revoked: what others shared is removed from it.</source>
   <translation>Доступ цього ноутбука відкликано: те, чим ділилися інші, з нього вилучено.</translation>
  </message>
  <message>
   <source>This medium</source>
   <translation>Це зображення чи відео</translation>
  </message>
  <message>
   <source>This needs a fresh proof that it is you.</source>
   <translation>Для цього потрібне свіже підтвердження, що це ви.</translation>
  </message>
  <message>
   <source>This network has no sign-in of a ministry.</source>
   <translation>Ця мережа не має входу через міністерство.</translation>
  </message>
  <message>
   <source>This network is not here any more.</source>
   <translation>Цієї мережі тут уже немає.</translation>
  </message>
  <message>
   <source>This pack of wording rules is too long.</source>
   <translation>Цей пакет правил слововжитку задовгий.</translation>
  </message>
  <message>
   <source>This password has {0} characters.</source>
   <translation>Знаків у цьому паролі: {0}.</translation>
  </message>
  <message>
   <source>This password is easily guessed.</source>
   <translation>Цей пароль легко вгадати.</translation>
  </message>
  <message>
   <source>This person is not active, and signed in nowhere.</source>
   <translation>Ця особа неактивна і ніде не ввійшла.</translation>
  </message>
  <message>
   <source>This person is not in the network.</source>
   <translation>Цієї особи немає в мережі.</translation>
  </message>
  <message>
   <source>This picture has no description.</source>
   <translation>Це зображення не має опису.</translation>
  </message>
  <message>
   <source>This picture is here but cannot be shown small.</source>
   <translation>Зображення є тут, але його не можна показати зменшеним.</translation>
  </message>
  <message>
   <source>This picture is not attached to the post.</source>
   <translation>Це зображення не долучено до допису.</translation>
  </message>
  <message>
   <source>This picture is not on this laptop yet. It comes with a sync.</source>
   <translation>Зображення ще немає на цьому ноутбуці. Воно надійде із синхронізацією.</translation>
  </message>
  <message>
   <source>This post has an open conflict.</source>
   <translation>Цей допис має відкритий конфлікт.</translation>
  </message>
  <message>
   <source>This post has no text and no media.</source>
   <translation>Цей допис не має ні тексту, ні медіа.</translation>
  </message>
  <message>
   <source>This post has no time yet, so it cannot be moved.</source>
   <translation>Цей допис ще не має часу, тому його не можна перенести.</translation>
  </message>
  <message>
   <source>This post has no time yet.</source>
   <translation>Цей допис ще не має часу.</translation>
  </message>
  <message>
   <source>This post is not part of a series.</source>
   <translation>Цей допис не є частиною серії.</translation>
  </message>
  <message>
   <source>This post is on hold: {0}</source>
   <translation>Цей допис затримано: {0}</translation>
  </message>
  <message>
   <source>This post is part of a series already.</source>
   <translation>Цей допис уже є частиною серії.</translation>
  </message>
  <message>
   <source>This post is public; it cannot be deleted.</source>
   <translation>Цей допис опубліковано; його не можна видалити.</translation>
  </message>
  <message>
   <source>This post is public; it stays on the day it went out.</source>
   <translation>Цей допис публічний; він лишається в дні, коли вийшов.</translation>
  </message>
  <message>
   <source>This post is public; its content cannot be changed.</source>
   <translation>Цей допис публічний; його зміст не можна змінити.</translation>
  </message>
  <message>
   <source>This post is {0}; {1}.</source>
   <translation>Стан цього допису: {0}; {1}.</translation>
  </message>
  <message>
   <source>This post rests on the line “{0}” since it was approved.</source>
   <translation>Після погодження цей допис ґрунтується на позиції «{0}».</translation>
  </message>
  <message>
   <source>This post rests on the line “{0}” since it was sent for approval.</source>
   <translation>Після надсилання на погодження цей допис ґрунтується на позиції «{0}».</translation>
  </message>
  <message>
   <source>This post still waits for your decision.</source>
   <translation>Цей допис досі чекає на ваше рішення.</translation>
  </message>
  <message>
   <source>This post waits for nobody's decision.</source>
   <translation>Цей допис не чекає ні на чиє рішення.</translation>
  </message>
  <message>
   <source>This post was public; it stays withdrawn.</source>
   <translation>Цей допис було опубліковано; він лишається відкликаним.</translation>
  </message>
  <message>
   <source>This post was withdrawn. Reopen it first.</source>
   <translation>Цей допис відкликано. Спершу відкрийте його знову.</translation>
  </message>
  <message>
   <source>This profile holds another person's work.</source>
   <translation>У цьому профілі робота іншої особи.</translation>
  </message>
  <message>
   <source>This profile holds the work of another network.</source>
   <translation>У цьому профілі робота іншої мережі.</translation>
  </message>
  <message>
   <source>This profile is locked with a passphrase.</source>
   <translation>Цей профіль захищено парольною фразою.</translation>
  </message>
  <message>
   <source>This program speaks protocol {0}; the server asks for {1} or newer.</source>
   <translation>Ця програма говорить протоколом {0}; сервер вимагає {1} або новішого.</translation>
  </message>
  <message>
   <source>This proposal to lift the embargo does not stand any more.</source>
   <translation>Ця пропозиція зняти ембарго більше не чинна.</translation>
  </message>
  <message>
   <source>This record is a {0}, not a {1}.</source>
   <translation>Цей запис — {0}, а не {1}.</translation>
  </message>
  <message>
   <source>This record is kept by another ministry.</source>
   <translation>Цей запис веде інше міністерство.</translation>
  </message>
  <message>
   <source>This reminder does not say of which day it is.</source>
   <translation>Це нагадування не каже, якого воно дня.</translation>
  </message>
  <message>
   <source>This repeats a claim of the narrative register word for word: “{0}”.</source>
   <translation>Це дослівно повторює твердження з реєстру наративів: «{0}».</translation>
  </message>
  <message>
   <source>This request was taken back already.</source>
   <translation>Це прохання вже скасовано.</translation>
  </message>
  <message>
   <source>This request was taken back.</source>
   <translation>Це прохання було скасовано.</translation>
  </message>
  <message>
   <source>This role is held for a country.</source>
   <translation>Ця роль належить до країни.</translation>
  </message>
  <message>
   <source>This role is held for the whole network, and not for a country.</source>
   <translation>Ця роль належить до всієї мережі, а не до країни.</translation>
  </message>
  <message>
   <source>This row has the same key as row {0}. Keep one of them.</source>
   <translation>Цей рядок має той самий ключ, що й рядок {0}. Лишіть один.</translation>
  </message>
  <message>
   <source>This row says the same as row {0}. Keep one of them.</source>
   <translation>Цей рядок каже те саме, що й рядок {0}. Лишіть один.</translation>
  </message>
  <message>
   <source>This rule makes more than {0} posts.</source>
   <translation>Це правило створює більше дописів, ніж {0}.</translation>
  </message>
  <message>
   <source>This sign-in was begun in another browser, or too long ago.</source>
   <translation>Цей вхід розпочато в іншому браузері або надто давно.</translation>
  </message>
  <message>
   <source>This sign-in was used already, or has expired.</source>
   <translation>Цей вхід уже використано або його термін минув.</translation>
  </message>
  <message>
   <source>This step of the workflow cannot be undone.</source>
   <translation>Цей крок робочого процесу не можна скасувати.</translation>
  </message>
  <message>
   <source>This stop is lifted already.</source>
   <translation>Цю зупинку вже знято.</translation>
  </message>
  <message>
   <source>This system has no keyring that can keep the key of the database.</source>
   <translation>У цій системі немає сховища ключів, здатного зберігати ключ бази даних.</translation>
  </message>
  <message>
   <source>This token belongs to another device.</source>
   <translation>Цей токен належить іншому пристрою.</translation>
  </message>
  <message>
   <source>This version does not know records of the kind “{0}”.</source>
   <translation>Ця версія не знає записів виду «{0}».</translation>
  </message>
  <message>
   <source>This version does not know the change “{0}”.</source>
   <translation>Ця версія не знає зміни «{0}».</translation>
  </message>
  <message>
   <source>This version does not know the field “{0}”.</source>
   <translation>Ця версія не знає поля «{0}».</translation>
  </message>
  <message>
   <source>This was done to the work of a colleague of the sample. Such work stays behind when a network is joined.</source>
   <translation>Це зроблено з роботою колеги зі зразкової кампанії. Така робота залишається позаду, коли ви приєднуєтеся до мережі.</translation>
  </message>
  <message>
   <source>This was kept as a conflict copy.</source>
   <translation>Це збережено як конфліктну копію.</translation>
  </message>
  <message>
   <source>This was undone already.</source>
   <translation>Це вже скасовано.</translation>
  </message>
  <message>
   <source>This {0} belongs to a {1} that a ministry keeps to itself.</source>
   <translation>Це ({0}) належить до того ({1}), що міністерство лишає для себе.</translation>
  </message>
  <message>
   <source>This {0} cannot be brought back.</source>
   <translation>Це не можна повернути: {0}.</translation>
  </message>
  <message>
   <source>This {0} exists already.</source>
   <translation>Це вже існує: {0}.</translation>
  </message>
  <message>
   <source>This {0} is not deleted.</source>
   <translation>Це не видалено: {0}.</translation>
  </message>
  <message>
   <source>This {0} was deleted.</source>
   <translation>Це видалено: {0}.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Час</translation>
  </message>
  <message>
   <source>Times by the clock of {0}.</source>
   <translation>Час за годинником міста {0}.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Заголовок</translation>
  </message>
  <message>
   <source>To be mended</source>
   <translation>Треба виправити</translation>
  </message>
  <message>
   <source>To decide here you need an authenticator app: set up the second factor in the desk.</source>
   <translation>Щоб вирішувати тут, потрібен застосунок автентифікації: налаштуйте другий чинник у столі.</translation>
  </message>
  <message>
   <source>To the content</source>
   <translation>До вмісту</translation>
  </message>
  <message>
   <source>To the post as it is now</source>
   <translation>До допису, яким він є зараз</translation>
  </message>
  <message>
   <source>To what waits for me</source>
   <translation>До того, що чекає на мене</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>Написати</translation>
  </message>
  <message>
   <source>Translation</source>
   <translation>Переклад</translation>
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation>Спробуйте ще раз за мить.</translation>
  </message>
  <message>
   <source>Try again in {0} seconds.</source>
   <translation>Спробуйте ще раз за {0} с.</translation>
  </message>
  <message>
   <source>Try again later.</source>
   <translation>Спробуйте пізніше.</translation>
  </message>
  <message>
   <source>Try again later. Your administrator finds it in the server’s log as fault {0}.</source>
   <translation>Спробуйте пізніше. Ваш адміністратор знайде помилку в журналі сервера за номером {0}.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Спробуйте ще раз.</translation>
  </message>
  <message>
   <source>Two versions of “{0}” are open.</source>
   <translation>Відкрито дві версії «{0}».</translation>
  </message>
  <message>
   <source>Type the passphrase again. It cannot be recovered.</source>
   <translation>Введіть парольну фразу ще раз. Її не можна відновити.</translation>
  </message>
  <message>
   <source>Ukraine</source>
   <translation>Україна</translation>
  </message>
  <message>
   <source>Ukrainian</source>
   <translation>українська</translation>
  </message>
  <message>
   <source>Under embargo until {0}</source>
   <translation>Під ембарго до {0}</translation>
  </message>
  <message>
   <source>Under embargo until {0} ({1}).</source>
   <translation>Під ембарго до {0} ({1}).</translation>
  </message>
  <message>
   <source>Under embargo until {0}.</source>
   <translation>Під ембарго до {0}.</translation>
  </message>
  <message>
   <source>Unlock or install one, give a passphrase, or allow a key file (whoever can read the disk can read that).</source>
   <translation>Розблокуйте чи встановіть сховище, вкажіть парольну фразу або дозвольте файл ключа (його може прочитати кожен, хто може читати диск).</translation>
  </message>
  <message>
   <source>Unlock the keyring it was made with, or use another profile with --profile.</source>
   <translation>Розблокуйте сховище ключів, з яким його створено, або візьміть інший профіль за допомогою --profile.</translation>
  </message>
  <message>
   <source>Unlock the keyring, then try again.</source>
   <translation>Розблокуйте сховище ключів і спробуйте ще раз.</translation>
  </message>
  <message>
   <source>Update Campaign Desk; nothing was changed.</source>
   <translation>Оновіть Campaign Desk; нічого не змінено.</translation>
  </message>
  <message>
   <source>Update it.</source>
   <translation>Оновіть програму.</translation>
  </message>
  <message>
   <source>Update the program, then decide again.</source>
   <translation>Оновіть програму, потім ухваліть рішення ще раз.</translation>
  </message>
  <message>
   <source>Update the program.</source>
   <translation>Оновіть програму.</translation>
  </message>
  <message>
   <source>Update the program. Drafting, saving and export go on meanwhile.</source>
   <translation>Оновіть програму. Писати, зберігати й експортувати тим часом можна.</translation>
  </message>
  <message>
   <source>Update this program.</source>
   <translation>Оновіть цю програму.</translation>
  </message>
  <message>
   <source>Use DAILY, WEEKLY, MONTHLY or YEARLY.</source>
   <translation>Використайте DAILY, WEEKLY, MONTHLY або YEARLY.</translation>
  </message>
  <message>
   <source>Use a name such as Europe/Ljubljana.</source>
   <translation>Використайте назву, як-от Europe/Ljubljana.</translation>
  </message>
  <message>
   <source>Use a rule such as FREQ=WEEKLY;BYDAY=MO;COUNT=6.</source>
   <translation>Використайте правило, як-от FREQ=WEEKLY;BYDAY=MO;COUNT=6.</translation>
  </message>
  <message>
   <source>Use another profile for this one, with --profile.</source>
   <translation>Для цього візьміть інший профіль, за допомогою --profile.</translation>
  </message>
  <message>
   <source>Use another profile for yourself, with --profile.</source>
   <translation>Для себе візьміть інший профіль, за допомогою --profile.</translation>
  </message>
  <message>
   <source>Use another profile with --profile.</source>
   <translation>Візьміть інший профіль за допомогою --profile.</translation>
  </message>
  <message>
   <source>Use any, all or 1 to {0}.</source>
   <translation>Використайте any, all або від 1 до {0}.</translation>
  </message>
  <message>
   <source>Use approver or lead.</source>
   <translation>Використайте approver або lead.</translation>
  </message>
  <message>
   <source>Use at least {0}: several words, for example.</source>
   <translation>Потрібно щонайменше {0}: наприклад, кілька слів.</translation>
  </message>
  <message>
   <source>Use at least {0}; words are fine.</source>
   <translation>Використайте щонайменше {0}; можна й слова.</translation>
  </message>
  <message>
   <source>Use at most {0}.</source>
   <translation>Дозволено щонайбільше {0}.</translation>
  </message>
  <message>
   <source>Use change_series_rule.</source>
   <translation>Використайте change_series_rule.</translation>
  </message>
  <message>
   <source>Use its https:// address.</source>
   <translation>Використайте адресу з https://.</translation>
  </message>
  <message>
   <source>Use one of those in the settings.</source>
   <translation>Скористайтеся одним із налаштувань.</translation>
  </message>
  <message>
   <source>Use one of {0}.</source>
   <translation>Використайте одне з {0}.</translation>
  </message>
  <message>
   <source>Use one such as https://desk.example.org.</source>
   <translation>Використайте адресу, як-от https://desk.example.org.</translation>
  </message>
  <message>
   <source>Use own, lead or a country code.</source>
   <translation>Використайте own, lead або код країни.</translation>
  </message>
  <message>
   <source>Use several words that do not belong together.</source>
   <translation>Візьміть кілька слів, не пов’язаних між собою.</translation>
  </message>
  <message>
   <source>Use the form of the page.</source>
   <translation>Скористайтеся формою на сторінці.</translation>
  </message>
  <message>
   <source>Use this, this and following, or all.</source>
   <translation>Використайте this, this and following або all.</translation>
  </message>
  <message>
   <source>Use {0} or {1}.</source>
   <translation>Використайте {0} або {1}.</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>Подання</translation>
  </message>
  <message>
   <source>Wait a day, or set another deadline.</source>
   <translation>Зачекайте день або задайте інший строк.</translation>
  </message>
  <message>
   <source>Wait for its time, or have the embargo lifted.</source>
   <translation>Дочекайтеся його часу або нехай ембарго знімуть.</translation>
  </message>
  <message>
   <source>Wait for the next one in your authenticator app, or use a recovery code; each counts once.</source>
   <translation>Зачекайте наступного в застосунку автентифікації або скористайтеся кодом відновлення; кожен діє один раз.</translation>
  </message>
  <message>
   <source>Wait until the stop is lifted. Only a crisis post passes, with two approvers of its country.</source>
   <translation>Зачекайте, доки зупинку знімуть. Проходить лише кризовий допис із двома погоджувачами своєї країни.</translation>
  </message>
  <message>
   <source>Wait until then, or have the embargo lifted by two people.</source>
   <translation>Дочекайтеся того часу або нехай ембарго знімуть дві особи.</translation>
  </message>
  <message>
   <source>Wait until tomorrow, or write a comment.</source>
   <translation>Зачекайте до завтра або напишіть коментар.</translation>
  </message>
  <message>
   <source>Wait until tomorrow.</source>
   <translation>Зачекайте до завтра.</translation>
  </message>
  <message>
   <source>Waiting for me</source>
   <translation>Чекає на мене</translation>
  </message>
  <message>
   <source>Waits for {0}</source>
   <translation>Чекає на: {0}</translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>Попередження</translation>
  </message>
  <message>
   <source>Week after</source>
   <translation>Тиждень потому</translation>
  </message>
  <message>
   <source>Week before</source>
   <translation>Тиждень до того</translation>
  </message>
  <message>
   <source>Week {0}</source>
   <translation>Тиждень {0}</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Що</translation>
  </message>
  <message>
   <source>What answers for your ministry's sign-in is another one.</source>
   <translation>За вхід вашого міністерства відповідає щось інше.</translation>
  </message>
  <message>
   <source>What is kept as the key of this profile is not a key.</source>
   <translation>Те, що збережено як ключ цього профілю, не є ключем.</translation>
  </message>
  <message>
   <source>What is public cannot be undone.</source>
   <translation>Опублікованого не можна скасувати.</translation>
  </message>
  <message>
   <source>What should change (the writers read it)</source>
   <translation>Що слід змінити (автори це прочитають)</translation>
  </message>
  <message>
   <source>What was done is shown by a link.</source>
   <translation>Зроблене показують посиланням.</translation>
  </message>
  <message>
   <source>What was handed to somebody cannot be handed on.</source>
   <translation>Передане комусь не можна передати далі.</translation>
  </message>
  <message>
   <source>What was not sent is kept here until you have saved it elsewhere. Ask your administrator.</source>
   <translation>Те, що не надіслано, зберігається тут, доки ви не збережете його деінде. Запитайте адміністратора.</translation>
  </message>
  <message>
   <source>What you wrote</source>
   <translation>Що ви написали</translation>
  </message>
  <message>
   <source>Who declines a request says why.</source>
   <translation>Хто відмовляє в проханні, пояснює чому.</translation>
  </message>
  <message>
   <source>Withdraw it with a reason.</source>
   <translation>Відкличте його із зазначенням причини.</translation>
  </message>
  <message>
   <source>Withdraw the post, or change its text.</source>
   <translation>Відкличте допис або змініть його текст.</translation>
  </message>
  <message>
   <source>Withdraw the post, with a reason.</source>
   <translation>Відкличте допис із зазначенням причини.</translation>
  </message>
  <message>
   <source>Withdrawing</source>
   <translation>Відкликання</translation>
  </message>
  <message>
   <source>Withdrawing a post needs a reason.</source>
   <translation>Для відкликання допису потрібна причина.</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Відкликано</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Відкликати…</translation>
  </message>
  <message>
   <source>Wording</source>
   <translation>Слововжиток</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Слова</translation>
  </message>
  <message>
   <source>Working language</source>
   <translation>Робоча мова</translation>
  </message>
  <message>
   <source>Write at least one row below the header.</source>
   <translation>Напишіть під заголовком хоча б один рядок.</translation>
  </message>
  <message>
   <source>Write at least one, or delete the reading.</source>
   <translation>Запишіть хоча б один або видаліть запис.</translation>
  </message>
  <message>
   <source>Write it again.</source>
   <translation>Напишіть ще раз.</translation>
  </message>
  <message>
   <source>Write it as 2026-12-10.</source>
   <translation>Напишіть у вигляді 2026-12-10.</translation>
  </message>
  <message>
   <source>Write it as 2026-12-10T09:00.</source>
   <translation>Напишіть у вигляді 2026-12-10T09:00.</translation>
  </message>
  <message>
   <source>Write it as 2026-12.</source>
   <translation>Напишіть його як 2026-12.</translation>
  </message>
  <message>
   <source>Write it as it is said.</source>
   <translation>Напишіть його так, як його кажуть.</translation>
  </message>
  <message>
   <source>Write it as name@ministry.example.</source>
   <translation>Запишіть її як name@ministry.example.</translation>
  </message>
  <message>
   <source>Write it down first.</source>
   <translation>Спершу запишіть її.</translation>
  </message>
  <message>
   <source>Write it in a few words.</source>
   <translation>Напишіть це кількома словами.</translation>
  </message>
  <message>
   <source>Write it whole, beginning with https://.</source>
   <translation>Напишіть його повністю, починаючи з https://.</translation>
  </message>
  <message>
   <source>Write less.</source>
   <translation>Напишіть менше.</translation>
  </message>
  <message>
   <source>Write one.</source>
   <translation>Напишіть його.</translation>
  </message>
  <message>
   <source>Write something first.</source>
   <translation>Спершу щось напишіть.</translation>
  </message>
  <message>
   <source>Write the reason.</source>
   <translation>Напишіть причину.</translation>
  </message>
  <message>
   <source>Write the text first.</source>
   <translation>Спершу напишіть текст.</translation>
  </message>
  <message>
   <source>Write the text.</source>
   <translation>Напишіть текст.</translation>
  </message>
  <message>
   <source>Write what the reservation is.</source>
   <translation>Напишіть, яке застереження.</translation>
  </message>
  <message>
   <source>Write “{0}” in the text.</source>
   <translation>Напишіть у тексті «{0}».</translation>
  </message>
  <message>
   <source>Write “{0}” instead.</source>
   <translation>Натомість напишіть «{0}».</translation>
  </message>
  <message>
   <source>You are signed in</source>
   <translation>Ви увійшли</translation>
  </message>
  <message>
   <source>You have already decided on this content.</source>
   <translation>Ви вже вирішили щодо цього змісту.</translation>
  </message>
  <message>
   <source>You hold no role in this network any more.</source>
   <translation>Ви більше не маєте ролі в цій мережі.</translation>
  </message>
  <message>
   <source>You proposed to lift this embargo, so another person has to confirm it.</source>
   <translation>Ви запропонували зняти це ембарго, тож підтвердити має інша особа.</translation>
  </message>
  <message>
   <source>You wrote part of this content, so you cannot approve it.</source>
   <translation>Ви написали частину цього змісту, тому не можете його погодити.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in did not let you in.</source>
   <translation>Вхід вашого міністерства вас не впустив.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in does not answer.</source>
   <translation>Вхід вашого міністерства не відповідає.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in does not say that your e-mail address is verified.</source>
   <translation>Вхід вашого міністерства не каже, що вашу електронну адресу перевірено.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in does not say which account it is.</source>
   <translation>Вхід вашого міністерства не повідомляє, який це обліковий запис.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in takes this answer no more.</source>
   <translation>Вхід вашого міністерства більше не приймає цієї відповіді.</translation>
  </message>
  <message>
   <source>Your work is saved here and is sent later.</source>
   <translation>Ваша робота збережена тут і буде надіслана пізніше.</translation>
  </message>
  <message>
   <source>[added:</source>
   <translation>[додано:</translation>
  </message>
  <message>
   <source>[removed:</source>
   <translation>[вилучено:</translation>
  </message>
  <message>
   <source>a NUL character</source>
   <translation>знак NUL</translation>
  </message>
  <message>
   <source>a line of it is larger than any record</source>
   <translation>один рядок у ній більший за будь-який запис</translation>
  </message>
  <message>
   <source>a record of the stream cannot be read ({0})</source>
   <translation>запис у потоці не можна прочитати ({0})</translation>
  </message>
  <message>
   <source>account</source>
   <translation>обліковий запис</translation>
  </message>
  <message>
   <source>active</source>
   <translation>активний</translation>
  </message>
  <message>
   <source>administrator</source>
   <translation>адміністратор</translation>
  </message>
  <message>
   <source>administrators of the network</source>
   <translation>адміністратори мережі</translation>
  </message>
  <message>
   <source>advice</source>
   <translation>порада</translation>
  </message>
  <message>
   <source>agreed</source>
   <translation>узгоджено</translation>
  </message>
  <message>
   <source>answer</source>
   <translation>відповідь</translation>
  </message>
  <message>
   <source>approval route</source>
   <translation>маршрут погодження</translation>
  </message>
  <message>
   <source>approved content</source>
   <translation>погоджений зміст</translation>
  </message>
  <message>
   <source>approver</source>
   <translation>погоджувач</translation>
  </message>
  <message>
   <source>approvers and administrators of {0}</source>
   <translation>погоджувачі та адміністратори ({0})</translation>
  </message>
  <message>
   <source>approvers and campaign leads</source>
   <translation>погоджувачі та керівники кампаній</translation>
  </message>
  <message>
   <source>approvers and campaign leads of {0}</source>
   <translation>погоджувачі та керівники кампаній ({0})</translation>
  </message>
  <message>
   <source>approvers of {0}</source>
   <translation>погоджувачі ({0})</translation>
  </message>
  <message>
   <source>asked country</source>
   <translation>країна, яку просять</translation>
  </message>
  <message>
   <source>asking country</source>
   <translation>країна, що просить</translation>
  </message>
  <message>
   <source>audience</source>
   <translation>аудиторія</translation>
  </message>
  <message>
   <source>blackout</source>
   <translation>заборона публікацій</translation>
  </message>
  <message>
   <source>campaign</source>
   <translation>кампанія</translation>
  </message>
  <message>
   <source>campaign leads of {0}</source>
   <translation>керівники кампаній ({0})</translation>
  </message>
  <message>
   <source>channel</source>
   <translation>канал</translation>
  </message>
  <message>
   <source>channel rules</source>
   <translation>правила каналу</translation>
  </message>
  <message>
   <source>channels</source>
   <translation>канали</translation>
  </message>
  <message>
   <source>claim</source>
   <translation>твердження</translation>
  </message>
  <message>
   <source>clicks</source>
   <translation>переходи</translation>
  </message>
  <message>
   <source>colour</source>
   <translation>колір</translation>
  </message>
  <message>
   <source>comment</source>
   <translation>коментар</translation>
  </message>
  <message>
   <source>comment answered</source>
   <translation>відповідь на коментар</translation>
  </message>
  <message>
   <source>comments</source>
   <translation>коментарі</translation>
  </message>
  <message>
   <source>confirmed time</source>
   <translation>підтверджений час</translation>
  </message>
  <message>
   <source>conflicts</source>
   <translation>конфлікти</translation>
  </message>
  <message>
   <source>content warning</source>
   <translation>застереження щодо змісту</translation>
  </message>
  <message>
   <source>contributors</source>
   <translation>учасники</translation>
  </message>
  <message>
   <source>coordinator</source>
   <translation>координатор</translation>
  </message>
  <message>
   <source>coordinators and administrators of the network</source>
   <translation>координатори та адміністратори мережі</translation>
  </message>
  <message>
   <source>coordinators of the network</source>
   <translation>координатори мережі</translation>
  </message>
  <message>
   <source>countries</source>
   <translation>країни</translation>
  </message>
  <message>
   <source>countries asked together</source>
   <translation>країни, яких просять разом</translation>
  </message>
  <message>
   <source>country</source>
   <translation>країна</translation>
  </message>
  <message>
   <source>coverage</source>
   <translation>охоплення</translation>
  </message>
  <message>
   <source>crisis mark</source>
   <translation>позначка кризи</translation>
  </message>
  <message>
   <source>day it is wanted by</source>
   <translation>день, до якого потрібно</translation>
  </message>
  <message>
   <source>day of review</source>
   <translation>день перегляду</translation>
  </message>
  <message>
   <source>day of the reading</source>
   <translation>день запису</translation>
  </message>
  <message>
   <source>days between the same words</source>
   <translation>дні між однаковими словами</translation>
  </message>
  <message>
   <source>deadline</source>
   <translation>строк</translation>
  </message>
  <message>
   <source>decision</source>
   <translation>рішення</translation>
  </message>
  <message>
   <source>decisions</source>
   <translation>рішення</translation>
  </message>
  <message>
   <source>delegation</source>
   <translation>делегування</translation>
  </message>
  <message>
   <source>deletion</source>
   <translation>видалення</translation>
  </message>
  <message>
   <source>device</source>
   <translation>пристрій</translation>
  </message>
  <message>
   <source>different links</source>
   <translation>різні посилання</translation>
  </message>
  <message>
   <source>drill</source>
   <translation>навчання</translation>
  </message>
  <message>
   <source>e-mail address</source>
   <translation>адреса електронної пошти</translation>
  </message>
  <message>
   <source>effect</source>
   <translation>дія</translation>
  </message>
  <message>
   <source>embargo</source>
   <translation>ембарго</translation>
  </message>
  <message>
   <source>end</source>
   <translation>кінець</translation>
  </message>
  <message>
   <source>end time</source>
   <translation>час закінчення</translation>
  </message>
  <message>
   <source>event</source>
   <translation>подія</translation>
  </message>
  <message>
   <source>evidence</source>
   <translation>свідчення</translation>
  </message>
  <message>
   <source>first day</source>
   <translation>перший день</translation>
  </message>
  <message>
   <source>followers</source>
   <translation>підписники</translation>
  </message>
  <message>
   <source>half of a character</source>
   <translation>половина знака</translation>
  </message>
  <message>
   <source>handle</source>
   <translation>ім’я користувача</translation>
  </message>
  <message>
   <source>handles</source>
   <translation>імена користувачів</translation>
  </message>
  <message>
   <source>hashtag_group</source>
   <translation>група хештегів</translation>
  </message>
  <message>
   <source>hashtags</source>
   <translation>хештеги</translation>
  </message>
  <message>
   <source>hold</source>
   <translation>затримка</translation>
  </message>
  <message>
   <source>hours without contact</source>
   <translation>години без зв’язку</translation>
  </message>
  <message>
   <source>image description</source>
   <translation>опис зображення</translation>
  </message>
  <message>
   <source>impact</source>
   <translation>вплив</translation>
  </message>
  <message>
   <source>implementation</source>
   <translation>виконання</translation>
  </message>
  <message>
   <source>in order</source>
   <translation>гаразд</translation>
  </message>
  <message>
   <source>institution</source>
   <translation>установа</translation>
  </message>
  <message>
   <source>it cannot be read ({0})</source>
   <translation>її не можна прочитати ({0})</translation>
  </message>
  <message>
   <source>it cannot be withdrawn twice</source>
   <translation>відкликати двічі не можна</translation>
  </message>
  <message>
   <source>it does not carry the server's digest</source>
   <translation>у ній немає контрольної суми сервера</translation>
  </message>
  <message>
   <source>it is larger than any answer of a server</source>
   <translation>вона більша за будь-яку відповідь сервера</translation>
  </message>
  <message>
   <source>it is {0} where JSON was expected (status {1})</source>
   <translation>це {0}, а очікувався JSON (стан {1})</translation>
  </message>
  <message>
   <source>it is {0} where a picture or film was expected</source>
   <translation>це {0}, а очікувалося зображення чи відео</translation>
  </message>
  <message>
   <source>it is {0} where a stream of events was expected</source>
   <translation>це {0}, а очікувався потік подій</translation>
  </message>
  <message>
   <source>it is {0} where a stream of records was expected</source>
   <translation>це {0}, а очікувався потік записів</translation>
  </message>
  <message>
   <source>it leaves out a field that was not handed in</source>
   <translation>у ній пропущено поле, якого не здавали</translation>
  </message>
  <message>
   <source>it leaves out words of work that was not handed in with the question</source>
   <translation>у ній пропущено слова роботи, якої не здавали разом із запитом</translation>
  </message>
  <message>
   <source>it was changed or cut short on the way</source>
   <translation>дорогою її змінено або обірвано</translation>
  </message>
  <message>
   <source>its status is {0}</source>
   <translation>її стан — {0}</translation>
  </message>
  <message>
   <source>language</source>
   <translation>мова</translation>
  </message>
  <message>
   <source>lapse</source>
   <translation>втрата чинності</translation>
  </message>
  <message>
   <source>last day</source>
   <translation>останній день</translation>
  </message>
  <message>
   <source>later</source>
   <translation>пізніше</translation>
  </message>
  <message>
   <source>lead</source>
   <translation>керівник</translation>
  </message>
  <message>
   <source>lead country</source>
   <translation>провідна країна</translation>
  </message>
  <message>
   <source>lifting of the embargo</source>
   <translation>зняття ембарго</translation>
  </message>
  <message>
   <source>lifting of the stop</source>
   <translation>зняття зупинки</translation>
  </message>
  <message>
   <source>limit</source>
   <translation>обмеження</translation>
  </message>
  <message>
   <source>lines</source>
   <translation>позиції</translation>
  </message>
  <message>
   <source>link</source>
   <translation>посилання</translation>
  </message>
  <message>
   <source>local start</source>
   <translation>початок за місцевим часом</translation>
  </message>
  <message>
   <source>media</source>
   <translation>медіа</translation>
  </message>
  <message>
   <source>mentions</source>
   <translation>згадки</translation>
  </message>
  <message>
   <source>message</source>
   <translation>повідомлення</translation>
  </message>
  <message>
   <source>name</source>
   <translation>назва</translation>
  </message>
  <message>
   <source>narrative</source>
   <translation>наратив</translation>
  </message>
  <message>
   <source>network</source>
   <translation>мережа</translation>
  </message>
  <message>
   <source>no time yet</source>
   <translation>ще без часу</translation>
  </message>
  <message>
   <source>nobody can decide on it</source>
   <translation>ніхто не може вирішити</translation>
  </message>
  <message>
   <source>nobody is left who does not decide in another step</source>
   <translation>не лишилося нікого, хто не вирішує на іншому кроці</translation>
  </message>
  <message>
   <source>not signed</source>
   <translation>не підписано</translation>
  </message>
  <message>
   <source>not yet counted</source>
   <translation>ще не враховано</translation>
  </message>
  <message>
   <source>note</source>
   <translation>примітка</translation>
  </message>
  <message>
   <source>objective</source>
   <translation>мета</translation>
  </message>
  <message>
   <source>observer</source>
   <translation>спостерігач</translation>
  </message>
  <message>
   <source>occasion</source>
   <translation>привід</translation>
  </message>
  <message>
   <source>officer</source>
   <translation>відповідальний</translation>
  </message>
  <message>
   <source>officers, approvers and campaign leads of a country that takes part</source>
   <translation>відповідальні, погоджувачі та керівники кампаній країни-учасниці</translation>
  </message>
  <message>
   <source>officers, approvers and campaign leads of {0}</source>
   <translation>відповідальні, погоджувачі та керівники кампаній ({0})</translation>
  </message>
  <message>
   <source>on the web page: the server says so, no desk signed it</source>
   <translation>на вебсторінці: так каже сервер, жоден стіл не підписав</translation>
  </message>
  <message>
   <source>one more person</source>
   <translation>ще одна особа</translation>
  </message>
  <message>
   <source>one person</source>
   <translation>одна особа</translation>
  </message>
  <message>
   <source>only a draft can be sent for approval</source>
   <translation>надіслати на погодження можна лише чернетку</translation>
  </message>
  <message>
   <source>only a post in review can be taken back from it</source>
   <translation>повернути з розгляду можна лише допис на розгляді</translation>
  </message>
  <message>
   <source>only a scheduled post can be marked as published</source>
   <translation>позначити як опублікований можна лише допис у розкладі</translation>
  </message>
  <message>
   <source>only a scheduled post can be taken off the schedule</source>
   <translation>зняти з розкладу можна лише допис у розкладі</translation>
  </message>
  <message>
   <source>only a withdrawn post can be reopened</source>
   <translation>знову відкрити можна лише відкликаний допис</translation>
  </message>
  <message>
   <source>only an approved post can be scheduled</source>
   <translation>внести в розклад можна лише погоджений допис</translation>
  </message>
  <message>
   <source>origin</source>
   <translation>походження</translation>
  </message>
  <message>
   <source>override of a blackout</source>
   <translation>виняток із заборони</translation>
  </message>
  <message>
   <source>owner</source>
   <translation>відповідальна особа</translation>
  </message>
  <message>
   <source>pack</source>
   <translation>пакет</translation>
  </message>
  <message>
   <source>part of the message house</source>
   <translation>частина дому повідомлень</translation>
  </message>
  <message>
   <source>participation</source>
   <translation>участь</translation>
  </message>
  <message>
   <source>partners</source>
   <translation>партнери</translation>
  </message>
  <message>
   <source>people with a role in this network</source>
   <translation>особи з роллю в цій мережі</translation>
  </message>
  <message>
   <source>people with a role in {0}</source>
   <translation>особи з роллю ({0})</translation>
  </message>
  <message>
   <source>people with another role</source>
   <translation>особи з іншою роллю</translation>
  </message>
  <message>
   <source>person</source>
   <translation>особа</translation>
  </message>
  <message>
   <source>person who decides instead</source>
   <translation>особа, яка вирішує замість</translation>
  </message>
  <message>
   <source>person who hands over</source>
   <translation>особа, яка передає</translation>
  </message>
  <message>
   <source>place</source>
   <translation>місце</translation>
  </message>
  <message>
   <source>place in the text</source>
   <translation>місце в тексті</translation>
  </message>
  <message>
   <source>position</source>
   <translation>позиція</translation>
  </message>
  <message>
   <source>post</source>
   <translation>допис</translation>
  </message>
  <message>
   <source>proof</source>
   <translation>доказ</translation>
  </message>
  <message>
   <source>proposal to lift the embargo</source>
   <translation>пропозиція зняти ембарго</translation>
  </message>
  <message>
   <source>public key</source>
   <translation>відкритий ключ</translation>
  </message>
  <message>
   <source>publication</source>
   <translation>публікація</translation>
  </message>
  <message>
   <source>reach</source>
   <translation>охоплена аудиторія</translation>
  </message>
  <message>
   <source>reactions</source>
   <translation>реакції</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>причина</translation>
  </message>
  <message>
   <source>record</source>
   <translation>запис</translation>
  </message>
  <message>
   <source>reminder</source>
   <translation>нагадування</translation>
  </message>
  <message>
   <source>request</source>
   <translation>прохання</translation>
  </message>
  <message>
   <source>request to cover</source>
   <translation>прохання охопити</translation>
  </message>
  <message>
   <source>reservation</source>
   <translation>застереження</translation>
  </message>
  <message>
   <source>result</source>
   <translation>результат</translation>
  </message>
  <message>
   <source>revocation</source>
   <translation>відкликання</translation>
  </message>
  <message>
   <source>role</source>
   <translation>роль</translation>
  </message>
  <message>
   <source>roles</source>
   <translation>ролі</translation>
  </message>
  <message>
   <source>rule</source>
   <translation>правило</translation>
  </message>
  <message>
   <source>scoring</source>
   <translation>оцінювання</translation>
  </message>
  <message>
   <source>sensitivity</source>
   <translation>чутливість</translation>
  </message>
  <message>
   <source>series</source>
   <translation>серія</translation>
  </message>
  <message>
   <source>settled</source>
   <translation>завершено</translation>
  </message>
  <message>
   <source>shares</source>
   <translation>поширення</translation>
  </message>
  <message>
   <source>side that placed it</source>
   <translation>сторона, яка її запровадила</translation>
  </message>
  <message>
   <source>signed on a desk</source>
   <translation>підписано на столі</translation>
  </message>
  <message>
   <source>signing_key</source>
   <translation>ключ підпису</translation>
  </message>
  <message>
   <source>skipped dates</source>
   <translation>пропущені дати</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>хтось</translation>
  </message>
  <message>
   <source>source</source>
   <translation>джерело</translation>
  </message>
  <message>
   <source>stage</source>
   <translation>стадія</translation>
  </message>
  <message>
   <source>start</source>
   <translation>початок</translation>
  </message>
  <message>
   <source>start time</source>
   <translation>час початку</translation>
  </message>
  <message>
   <source>status</source>
   <translation>стан</translation>
  </message>
  <message>
   <source>stop</source>
   <translation>зупинка</translation>
  </message>
  <message>
   <source>strategy</source>
   <translation>стратегія</translation>
  </message>
  <message>
   <source>submission</source>
   <translation>подання</translation>
  </message>
  <message>
   <source>switch</source>
   <translation>перемикач</translation>
  </message>
  <message>
   <source>tag</source>
   <translation>мітка</translation>
  </message>
  <message>
   <source>taking back</source>
   <translation>повернення</translation>
  </message>
  <message>
   <source>template</source>
   <translation>шаблон</translation>
  </message>
  <message>
   <source>text</source>
   <translation>текст</translation>
  </message>
  <message>
   <source>the invisible sign U+{0}</source>
   <translation>невидимий знак U+{0}</translation>
  </message>
  <message>
   <source>the person who wrote it</source>
   <translation>особа, що це написала</translation>
  </message>
  <message>
   <source>the signature does not fit: altered or forged</source>
   <translation>підпис не збігається: змінено або підроблено</translation>
  </message>
  <message>
   <source>the stream of records does not add up</source>
   <translation>потік записів не сходиться</translation>
  </message>
  <message>
   <source>the stream of records does not begin as it should ({0})</source>
   <translation>потік записів починається не так, як слід ({0})</translation>
  </message>
  <message>
   <source>the stream of records has no end</source>
   <translation>потік записів не має кінця</translation>
  </message>
  <message>
   <source>the stream of records is empty</source>
   <translation>потік записів порожній</translation>
  </message>
  <message>
   <source>the stream of records was cut short</source>
   <translation>потік записів обірвано</translation>
  </message>
  <message>
   <source>the whole network</source>
   <translation>уся мережа</translation>
  </message>
  <message>
   <source>the {0} changed</source>
   <translation>змінилося: {0}</translation>
  </message>
  <message>
   <source>there is nothing left to override</source>
   <translation>виняток уже не потрібен</translation>
  </message>
  <message>
   <source>those who decide for them</source>
   <translation>ті, хто вирішує за них</translation>
  </message>
  <message>
   <source>time of publication</source>
   <translation>час публікації</translation>
  </message>
  <message>
   <source>time zone</source>
   <translation>часовий пояс</translation>
  </message>
  <message>
   <source>title</source>
   <translation>заголовок</translation>
  </message>
  <message>
   <source>to fix</source>
   <translation>виправити</translation>
  </message>
  <message>
   <source>translated revision</source>
   <translation>перекладена редакція</translation>
  </message>
  <message>
   <source>views</source>
   <translation>перегляди</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>чекає</translation>
  </message>
  <message>
   <source>website</source>
   <translation>вебсайт</translation>
  </message>
  <message>
   <source>withdrawal</source>
   <translation>відкликання</translation>
  </message>
  <message>
   <source>wording</source>
   <translation>слововжиток</translation>
  </message>
  <message>
   <source>wording rules</source>
   <translation>правила слововжитку</translation>
  </message>
  <message>
   <source>working language</source>
   <translation>робоча мова</translation>
  </message>
  <message>
   <source>{0} asks for a title.</source>
   <translation>{0} вимагає заголовка.</translation>
  </message>
  <message>
   <source>{0} can decide</source>
   <translation>{0} може вирішити</translation>
  </message>
  <message>
   <source>{0} cannot be reached.</source>
   <translation>{0}: немає зв’язку.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}.</source>
   <translation>{0} не вдається прочитати: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}.</source>
   <translation>{0} не можна записати: {1}.</translation>
  </message>
  <message>
   <source>{0} did not answer in time.</source>
   <translation>{0} не відповідає вчасно.</translation>
  </message>
  <message>
   <source>{0} does not exist, or you may not see it.</source>
   <translation>{0} не існує, або ви не маєте права це бачити.</translation>
  </message>
  <message>
   <source>{0} does not say whether an emoji counts 1 or 2; counted as 2 the text is too long.</source>
   <translation>{0} не повідомляє, чи емодзі рахується як 1, чи як 2; якщо як 2, текст задовгий.</translation>
  </message>
  <message>
   <source>{0} does not take {1} in a text.</source>
   <translation>{0} не приймає {1} у тексті.</translation>
  </message>
  <message>
   <source>{0} for {1} ({2})</source>
   <translation>{0} за {1} ({2})</translation>
  </message>
  <message>
   <source>{0} has no description.</source>
   <translation>{0} не має опису.</translation>
  </message>
  <message>
   <source>{0} has {1} MB; at most {2} MB are read.</source>
   <translation>{0} має {1} МБ; читається щонайбільше {2} МБ.</translation>
  </message>
  <message>
   <source>{0} is an export in JSON.</source>
   <translation>{0} — це експорт у JSON.</translation>
  </message>
  <message>
   <source>{0} is an old Excel file or protected by a password.</source>
   <translation>{0} — старий файл Excel або захищений паролем.</translation>
  </message>
  <message>
   <source>{0} is empty.</source>
   <translation>{0} порожній.</translation>
  </message>
  <message>
   <source>{0} is not a file.</source>
   <translation>{0} — не файл.</translation>
  </message>
  <message>
   <source>{0} is not invited to this campaign.</source>
   <translation>{0} не серед запрошених до цієї кампанії.</translation>
  </message>
  <message>
   <source>{0} is said to take only {1} {2}; this text has {3}.</source>
   <translation>Кажуть, що {0} приймає лише {1} {2}; цей текст має {3}.</translation>
  </message>
  <message>
   <source>{0} may be used until {1} only.</source>
   <translation>{0} можна використовувати лише до {1}.</translation>
  </message>
  <message>
   <source>{0} may be used until {1}; the post stays public longer.</source>
   <translation>{0} можна використовувати до {1}; допис лишається опублікованим довше.</translation>
  </message>
  <message>
   <source>{0} may cut or refuse a text longer than {1} {2}; this has {3}.</source>
   <translation>{0} може скоротити чи відхилити текст, довший за {1} {2}; цей має {3}.</translation>
  </message>
  <message>
   <source>{0} on {1} does not exist in {2}: the clocks go forward.</source>
   <translation>{0} дня {1} немає в {2}: годинник переводять уперед.</translation>
  </message>
  <message>
   <source>{0} on {1} happens twice in {2}: the clocks go back.</source>
   <translation>{0} дня {1} у {2} буває двічі: годинник переводять назад.</translation>
  </message>
  <message>
   <source>{0} people</source>
   <translation>{0} ос.</translation>
  </message>
  <message>
   <source>{0} posts went out under “{1}”. Give the id of one.</source>
   <translation>За посиланням «{1}» вийшло кілька дописів ({0}). Укажіть id одного.</translation>
  </message>
  <message>
   <source>{0} takes at most {1} in a post; {2} are attached.</source>
   <translation>{0} приймає в дописі щонайбільше {1}; долучено {2}.</translation>
  </message>
  <message>
   <source>{0} takes at most {1} {2}; this text has {3}.</source>
   <translation>{0} приймає щонайбільше {1} {2}; цей текст має {3}.</translation>
  </message>
  <message>
   <source>{0} takes no post without a picture or a film.</source>
   <translation>{0} не приймає дописів без зображення чи фільму.</translation>
  </message>
  <message>
   <source>{0} was done again.</source>
   <translation>Зроблено знову: {0}.</translation>
  </message>
  <message>
   <source>{0} was undone.</source>
   <translation>Скасовано: {0}.</translation>
  </message>
  <message>
   <source>“channel rules”: {0}</source>
   <translation>«правила каналів»: {0}</translation>
  </message>
  <message>
   <source>“e-mail address”: It must be an address in small letters.</source>
   <translation>«адреса електронної пошти»: Має бути адреса малими літерами.</translation>
  </message>
  <message>
   <source>“roles”: It must be a list of pairs of a role and a country.</source>
   <translation>«ролі»: Має бути список пар із ролі та країни.</translation>
  </message>
  <message>
   <source>“{0}” cannot be set as a whole.</source>
   <translation>«{0}» не можна задати цілком.</translation>
  </message>
  <message>
   <source>“{0}” does not map a header to a column.</source>
   <translation>«{0}» не пов’язує заголовок зі стовпцем.</translation>
  </message>
  <message>
   <source>“{0}” is better said otherwise: {1} ({2}).</source>
   <translation>«{0}» краще сказати інакше: {1} ({2}).</translation>
  </message>
  <message>
   <source>“{0}” is for posts.</source>
   <translation>«{0}» — для дописів.</translation>
  </message>
  <message>
   <source>“{0}” is for records of another kind.</source>
   <translation>«{0}» — для записів іншого виду.</translation>
  </message>
  <message>
   <source>“{0}” is missing: {1} ({2}).</source>
   <translation>Бракує «{0}»: {1} ({2}).</translation>
  </message>
  <message>
   <source>“{0}” is no answer.</source>
   <translation>«{0}» — це не відповідь.</translation>
  </message>
  <message>
   <source>“{0}” is no e-mail address.</source>
   <translation>«{0}» — це не адреса електронної пошти.</translation>
  </message>
  <message>
   <source>“{0}” is no intent.</source>
   <translation>«{0}» — це не намір.</translation>
  </message>
  <message>
   <source>“{0}” is not a country of the network.</source>
   <translation>«{0}» — не країна мережі.</translation>
  </message>
  <message>
   <source>“{0}” is not a date. Write it as 2026-12-10 or 10.12.2026.</source>
   <translation>«{0}» — не дата. Напишіть її як 2026-12-10 або 10.12.2026.</translation>
  </message>
  <message>
   <source>“{0}” is not a day.</source>
   <translation>«{0}» — це не день.</translation>
  </message>
  <message>
   <source>“{0}” is not a local time.</source>
   <translation>«{0}» — це не місцевий час.</translation>
  </message>
  <message>
   <source>“{0}” is not a month.</source>
   <translation>«{0}» — не місяць.</translation>
  </message>
  <message>
   <source>“{0}” is not a part of a series.</source>
   <translation>«{0}» — це не частина серії.</translation>
  </message>
  <message>
   <source>“{0}” is not a recurrence rule.</source>
   <translation>«{0}» — це не правило повторення.</translation>
  </message>
  <message>
   <source>“{0}” is not a set.</source>
   <translation>«{0}» — це не множина.</translation>
  </message>
  <message>
   <source>“{0}” is not a time zone.</source>
   <translation>«{0}» — це не часовий пояс.</translation>
  </message>
  <message>
   <source>“{0}” is not a whole number from 0 up. Write it without dots and commas: 12500.</source>
   <translation>«{0}» — не ціле число від 0. Напишіть його без крапок і ком: 12500.</translation>
  </message>
  <message>
   <source>“{0}” is not an encoding of text.</source>
   <translation>«{0}» — не кодування тексту.</translation>
  </message>
  <message>
   <source>“{0}” is not encrypted: passwords and drafts could be read on the way.</source>
   <translation>«{0}» не зашифровано: паролі й чернетки могли б прочитати дорогою.</translation>
  </message>
  <message>
   <source>“{0}” is not known.</source>
   <translation>«{0}» невідоме.</translation>
  </message>
  <message>
   <source>“{0}” is not the address of a server.</source>
   <translation>«{0}» — це не адреса сервера.</translation>
  </message>
  <message>
   <source>“{0}” is not to be used: {1} ({2}).</source>
   <translation>«{0}» не вживається: {1} ({2}).</translation>
  </message>
  <message>
   <source>“{0}” is set by the workflow only.</source>
   <translation>«{0}» задає лише робочий процес.</translation>
  </message>
  <message>
   <source>“{0}” makes no further post.</source>
   <translation>«{0}» не створює подальших дописів.</translation>
  </message>
  <message>
   <source>“{0}” must be a list.</source>
   <translation>«{0}» має бути списком.</translation>
  </message>
  <message>
   <source>“{0}” needs a footnote: {1} ({2}).</source>
   <translation>«{0}» потребує виноски: {1} ({2}).</translation>
  </message>
  <message>
   <source>“{0}”: {1}</source>
   <translation>«{0}»: {1}</translation>
  </message>
 </context>
 <context>
  <name>SeriesActs</name>
  <message>
   <source>Choose a post first: press Space on its day.</source>
   <translation>Спершу виберіть допис: натисніть пробіл на його дні.</translation>
  </message>
  <message>
   <source>Choose one post only.</source>
   <translation>Виберіть лише один допис.</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Видалити</translation>
  </message>
  <message>
   <source>Delete this post?</source>
   <translation>Видалити цей допис?</translation>
  </message>
  <message>
   <source>Only a post with a time can be repeated. Give it a date and a time first.</source>
   <translation>Повторювати можна лише допис із часом. Спершу вкажіть дату й час.</translation>
  </message>
  <message>
   <source>Skipped: the series goes on without this post.</source>
   <translation>Пропущено: серія йде далі без цього допису.</translation>
  </message>
  <message>
   <source>{0} of the series deleted.</source>
   <translation>У серії видалено: {0}.</translation>
  </message>
  <message>
   <source>{0} of the series moved.</source>
   <translation>У серії перенесено: {0}.</translation>
  </message>
 </context>
 <context>
  <name>SeriesStrip</name>
  <message>
   <source>All posts of the series ({0})</source>
   <translation>Усі дописи серії ({0})</translation>
  </message>
  <message>
   <source>Only this post</source>
   <translation>Лише цей допис</translation>
  </message>
  <message>
   <source>This and the following ({0})</source>
   <translation>Цей і наступні ({0})</translation>
  </message>
 </context>
 <context>
  <name>SetAside</name>
  <message>
   <source>, the </source>
   <translation>, </translation>
  </message>
  <message>
   <source>A request for changes</source>
   <translation>Запит змін</translation>
  </message>
  <message>
   <source>An approval</source>
   <translation>Погодження</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Допис</translation>
  </message>
  <message>
   <source>Writing the {0}</source>
   <translation>Написання: {0}</translation>
  </message>
 </context>
 <context>
  <name>SetAsideView</name>
  <message>
   <source>A new post with this text. What was refused stays here until you forget it.</source>
   <translation>Новий допис із цим текстом. Відхилене лишається тут, доки ви його не забудете.</translation>
  </message>
  <message>
   <source>Copy the text</source>
   <translation>Копіювати текст</translation>
  </message>
  <message>
   <source>Done again; it waits to be sent.</source>
   <translation>Зроблено знову; чекає на надсилання.</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>Забути</translation>
  </message>
  <message>
   <source>Forget this?</source>
   <translation>Забути це?</translation>
  </message>
  <message>
   <source>Forget…</source>
   <translation>Забути…</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Перейти до календаря</translation>
  </message>
  <message>
   <source>It goes from this list. What was written stays in the record's history on this laptop.</source>
   <translation>Воно зникне із цього списку. Написане лишається в історії запису на цьому ноутбуці.</translation>
  </message>
  <message>
   <source>Keep it here</source>
   <translation>Лишити тут</translation>
  </message>
  <message>
   <source>New post with this text</source>
   <translation>Новий допис із цим текстом</translation>
  </message>
  <message>
   <source>Nothing is set aside</source>
   <translation>Нічого не відкладено</translation>
  </message>
  <message>
   <source>Nothing was written in this change.</source>
   <translation>У цій зміні нічого не написано.</translation>
  </message>
  <message>
   <source>Open the record</source>
   <translation>Відкрити запис</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Відкладене</translation>
  </message>
  <message>
   <source>The record is not on this laptop any more.</source>
   <translation>Запису більше немає на цьому ноутбуці.</translation>
  </message>
  <message>
   <source>The text is copied.</source>
   <translation>Текст скопійовано.</translation>
  </message>
  <message>
   <source>There is no record to do it on.</source>
   <translation>Немає запису, з яким це зробити.</translation>
  </message>
  <message>
   <source>This change holds no text of a post.</source>
   <translation>Ця зміна не містить тексту допису.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Спробувати знову</translation>
  </message>
  <message>
   <source>What was written</source>
   <translation>Що було написано</translation>
  </message>
  <message>
   <source>When the server refuses something that you did, it comes here with the reason. No word of yours is lost.</source>
   <translation>Коли сервер відхиляє щось із зробленого вами, воно потрапляє сюди з причиною. Жодне ваше слово не губиться.</translation>
  </message>
  <message>
   <source>{0} · refused {1}</source>
   <translation>{0} · відхилено {1}</translation>
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <source>As the system</source>
   <translation>Як у системі</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Темний</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Високий контраст</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Світлий</translation>
  </message>
  <message>
   <source>The drafts are encrypted; the key comes out of your passphrase.</source>
   <translation>Чернетки зашифровано; ключ утворюється з вашої парольної фрази.</translation>
  </message>
  <message>
   <source>The drafts are encrypted; the key is kept by the keyring of this system.</source>
   <translation>Чернетки зашифровано; ключ зберігає сховище ключів цієї системи.</translation>
  </message>
 </context>
 <context>
  <name>SettingsView</name>
  <message>
   <source>Appearance</source>
   <translation>Вигляд</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Кольори</translation>
  </message>
  <message>
   <source>International days of the United Nations, such as 10 December</source>
   <translation>Міжнародні дні Організації Об’єднаних Націй, як-от 10 грудня</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Мова вікна</translation>
  </message>
  <message>
   <source>National days in the calendar</source>
   <translation>Державні свята в календарі</translation>
  </message>
  <message>
   <source>No second time zone</source>
   <translation>Без другого часового поясу</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Відкрити теку</translation>
  </message>
  <message>
   <source>Open the window in this language</source>
   <translation>Відкрити вікно цією мовою</translation>
  </message>
  <message>
   <source>Second time zone of week and day</source>
   <translation>Другий часовий пояс тижня і дня</translation>
  </message>
  <message>
   <source>Server and account</source>
   <translation>Сервер і обліковий запис</translation>
  </message>
  <message>
   <source>Show times in</source>
   <translation>Показувати час у</translation>
  </message>
  <message>
   <source>Sign out</source>
   <translation>Вийти</translation>
  </message>
  <message>
   <source>Signed in to {0}.</source>
   <translation>Ви увійшли на {0}.</translation>
  </message>
  <message>
   <source>Signed in. Your work is being sent, and the network's is fetched.</source>
   <translation>Ви увійшли. Ваша робота надсилається, робота мережі завантажується.</translation>
  </message>
  <message>
   <source>Signed out of {0}. Sign in to send what waits.</source>
   <translation>Ви вийшли з {0}. Увійдіть, щоб надіслати те, що чекає.</translation>
  </message>
  <message>
   <source>Signed out. Records and unsent work stay on this laptop.</source>
   <translation>Ви вийшли. Записи й ненадіслана робота лишаються на цьому ноутбуці.</translation>
  </message>
  <message>
   <source>The server is being told.</source>
   <translation>Сервер сповіщається.</translation>
  </message>
  <message>
   <source>This laptop</source>
   <translation>Цей ноутбук</translation>
  </message>
  <message>
   <source>This laptop works without a server. Join one: your work then goes along.</source>
   <translation>Цей ноутбук працює без сервера. Приєднайтеся: ваша робота піде з вами.</translation>
  </message>
  <message>
   <source>Time zone in which times are shown</source>
   <translation>Часовий пояс, у якому показано час</translation>
  </message>
  <message>
   <source>Times and days</source>
   <translation>Час і дні</translation>
  </message>
  <message>
   <source>Your work lies in {0}</source>
   <translation>Ваша робота лежить у {0}</translation>
  </message>
 </context>
 <context>
  <name>ShiftDays</name>
  <message>
   <source>By</source>
   <translation>На</translation>
  </message>
  <message>
   <source>Each post keeps its time of day, also when the clocks change.</source>
   <translation>Кожен допис зберігає свій час дня, навіть коли переводять годинник.</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Скільки</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Зсунути</translation>
  </message>
  <message>
   <source>Shift {0}</source>
   <translation>Зсунути {0}</translation>
  </message>
  <message>
   <source>Unit and direction</source>
   <translation>Одиниця й напрямок</translation>
  </message>
  <message>
   <source>days earlier</source>
   <translation>днів раніше</translation>
  </message>
  <message>
   <source>days later</source>
   <translation>днів пізніше</translation>
  </message>
  <message>
   <source>weeks earlier</source>
   <translation>тижнів раніше</translation>
  </message>
  <message>
   <source>weeks later</source>
   <translation>тижнів пізніше</translation>
  </message>
 </context>
 <context>
  <name>Side</name>
  <message>
   <source>Every post has a time. Drop one here to take its time away.</source>
   <translation>Усі дописи мають час. Киньте допис сюди, щоб забрати його час.</translation>
  </message>
  <message>
   <source>New post</source>
   <translation>Новий допис</translation>
  </message>
  <message>
   <source>New post on {0}</source>
   <translation>Новий допис, {0}</translation>
  </message>
  <message>
   <source>No post without a time passes the filters.</source>
   <translation>Жоден допис без часу не відповідає фільтрам.</translation>
  </message>
  <message>
   <source>Nothing is planned for this day.</source>
   <translation>На цей день нічого не заплановано.</translation>
  </message>
  <message>
   <source>Nothing of this day passes the filters.</source>
   <translation>Нічого цього дня не відповідає фільтрам.</translation>
  </message>
  <message>
   <source>Posts of the day</source>
   <translation>Дописи дня</translation>
  </message>
  <message>
   <source>Take the time away</source>
   <translation>Забрати час</translation>
  </message>
  <message>
   <source>The newest {0} are here; filters find the others.</source>
   <translation>Тут {0} найновіших; інші знайдуть фільтри.</translation>
  </message>
  <message>
   <source>Unscheduled</source>
   <translation>Без часу</translation>
  </message>
  <message>
   <source>Unscheduled posts</source>
   <translation>Дописи без часу</translation>
  </message>
  <message>
   <source>Unscheduled · {0}</source>
   <translation>Без часу · {0}</translation>
  </message>
  <message>
   <source>{0} in review</source>
   <translation>На розгляді: {0}</translation>
  </message>
  <message>
   <source>{0}, the first {1} here; the agenda has all</source>
   <translation>{0}, тут перші {1}; у порядку денному всі</translation>
  </message>
 </context>
 <context>
  <name>SideBar</name>
  <message>
   <source>Places</source>
   <translation>Місця</translation>
  </message>
 </context>
 <context>
  <name>SidesPanel</name>
  <message>
   <source>As it was · {0}</source>
   <translation>Як було · {0}</translation>
  </message>
  <message>
   <source>Bring it back with this</source>
   <translation>Повернути з цим</translation>
  </message>
  <message>
   <source>Keep {0}</source>
   <translation>Залишити: {0}</translation>
  </message>
  <message>
   <source>Kept beside it · {0}</source>
   <translation>Збережено поруч · {0}</translation>
  </message>
  <message>
   <source>Leave it deleted</source>
   <translation>Лишити видаленим</translation>
  </message>
  <message>
   <source>Stands now · {0}</source>
   <translation>Чинне зараз · {0}</translation>
  </message>
  <message>
   <source>Take {0}</source>
   <translation>Узяти: {0}</translation>
  </message>
  <message>
   <source>Written · {0}</source>
   <translation>Написано · {0}</translation>
  </message>
  <message>
   <source>{0} Both are kept here; what is not taken stays in the history.</source>
   <translation>{0} Обидва збережено тут; не взяте лишається в історії.</translation>
  </message>
  <message>
   <source>{0} and {1} wrote the {2} without seeing each other's.</source>
   <translation>{0} і {1} писали поле «{2}», не бачачи одне одного.</translation>
  </message>
  <message>
   <source>{0} {1} had written in it, so nothing is lost: decide.</source>
   <translation>{0} {1} теж писав(ла) в ньому, тож нічого не втрачено: вирішіть.</translation>
  </message>
 </context>
 <context>
  <name>Sight</name>
  <message numerus="yes">
   <source>%n of them are hidden by the filters now.</source>
   <translation>
    <numerusform>Тепер фільтри приховують %n із них.</numerusform>
    <numerusform>Тепер фільтри приховують %n із них.</numerusform>
    <numerusform>Тепер фільтри приховують %n із них.</numerusform>
   </translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Показати</translation>
  </message>
  <message>
   <source>The filters hide it now.</source>
   <translation>Тепер фільтри його приховують.</translation>
  </message>
 </context>
 <context>
  <name>SigningKeys</name>
  <message>
   <source>Another desk</source>
   <translation>Інший стіл</translation>
  </message>
  <message>
   <source>Keys that sign my decisions</source>
   <translation>Ключі, що підписують мої рішення</translation>
  </message>
  <message>
   <source>Revoke</source>
   <translation>Відкликати доступ</translation>
  </message>
  <message>
   <source>The first decision on a desk makes one. Where in doubt, compare the letters aloud.</source>
   <translation>Його створює перше рішення на столі. Якщо маєте сумнів, звірте знаки вголос.</translation>
  </message>
  <message>
   <source>The key signs nothing any more; what it signed stays signed.</source>
   <translation>Ключ більше нічого не підписує; підписане ним лишається підписаним.</translation>
  </message>
  <message>
   <source>The web page</source>
   <translation>Вебсторінка</translation>
  </message>
  <message>
   <source>This desk</source>
   <translation>Цей стіл</translation>
  </message>
 </context>
 <context>
  <name>SourcePanel</name>
  <message>
   <source>It changed since you translated it. The text of that time is not on this laptop, so nothing is marked.</source>
   <translation>Змінилося, відколи ви переклали. Тодішнього тексту немає на цьому ноутбуці, тому нічого не позначено.</translation>
  </message>
  <message>
   <source>Mark as up to date</source>
   <translation>Позначити як актуальне</translation>
  </message>
  <message>
   <source>New words are underlined, words that went are struck out.</source>
   <translation>Нові слова підкреслено, вилучені закреслено.</translation>
  </message>
  <message>
   <source>Since you translated revision {0}: {1}</source>
   <translation>Відколи ви переклали версію {0}: {1}</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Джерело</translation>
  </message>
  <message>
   <source>Source text</source>
   <translation>Текст джерела</translation>
  </message>
  <message>
   <source>Source · {0} · revision {1}</source>
   <translation>Джерело · {0} · версія {1}</translation>
  </message>
  <message>
   <source>The translation is behind its source</source>
   <translation>Переклад відстає від джерела</translation>
  </message>
  <message>
   <source>This post belongs to no message: there is no joint text beside it.</source>
   <translation>Цей допис не належить до повідомлення: спільного тексту поруч немає.</translation>
  </message>
  <message>
   <source>Translated from revision {0}.</source>
   <translation>Перекладено з версії {0}.</translation>
  </message>
 </context>
 <context>
  <name>Spelling</name>
  <message numerus="yes">
   <source>%n words to look at (F7)</source>
   <translation>
    <numerusform>%n слово переглянути (F7)</numerusform>
    <numerusform>%n слова переглянути (F7)</numerusform>
    <numerusform>%n слів переглянути (F7)</numerusform>
   </translation>
  </message>
  <message>
   <source>1 word to look at (F7)</source>
   <translation>1 слово переглянути (F7)</translation>
  </message>
  <message>
   <source>Add “{0}” to my words</source>
   <translation>Додати «{0}» до моїх слів</translation>
  </message>
  <message>
   <source>Leave “{0}” as it is for now</source>
   <translation>Поки що лишити «{0}» як є</translation>
  </message>
  <message>
   <source>Looking for suggestions…</source>
   <translation>Пошук пропозицій…</translation>
  </message>
  <message>
   <source>No spelling dictionary exists for {0}, so no word is marked.</source>
   <translation>Для мови {0} немає орфографічного словника, тому слова не позначаються.</translation>
  </message>
  <message>
   <source>No suggestion</source>
   <translation>Пропозицій немає</translation>
  </message>
  <message>
   <source>No word is marked.</source>
   <translation>Жодного слова не позначено.</translation>
  </message>
  <message>
   <source>Spelling, {0}: {1}</source>
   <translation>Орфографія, {0}: {1}</translation>
  </message>
  <message>
   <source>Take “{0}” out of my words</source>
   <translation>Прибрати «{0}» з моїх слів</translation>
  </message>
  <message>
   <source>The dictionary does not have this word.</source>
   <translation>У словнику немає цього слова.</translation>
  </message>
  <message>
   <source>The text cannot be changed here.</source>
   <translation>Текст тут не можна змінити.</translation>
  </message>
  <message>
   <source>This laptop has no spelling dictionary for {0}. Put {1}.aff and {1}.dic into the folder “{2}” of the profile.</source>
   <translation>Цей ноутбук не має орфографічного словника для мови {0}. Покладіть {1}.aff і {1}.dic у теку «{2}» профілю.</translation>
  </message>
  <message>
   <source>no unknown word</source>
   <translation>невідомих слів немає</translation>
  </message>
  <message>
   <source>“{0}” is no more one of your words.</source>
   <translation>«{0}» більше не серед ваших слів.</translation>
  </message>
  <message>
   <source>“{0}” is one of your words now.</source>
   <translation>«{0}» тепер серед ваших слів.</translation>
  </message>
 </context>
 <context>
  <name>StopBand</name>
  <message>
   <source>Settle them…</source>
   <translation>Залагодити…</translation>
  </message>
  <message>
   <source>Stops…</source>
   <translation>Зупинки…</translation>
  </message>
 </context>
 <context>
  <name>Stops</name>
  <message numerus="yes">
   <source>%n more stops stand.</source>
   <translation>
    <numerusform>Діє ще %n зупинка.</numerusform>
    <numerusform>Діють ще %n зупинки.</numerusform>
    <numerusform>Діє ще %n зупинок.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts were missed under a stop.</source>
   <translation>
    <numerusform>Під час зупинки пропущено %n допис.</numerusform>
    <numerusform>Під час зупинки пропущено %n дописи.</numerusform>
    <numerusform>Під час зупинки пропущено %n дописів.</numerusform>
   </translation>
  </message>
  <message>
   <source>Lift the stop</source>
   <translation>Зняти зупинку</translation>
  </message>
  <message>
   <source>Nothing goes out by itself.</source>
   <translation>Ніщо не публікується саме.</translation>
  </message>
  <message>
   <source>Publishing is stopped ({0}), since {1}, by {2}: {3}</source>
   <translation>Публікацію зупинено ({0}), з {1}, зупинив(ла) {2}: {3}</translation>
  </message>
  <message>
   <source>Why may posts go out again? Nothing is published by this; the reason is kept.</source>
   <translation>Чому дописи знову можна публікувати? Цим нічого не публікується; причина зберігається.</translation>
  </message>
  <message>
   <source>a campaign</source>
   <translation>кампанія</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>хтось</translation>
  </message>
  <message>
   <source>the whole network</source>
   <translation>уся мережа</translation>
  </message>
 </context>
 <context>
  <name>StopsDialog</name>
  <message>
   <source>Campaign</source>
   <translation>Кампанія</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Канал</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Закрити</translation>
  </message>
  <message>
   <source>Coordinators stop the network, approvers their country, leads their campaigns.</source>
   <translation>Координатори зупиняють мережу, погоджувачі — свою країну, керівники — свої кампанії.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Країна</translation>
  </message>
  <message>
   <source>Every campaign</source>
   <translation>Усі кампанії</translation>
  </message>
  <message>
   <source>Every channel</source>
   <translation>Кожен канал</translation>
  </message>
  <message>
   <source>Every country</source>
   <translation>Усі країни</translation>
  </message>
  <message>
   <source>Everybody whom it concerns reads it</source>
   <translation>Її прочитає кожен, кого це стосується</translation>
  </message>
  <message>
   <source>Lift this stop…</source>
   <translation>Зняти цю зупинку…</translation>
  </message>
  <message>
   <source>Lifted here; it counts when the server has taken it.</source>
   <translation>Тут знято; чинне, коли прийме сервер.</translation>
  </message>
  <message>
   <source>Nothing it covers is scheduled or published until it is lifted; nothing resumes by itself.</source>
   <translation>Нічого з охопленого не планують і не публікують, доки її не знімуть; ніщо не поновлюється саме.</translation>
  </message>
  <message>
   <source>Publishing is stopped.</source>
   <translation>Публікацію зупинено.</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Причина</translation>
  </message>
  <message>
   <source>Say why: everybody whom it concerns reads it.</source>
   <translation>Скажіть чому: це прочитає кожен, кого це стосується.</translation>
  </message>
  <message>
   <source>Stop publishing</source>
   <translation>Зупинити публікацію</translation>
  </message>
  <message>
   <source>Stops of publishing</source>
   <translation>Зупинки публікації</translation>
  </message>
  <message>
   <source>Stops that stand</source>
   <translation>Чинні зупинки</translation>
  </message>
  <message>
   <source>The whole network</source>
   <translation>Уся мережа</translation>
  </message>
 </context>
 <context>
  <name>SubmissionSheet</name>
  <message numerus="yes">
   <source>%n posts are chosen</source>
   <translation>
    <numerusform>Вибрано %n допис</numerusform>
    <numerusform>Вибрано %n дописи</numerusform>
    <numerusform>Вибрано %n дописів</numerusform>
   </translation>
  </message>
  <message>
   <source>Also part of what is decided</source>
   <translation>Також частина рішення</translation>
  </message>
  <message>
   <source>Approved before. Changed since then: {0}.</source>
   <translation>Погоджено раніше. Відтоді змінено: {0}.</translation>
  </message>
  <message>
   <source>Its words of then are not on this laptop; these are the words of now.</source>
   <translation>Тодішнього тексту немає на цьому ноутбуці; це нинішній текст.</translation>
  </message>
  <message>
   <source>Mark what changed since the last approved text</source>
   <translation>Позначити, що змінилося від останнього погодженого тексту</translation>
  </message>
  <message>
   <source>The decision is not yet counted: it waits to be sent.</source>
   <translation>Рішення ще не враховано: чекає на надсилання.</translation>
  </message>
  <message>
   <source>The line on which it rests</source>
   <translation>Позиція, на якій ґрунтується</translation>
  </message>
  <message>
   <source>The line, with what changed</source>
   <translation>Позиція з позначеними змінами</translation>
  </message>
  <message>
   <source>The text to decide on</source>
   <translation>Текст для рішення</translation>
  </message>
  <message>
   <source>You can decide on {0} of {1}; why not on the others stands with each of them.</source>
   <translation>Ви можете вирішити щодо {0} з {1}; чому не щодо інших, сказано біля кожного.</translation>
  </message>
  <message>
   <source>in review</source>
   <translation>на розгляді</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>нічого</translation>
  </message>
  <message>
   <source>the text</source>
   <translation>текст</translation>
  </message>
  <message>
   <source>the {0}</source>
   <translation>{0}</translation>
  </message>
 </context>
 <context>
  <name>Switch</name>
  <message>
   <source>More</source>
   <translation>Більше</translation>
  </message>
  <message>
   <source>More views of the calendar</source>
   <translation>Інші подання календаря</translation>
  </message>
  <message>
   <source>View of the calendar</source>
   <translation>Подання календаря</translation>
  </message>
 </context>
 <context>
  <name>SyncState</name>
  <message numerus="yes">
   <source>%n conflicts to settle</source>
   <translation>
    <numerusform>%n конфлікт залагодити</numerusform>
    <numerusform>%n конфлікти залагодити</numerusform>
    <numerusform>%n конфліктів залагодити</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files waiting to send</source>
   <translation>
    <numerusform>%n файл чекає на надсилання</numerusform>
    <numerusform>%n файли чекають на надсилання</numerusform>
    <numerusform>%n файлів чекає на надсилання</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files were not sent: Media says why</source>
   <translation>
    <numerusform>%n файл не надіслано: причину вказано в Медіа</numerusform>
    <numerusform>%n файли не надіслано: причину вказано в Медіа</numerusform>
    <numerusform>%n файлів не надіслано: причину вказано в Медіа</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n set aside</source>
   <translation>
    <numerusform>%n відкладено</numerusform>
    <numerusform>%n відкладено</numerusform>
    <numerusform>%n відкладено</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting to send</source>
   <translation>
    <numerusform>%n чекає на надсилання</numerusform>
    <numerusform>%n чекають на надсилання</numerusform>
    <numerusform>%n чекає на надсилання</numerusform>
   </translation>
  </message>
  <message>
   <source>1 conflict to settle</source>
   <translation>1 конфлікт залагодити</translation>
  </message>
  <message>
   <source>1 file waiting to send</source>
   <translation>1 файл чекає на надсилання</translation>
  </message>
  <message>
   <source>1 file was not sent: Media says why</source>
   <translation>1 файл не надіслано: причину вказано в Медіа</translation>
  </message>
  <message>
   <source>1 waiting to send</source>
   <translation>1 чекає на надсилання</translation>
  </message>
  <message>
   <source>All changes saved here</source>
   <translation>Усі зміни збережено тут</translation>
  </message>
  <message>
   <source>Fetching: {0} of {1} records.</source>
   <translation>Отримання: {0} із {1} записів.</translation>
  </message>
  <message>
   <source>No server.</source>
   <translation>Без сервера.</translation>
  </message>
  <message>
   <source>Offline.</source>
   <translation>Немає зв’язку.</translation>
  </message>
  <message>
   <source>Signed out.</source>
   <translation>Ви вийшли.</translation>
  </message>
  <message>
   <source>Syncing.</source>
   <translation>Синхронізація.</translation>
  </message>
  <message>
   <source>This profile can only be read; nothing can be changed.</source>
   <translation>Цей профіль можна лише читати; нічого не можна змінити.</translation>
  </message>
  <message>
   <source>last synced {0}</source>
   <translation>остання синхронізація {0}</translation>
  </message>
  <message>
   <source>never synced yet</source>
   <translation>ще не синхронізовано</translation>
  </message>
  <message>
   <source>sending a file: {0} of {1}</source>
   <translation>надсилається файл: {0} з {1}</translation>
  </message>
 </context>
 <context>
  <name>Syncing</name>
  <message>
   <source>Nothing is being fetched.</source>
   <translation>Нічого не отримується.</translation>
  </message>
  <message>
   <source>See the report.</source>
   <translation>Дивіться звіт.</translation>
  </message>
  <message>
   <source>The program made a mistake in syncing.</source>
   <translation>Програма помилилася під час синхронізації.</translation>
  </message>
  <message>
   <source>The server waits until you confirm that it is you.</source>
   <translation>Сервер чекає, доки ви підтвердите, що це ви.</translation>
  </message>
  <message>
   <source>There is no server to sync with. Join one in the settings.</source>
   <translation>Немає сервера для синхронізації. Приєднайтеся в налаштуваннях.</translation>
  </message>
 </context>
 <context>
  <name>TemplateForm</name>
  <message>
   <source>Channel</source>
   <translation>Канал</translation>
  </message>
  <message>
   <source>Every channel</source>
   <translation>Кожен канал</translation>
  </message>
  <message>
   <source>Every language</source>
   <translation>Кожна мова</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Хештеги</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Мова</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Назва</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Текст</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Заголовок</translation>
  </message>
 </context>
 <context>
  <name>ThreadDialog</name>
  <message>
   <source>&amp;Number the posts: 1/3, 2/3, 3/3</source>
   <translation>&amp;Нумерувати дописи: 1/3, 2/3, 3/3</translation>
  </message>
  <message>
   <source>A new post of the thread begins here.</source>
   <translation>Тут починається новий допис ланцюжка.</translation>
  </message>
  <message>
   <source>Post {0} of {1} · {2} / {3}</source>
   <translation>Допис {0} з {1} · {2} / {3}</translation>
  </message>
  <message>
   <source>Split into a thread</source>
   <translation>Поділити на ланцюжок</translation>
  </message>
  <message>
   <source>The posts of the thread</source>
   <translation>Дописи ланцюжка</translation>
  </message>
  <message>
   <source>The text changed meanwhile. Split it again.</source>
   <translation>Текст тим часом змінився. Поділіть його знову.</translation>
  </message>
  <message>
   <source>The text fits {0} as one post.</source>
   <translation>Текст вміщується на {0} як один допис.</translation>
  </message>
  <message numerus="yes">
   <source>The text is a thread of %n posts.</source>
   <translation>
    <numerusform>Текст — ланцюжок із %n допису.</numerusform>
    <numerusform>Текст — ланцюжок із %n дописів.</numerusform>
    <numerusform>Текст — ланцюжок із %n дописів.</numerusform>
   </translation>
  </message>
  <message>
   <source>The text is being cut.</source>
   <translation>Текст ділиться.</translation>
  </message>
  <message>
   <source>The text stays one text with a marked break between two posts, so that it is approved as a whole. Breaks can be moved by hand afterwards.</source>
   <translation>Текст лишається одним, із позначеним розривом між дописами, щоб його погодили цілим. Розриви потім можна пересунути вручну.</translation>
  </message>
  <message>
   <source>This channel has no threads.</source>
   <translation>Цей канал не має ланцюжків.</translation>
  </message>
  <message>
   <source>Write these breaks into the text</source>
   <translation>Записати ці розриви в текст</translation>
  </message>
 </context>
 <context>
  <name>Tile</name>
  <message>
   <source>Description: {0}</source>
   <translation>Опис: {0}</translation>
  </message>
  <message>
   <source>Film {0}</source>
   <translation>Фільм {0}</translation>
  </message>
  <message>
   <source>No description.</source>
   <translation>Опису немає.</translation>
  </message>
  <message>
   <source>Picture {0}</source>
   <translation>Зображення {0}</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>і ще %n</numerusform>
    <numerusform>і ще %n</numerusform>
    <numerusform>і ще %n</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>TimelineModel</name>
  <message>
   <source>Campaign not here</source>
   <translation>Кампанії тут немає</translation>
  </message>
  <message>
   <source>Nothing is planned in these days</source>
   <translation>На ці дні нічого не заплановано</translation>
  </message>
  <message>
   <source>Without a campaign</source>
   <translation>Без кампанії</translation>
  </message>
  <message>
   <source>no campaign runs</source>
   <translation>жодна кампанія не триває</translation>
  </message>
  <message>
   <source>today</source>
   <translation>сьогодні</translation>
  </message>
 </context>
 <context>
  <name>TimelinePage</name>
  <message>
   <source>A day earlier</source>
   <translation>На день раніше</translation>
  </message>
  <message>
   <source>A day later</source>
   <translation>На день пізніше</translation>
  </message>
  <message>
   <source>Change dates…</source>
   <translation>Змінити дати…</translation>
  </message>
  <message>
   <source>Choose a campaign first.</source>
   <translation>Спершу виберіть кампанію.</translation>
  </message>
  <message>
   <source>New post on {0}</source>
   <translation>Новий допис, {0}</translation>
  </message>
  <message>
   <source>Open the campaign</source>
   <translation>Відкрити кампанію</translation>
  </message>
  <message>
   <source>Week {0}</source>
   <translation>Тиждень {0}</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <translation>{0} – {1}</translation>
  </message>
 </context>
 <context>
  <name>TimelineTable</name>
  <message>
   <source>Timeline</source>
   <translation>Часова шкала</translation>
  </message>
 </context>
 <context>
  <name>TimingRow</name>
  <message>
   <source>Date of publication</source>
   <translation>Дата публікації</translation>
  </message>
  <message>
   <source>Give it a time</source>
   <translation>Дати час</translation>
  </message>
  <message>
   <source>Remove the time</source>
   <translation>Прибрати час</translation>
  </message>
  <message>
   <source>Remove the time of publication</source>
   <translation>Прибрати час публікації</translation>
  </message>
  <message>
   <source>Time of publication</source>
   <translation>Час публікації</translation>
  </message>
  <message>
   <source>Time zone of the audience</source>
   <translation>Часовий пояс аудиторії</translation>
  </message>
  <message>
   <source>Your time: {0}</source>
   <translation>Ваш час: {0}</translation>
  </message>
  <message>
   <source>{0} (UTC{1})</source>
   <translation>{0} (UTC{1})</translation>
  </message>
  <message>
   <source>{0} on {1} does not exist in {2}: the clocks go forward. Choose:</source>
   <translation>{0} дня {1} немає в {2}: годинник переводять уперед. Виберіть:</translation>
  </message>
  <message>
   <source>{0} on {1} happens twice in {2}: the clocks go back. Which one?</source>
   <translation>{0} дня {1} у {2} буває двічі: годинник переводять назад. Котрий?</translation>
  </message>
 </context>
 <context>
  <name>Tools</name>
  <message>
   <source>By campaign</source>
   <translation>За кампанією</translation>
  </message>
  <message>
   <source>By country</source>
   <translation>За країною</translation>
  </message>
  <message>
   <source>Lanes</source>
   <translation>Смуги</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Місяць</translation>
  </message>
  <message>
   <source>Nearer with Ctrl++, farther with Ctrl+-</source>
   <translation>Ближче з Ctrl++, далі з Ctrl+-</translation>
  </message>
  <message>
   <source>Quarter</source>
   <translation>Квартал</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Тиждень</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>Масштаб</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <source>New post</source>
   <translation>Новий допис</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Пошук</translation>
  </message>
  <message>
   <source>Search (Ctrl+F)</source>
   <translation>Пошук (Ctrl+F)</translation>
  </message>
  <message>
   <source>Search posts, any script (Ctrl+F)</source>
   <translation>Шукати дописи, будь-яке письмо (Ctrl+F)</translation>
  </message>
 </context>
 <context>
  <name>TranslationsTable</name>
  <message>
   <source>Changed since: the translation is behind</source>
   <translation>Відтоді змінено: переклад відстає</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Канал</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Країна</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Мова</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Джерело</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Стадія</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>Написати</translation>
  </message>
  <message>
   <source>Translations</source>
   <translation>Переклади</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>Актуально</translation>
  </message>
 </context>
 <context>
  <name>Trying</name>
  <message numerus="yes">
   <source>%n left as they are: {0}</source>
   <translation>
    <numerusform>%n лишено як є: {0}</numerusform>
    <numerusform>%n лишено як є: {0}</numerusform>
    <numerusform>%n лишено як є: {0}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>(and %n other reasons)</source>
   <translation>
    <numerusform>(і ще %n причина)</numerusform>
    <numerusform>(і ще %n причини)</numerusform>
    <numerusform>(і ще %n причин)</numerusform>
   </translation>
  </message>
  <message>
   <source>Leave them</source>
   <translation>Лишити їх</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Нічого не змінено.</translation>
  </message>
 </context>
 <context>
  <name>ViewsButton</name>
  <message>
   <source>Delete</source>
   <translation>Видалити</translation>
  </message>
  <message>
   <source>Keep this view</source>
   <translation>Зберегти це подання</translation>
  </message>
  <message>
   <source>Keep this view…</source>
   <translation>Зберегти це подання…</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Перейменувати</translation>
  </message>
  <message>
   <source>Rename the view</source>
   <translation>Перейменувати подання</translation>
  </message>
  <message>
   <source>Saved views</source>
   <translation>Збережені подання</translation>
  </message>
  <message>
   <source>The view “{0}” is gone.</source>
   <translation>Подання «{0}» більше немає.</translation>
  </message>
  <message>
   <source>The view “{0}” is kept.</source>
   <translation>Подання «{0}» збережено.</translation>
  </message>
  <message>
   <source>View: {0}</source>
   <translation>Вигляд: {0}</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>Подання</translation>
  </message>
 </context>
 <context>
  <name>WeekPage</name>
  <message>
   <source>Hours of the week</source>
   <translation>Години тижня</translation>
  </message>
 </context>
 <context>
  <name>Widgets</name>
  <message numerus="yes">
   <source>%n of them new</source>
   <translation>
    <numerusform>з них %n новий</numerusform>
    <numerusform>з них %n нові</numerusform>
    <numerusform>з них %n нових</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n words</source>
   <translation>
    <numerusform>%n слово</numerusform>
    <numerusform>%n слова</numerusform>
    <numerusform>%n слів</numerusform>
   </translation>
  </message>
  <message>
   <source>1 word</source>
   <translation>1 слово</translation>
  </message>
  <message>
   <source>No word changed.</source>
   <translation>Жодне слово не змінилося.</translation>
  </message>
  <message>
   <source>Only spaces changed.</source>
   <translation>Змінилися лише пропуски.</translation>
  </message>
  <message>
   <source>{0} added, {1} removed.</source>
   <translation>Додано: {0}, вилучено: {1}.</translation>
  </message>
  <message numerus="yes">
   <source>{0}, %n waiting</source>
   <translation>
    <numerusform>{0}, %n чекає</numerusform>
    <numerusform>{0}, %n чекають</numerusform>
    <numerusform>{0}, %n чекає</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <source>Campaign Desk</source>
   <translation>Campaign Desk</translation>
  </message>
  <message>
   <source>Copy them and close</source>
   <translation>Скопіювати й закрити</translation>
  </message>
  <message>
   <source>Saved here. The desk saves by itself as you type.</source>
   <translation>Збережено тут. Стіл зберігає сам, поки ви пишете.</translation>
  </message>
  <message>
   <source>Some words are not kept yet.</source>
   <translation>Деякі слова ще не збережено.</translation>
  </message>
  <message>
   <source>Stay here</source>
   <translation>Лишитися тут</translation>
  </message>
  <message>
   <source>The desk is not open yet.</source>
   <translation>Стіл ще не відкрито.</translation>
  </message>
  <message>
   <source>There is no place “{0}” in this version.</source>
   <translation>У цій версії немає місця «{0}».</translation>
  </message>
  <message>
   <source>They could not be saved, or are a comment that was not sent:</source>
   <translation>Їх не вдалося зберегти, або це ненадісланий коментар:</translation>
  </message>
  <message>
   <source>This is not on this laptop any more.</source>
   <translation>Цього більше немає на цьому ноутбуці.</translation>
  </message>
  <message>
   <source>Times in {0}</source>
   <translation>Час у {0}</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Зрозуміло</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Скасувати дію</translation>
  </message>
 </context>
 <context>
  <name>WordDiffView</name>
  <message>
   <source>What changed</source>
   <translation>Що змінилося</translation>
  </message>
 </context>
 <context>
  <name>WordMarks</name>
  <message>
   <source>Add the footnote</source>
   <translation>Додати примітку</translation>
  </message>
  <message>
   <source>Write “{0}”</source>
   <translation>Написати «{0}»</translation>
  </message>
 </context>
 <context>
  <name>WordingForm</name>
  <message>
   <source>Approvers and administrators of the country write its rules.</source>
   <translation>Правила країни пишуть її затверджувачі та адміністратори.</translation>
  </message>
  <message>
   <source>Asks for</source>
   <translation>Вимагає</translation>
  </message>
  <message>
   <source>Because</source>
   <translation>Тому що</translation>
  </message>
  <message>
   <source>Better said otherwise</source>
   <translation>Краще сказати інакше</translation>
  </message>
  <message>
   <source>Blocks</source>
   <translation>Забороняє</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Закрити</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Видалити</translation>
  </message>
  <message>
   <source>Effect</source>
   <translation>Дія</translation>
  </message>
  <message>
   <source>Every language</source>
   <translation>Кожна мова</translation>
  </message>
  <message>
   <source>Footnote</source>
   <translation>Виноска</translation>
  </message>
  <message>
   <source>Has to be there</source>
   <translation>Має бути в тексті</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Мова</translation>
  </message>
  <message>
   <source>Needs a footnote</source>
   <translation>Потребує виноски</translation>
  </message>
  <message>
   <source>New rule</source>
   <translation>Нове правило</translation>
  </message>
  <message>
   <source>Not to be used</source>
   <translation>Не вживати</translation>
  </message>
  <message>
   <source>Only where the text says</source>
   <translation>Лише там, де в тексті є</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Правило</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Зберегти</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Джерело</translation>
  </message>
  <message>
   <source>Switch the pack on to change its rules; then they are your country's own.</source>
   <translation>Увімкніть пакет, щоб змінювати його правила; тоді вони належать вашій країні.</translation>
  </message>
  <message>
   <source>The pack is off: switch it on for it to find anything.</source>
   <translation>Пакет вимкнено: увімкніть його, щоб він щось знаходив.</translation>
  </message>
  <message>
   <source>The rule is kept.</source>
   <translation>Правило збережено.</translation>
  </message>
  <message>
   <source>The rule was deleted.</source>
   <translation>Правило видалено.</translation>
  </message>
  <message>
   <source>Warns</source>
   <translation>Попереджає</translation>
  </message>
  <message>
   <source>Wording rules · {0}</source>
   <translation>Правила слововжитку · {0}</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Слова</translation>
  </message>
  <message>
   <source>Write instead</source>
   <translation>Натомість</translation>
  </message>
  <message>
   <source>always</source>
   <translation>завжди</translation>
  </message>
  <message>
   <source>such as Kiev*, where * stands for any ending</source>
   <translation>наприклад Kiev*, де * означає будь-яке закінчення</translation>
  </message>
 </context>
 <context>
  <name>WordingPart</name>
  <message numerus="yes">
   <source>%n rules</source>
   <translation>
    <numerusform>%n правило</numerusform>
    <numerusform>%n правила</numerusform>
    <numerusform>%n правил</numerusform>
   </translation>
  </message>
  <message>
   <source>Country whose wording rules are shown</source>
   <translation>Країна, правила слововжитку якої показано</translation>
  </message>
  <message>
   <source>Own rules</source>
   <translation>Власні правила</translation>
  </message>
  <message>
   <source>Rules mark words in the drafts of a country. Each pack is off until somebody switches it on.</source>
   <translation>Правила позначають слова в чернетках країни. Кожен пакет вимкнено, доки його хтось не ввімкне.</translation>
  </message>
  <message>
   <source>Show rules…</source>
   <translation>Показати правила…</translation>
  </message>
  <message>
   <source>Show the rules of {0}</source>
   <translation>Показати правила: {0}</translation>
  </message>
  <message>
   <source>The approvers and administrators of a country switch its packs on and write its rules.</source>
   <translation>Пакети країни вмикають і правила її пишуть її затверджувачі та адміністратори.</translation>
  </message>
  <message>
   <source>Wording rules</source>
   <translation>Правила слововжитку</translation>
  </message>
  <message>
   <source>Write an own rule…</source>
   <translation>Написати власне правило…</translation>
  </message>
  <message>
   <source>“{0}” is switched off.</source>
   <translation>«{0}» вимкнено.</translation>
  </message>
  <message>
   <source>“{0}” is switched on.</source>
   <translation>«{0}» увімкнено.</translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message numerus="yes">
   <source>%n events</source>
   <translation>
    <numerusform>%n подія</numerusform>
    <numerusform>%n події</numerusform>
    <numerusform>%n подій</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts</source>
   <translation>
    <numerusform>%n допис</numerusform>
    <numerusform>%n дописи</numerusform>
    <numerusform>%n дописів</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>+%n more</source>
   <translation>
    <numerusform>+%n ще</numerusform>
    <numerusform>+%n ще</numerusform>
    <numerusform>+%n ще</numerusform>
   </translation>
  </message>
  <message>
   <source>1 event</source>
   <translation>1 подія</translation>
  </message>
  <message>
   <source>1 post</source>
   <translation>1 допис</translation>
  </message>
  <message numerus="yes">
   <source>{0} of %n posts</source>
   <translation>
    <numerusform>{0} з %n допису</numerusform>
    <numerusform>{0} з %n дописів</numerusform>
    <numerusform>{0} з %n дописів</numerusform>
   </translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} з: {1}</translation>
  </message>
  <message>
   <source>“{0}”</source>
   <translation>«{0}»</translation>
  </message>
 </context>
 <context>
  <name>WorldDays</name>
  <message>
   <source>Day against Trafficking in Persons</source>
   <translation>Всесвітній день протидії торгівлі людьми</translation>
  </message>
  <message>
   <source>Day for Universal Access to Information</source>
   <translation>Міжнародний день загального доступу до інформації</translation>
  </message>
  <message>
   <source>Day for the Elimination of Racial Discrimination</source>
   <translation>Міжнародний день боротьби за ліквідацію расової дискримінації</translation>
  </message>
  <message>
   <source>Day for the Elimination of Violence against Women</source>
   <translation>Міжнародний день боротьби за ліквідацію насильства щодо жінок</translation>
  </message>
  <message>
   <source>Day of Multilateralism and Diplomacy for Peace</source>
   <translation>Міжнародний день багатосторонності та дипломатії в ім’я миру</translation>
  </message>
  <message>
   <source>Day of Persons with Disabilities</source>
   <translation>Міжнародний день осіб з інвалідністю</translation>
  </message>
  <message>
   <source>Day to End Impunity for Crimes against Journalists</source>
   <translation>День боротьби з безкарністю за злочини проти журналістів</translation>
  </message>
  <message>
   <source>Europe Day</source>
   <translation>День Європи</translation>
  </message>
  <message>
   <source>Holocaust Remembrance Day</source>
   <translation>День пам’яті жертв Голокосту</translation>
  </message>
  <message>
   <source>Human Rights Day</source>
   <translation>День прав людини</translation>
  </message>
  <message>
   <source>International Anti-Corruption Day</source>
   <translation>Міжнародний день боротьби з корупцією</translation>
  </message>
  <message>
   <source>International Day of Democracy</source>
   <translation>Міжнародний день демократії</translation>
  </message>
  <message>
   <source>International Day of Education</source>
   <translation>Міжнародний день освіти</translation>
  </message>
  <message>
   <source>International Day of Families</source>
   <translation>Міжнародний день сімей</translation>
  </message>
  <message>
   <source>International Day of Peace</source>
   <translation>Міжнародний день миру</translation>
  </message>
  <message>
   <source>International Human Solidarity Day</source>
   <translation>Міжнародний день солідарності людей</translation>
  </message>
  <message>
   <source>International Literacy Day</source>
   <translation>Міжнародний день грамотності</translation>
  </message>
  <message>
   <source>International Migrants Day</source>
   <translation>Міжнародний день мігрантів</translation>
  </message>
  <message>
   <source>International Mother Earth Day</source>
   <translation>Міжнародний день Матері-Землі</translation>
  </message>
  <message>
   <source>International Mother Language Day</source>
   <translation>Міжнародний день рідної мови</translation>
  </message>
  <message>
   <source>International Women's Day</source>
   <translation>Міжнародний жіночий день</translation>
  </message>
  <message>
   <source>International Youth Day</source>
   <translation>Міжнародний день молоді</translation>
  </message>
  <message>
   <source>Nelson Mandela Day</source>
   <translation>Міжнародний день Нельсона Мандели</translation>
  </message>
  <message>
   <source>Orthodox Easter</source>
   <translation>Великдень за східним обрядом</translation>
  </message>
  <message>
   <source>United Nations Day</source>
   <translation>День Організації Об’єднаних Націй</translation>
  </message>
  <message>
   <source>Western Easter</source>
   <translation>Великдень за західним обрядом</translation>
  </message>
  <message>
   <source>World AIDS Day</source>
   <translation>Всесвітній день боротьби зі СНІДом</translation>
  </message>
  <message>
   <source>World Children's Day</source>
   <translation>Всесвітній день дитини</translation>
  </message>
  <message>
   <source>World Day for Cultural Diversity</source>
   <translation>Всесвітній день культурного розмаїття</translation>
  </message>
  <message>
   <source>World Environment Day</source>
   <translation>Всесвітній день довкілля</translation>
  </message>
  <message>
   <source>World Health Day</source>
   <translation>Всесвітній день здоров’я</translation>
  </message>
  <message>
   <source>World Humanitarian Day</source>
   <translation>Всесвітній день гуманітарної допомоги</translation>
  </message>
  <message>
   <source>World Press Freedom Day</source>
   <translation>Всесвітній день свободи преси</translation>
  </message>
  <message>
   <source>World Refugee Day</source>
   <translation>Всесвітній день біженців</translation>
  </message>
  <message>
   <source>World Water Day</source>
   <translation>Всесвітній день водних ресурсів</translation>
  </message>
 </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>wording</name>
    <message>
        <source>{company} may use your {data} for {purpose}.</source>
        <comment>permission.use</comment>
        <translation>อนุญาตให้ {company} ใช้{data}ของคุณ เพื่อ{purpose}</translation>
    </message>
    <message>
        <source>It may do this with the data: {processing}.</source>
        <comment>permission.processing</comment>
        <translation>สิ่งที่เขาทำกับข้อมูลนี้ได้: {processing}</translation>
    </message>
    <message>
        <source>It may not keep the data.</source>
        <comment>permission.retention_none</comment>
        <translation>ห้ามเก็บข้อมูลไว้</translation>
    </message>
    <message>
        <source>It may do so only once.</source>
        <comment>permission.once</comment>
        <translation>ใช้เช่นนี้ได้เพียงครั้งเดียว</translation>
    </message>
    <message>
        <source>It may keep the data for {period} and must delete it after that.</source>
        <comment>permission.retention</comment>
        <translation>เก็บข้อมูลไว้ได้ {period} หลังจากนั้นต้องลบ</translation>
    </message>
    <message>
        <source>It may not pass the data on to anyone.</source>
        <comment>permission.recipients_none</comment>
        <translation>ห้ามส่งต่อข้อมูลให้ใครทั้งสิ้น</translation>
    </message>
    <message>
        <source>It may pass the data on to {recipients}, and to nobody else.</source>
        <comment>permission.recipients</comment>
        <translation>ส่งต่อข้อมูลให้ {recipients} ได้ แต่ห้ามส่งต่อให้ใครนอกจากนี้</translation>
    </message>
    <message>
        <source>It gets the data only in these ways: {channels}.</source>
        <comment>permission.collection</comment>
        <translation>ได้ข้อมูลมาด้วยวิธีต่อไปนี้เท่านั้น: {channels}</translation>
    </message>
    <message>
        <source>At the company, only these people may see it: {roles}.</source>
        <comment>permission.access</comment>
        <translation>ในบริษัท มีเพียง {roles} ที่ดูข้อมูลนี้ได้</translation>
    </message>
    <message>
        <source>The permit is only for this occasion: {context}.</source>
        <comment>permission.context</comment>
        <translation>ใบอนุญาตนี้ใช้ได้เฉพาะในโอกาสนี้: {context}</translation>
    </message>
    <message>
        <source>The permit is given because you said {intent}.</source>
        <comment>permission.intent</comment>
        <translation>เหตุผลที่ให้ใบอนุญาตนี้คือคุณบอกไว้ว่า {intent}</translation>
    </message>
    <message>
        <source>The permit begins on {date}.</source>
        <comment>permission.from</comment>
        <translation>ใบอนุญาตนี้เริ่มใช้ได้วันที่ {date}</translation>
    </message>
    <message>
        <source>The permit is over from {date} on.</source>
        <comment>permission.until</comment>
        <translation>ใบอนุญาตนี้ใช้ไม่ได้ตั้งแต่วันที่ {date} เป็นต้นไป</translation>
    </message>
    <message>
        <source>You ended this permit on {date}.</source>
        <comment>permission.ended</comment>
        <translation>คุณเพิกถอนใบอนุญาตนี้เมื่อวันที่ {date}</translation>
    </message>
    <message>
        <source>This permit ran out on {date}.</source>
        <comment>permission.expired</comment>
        <translation>ใบอนุญาตนี้หมดอายุแล้ว และใช้ไม่ได้ตั้งแต่วันที่ {date}</translation>
    </message>
    <message>
        <source>You replaced this permit on {date} with one that allows less.</source>
        <comment>permission.replaced</comment>
        <translation>คุณเปลี่ยนใบอนุญาตนี้เป็นใบที่อนุญาตน้อยลงเมื่อวันที่ {date}</translation>
    </message>
    <message>
        <source>The law of {country} applies.</source>
        <comment>permission.jurisdiction</comment>
        <translation>เรื่องนี้อยู่ภายใต้กฎหมายของ{country}</translation>
    </message>
    <message>
        <source>To end the permit, contact {contact}.</source>
        <comment>permission.withdrawal</comment>
        <translation>หากต้องการเพิกถอนใบอนุญาตนี้ ให้ติดต่อ {contact}</translation>
    </message>
    <message>
        <source>The permit allows nothing.</source>
        <comment>permission.permits_nothing</comment>
        <translation>ใบอนุญาตนี้ไม่ได้อนุญาตเรื่องใด</translation>
    </message>
    <message>
        <source>Anything that is not named here is not allowed.</source>
        <comment>permission.nothing_else</comment>
        <translation>สิ่งใดไม่ได้ระบุไว้ที่นี่ ถือว่าไม่อนุญาต</translation>
    </message>
    <message>
        <source>In return you get a discount: {amount}.</source>
        <comment>return.discount</comment>
        <translation>คุณได้ส่วนลดเป็นการตอบแทน: {amount}</translation>
    </message>
    <message>
        <source>In return you get money: {amount}.</source>
        <comment>return.money</comment>
        <translation>คุณได้เงินเป็นการตอบแทน: {amount}</translation>
    </message>
    <message>
        <source>In return you get a service: {amount}.</source>
        <comment>return.service</comment>
        <translation>คุณได้บริการเป็นการตอบแทน: {amount}</translation>
    </message>
    <message>
        <source>In return you get this: {amount}.</source>
        <comment>return.other</comment>
        <translation>สิ่งที่คุณได้ตอบแทน: {amount}</translation>
    </message>
    <message>
        <source>it is not said how much</source>
        <comment>return.amount_unsaid</comment>
        <translation>ไม่ได้บอกว่าเท่าไร</translation>
    </message>
    <message>
        <source>You are to get it by {date}.</source>
        <comment>return.by</comment>
        <translation>คุณต้องได้รับสิ่งตอบแทนภายในวันที่ {date}</translation>
    </message>
    <message>
        <source>You keep it even if you end the permit.</source>
        <comment>return.kept</comment>
        <translation>แม้คุณเพิกถอนใบอนุญาต สิ่งตอบแทนก็ยังเป็นของคุณ</translation>
    </message>
    <message>
        <source>You lose it if you end the permit.</source>
        <comment>return.lost</comment>
        <translation>หากคุณเพิกถอนใบอนุญาต คุณจะเสียสิ่งตอบแทนนี้ไป</translation>
    </message>
    <message>
        <source>You get nothing in return.</source>
        <comment>return.nothing</comment>
        <translation>คุณไม่ได้สิ่งใดตอบแทน</translation>
    </message>
    <message>
        <source>Only {company} can use this permit, because it is bound to the company&apos;s own key.</source>
        <comment>kind.grant</comment>
        <translation>มีเพียง {company} ที่ใช้ใบอนุญาตนี้ได้ เพราะผูกไว้กับกุญแจดิจิทัลของบริษัทเอง</translation>
    </message>
    <message>
        <source>Anyone could use this permit, because the company has no key of its own. None of your details are in the permit.</source>
        <comment>kind.statement</comment>
        <translation>ใครก็ใช้ใบอนุญาตนี้ได้ เพราะบริษัทไม่มีกุญแจดิจิทัลของตัวเอง แต่ในใบอนุญาตไม่มีข้อมูลใดของคุณ</translation>
    </message>
    <message>
        <source>This preference sheet permits nothing. It only says what you like.</source>
        <comment>kind.profile</comment>
        <translation>ใบบอกความชอบนี้ไม่ได้อนุญาตเรื่องใด เพียงบอกว่าคุณชอบอะไร</translation>
    </message>
    <message>
        <source>{company} must never contact you for marketing.</source>
        <comment>never.unsolicited-contact</comment>
        <translation>ห้าม {company} ติดต่อคุณเพื่อโฆษณาหรือทำการตลาด</translation>
    </message>
    <message>
        <source>{company} must never use your telephone number for marketing, such as advertising by text message.</source>
        <comment>never.text-messages-from-private-details</comment>
        <translation>ห้าม {company} ใช้หมายเลขโทรศัพท์ของคุณเพื่อโฆษณาหรือทำการตลาด เช่น ส่งข้อความ SMS โฆษณา</translation>
    </message>
    <message>
        <source>{company} must never use the place where you are for marketing, such as messages about a shop nearby.</source>
        <comment>never.messages-by-location</comment>
        <translation>ห้าม {company} ใช้ข้อมูลว่าคุณอยู่ที่ไหนเพื่อโฆษณาหรือทำการตลาด เช่น ส่งข้อความแนะนำร้านใกล้ตัวคุณ</translation>
    </message>
    <message>
        <source>{company} must never show you advertising because of what you searched for or looked at.</source>
        <comment>never.adverts-from-searches</comment>
        <translation>ห้าม {company} แสดงโฆษณาให้คุณโดยดูจากสิ่งที่คุณค้นหาหรือเปิดดู</translation>
    </message>
    <message>
        <source>{company} must never aim advertising at you by what you looked at, ordered or opened in an e-mail before.</source>
        <comment>never.retargeting</comment>
        <translation>ห้าม {company} แสดงโฆษณาที่เจาะจงถึงคุณโดยดูจากสิ่งที่คุณเคยดู เคยสั่งซื้อ หรืออีเมลที่คุณเคยเปิด</translation>
    </message>
    <message>
        <source>{company} must never send you marketing because of pages you visited.</source>
        <comment>never.mailings-from-browsing</comment>
        <translation>ห้าม {company} ส่งโฆษณาหรือข้อความการตลาดถึงคุณโดยดูจากหน้าเว็บที่คุณเคยเข้า</translation>
    </message>
    <message>
        <source>{company} must never use for marketing what you post on social media, or what it gets when you log in with a social network.</source>
        <comment>never.adverts-from-social-posts</comment>
        <translation>ห้าม {company} ใช้โพสต์ของคุณในโซเชียลมีเดีย หรือข้อมูลที่ได้เมื่อคุณเข้าสู่ระบบด้วยบัญชีโซเชียลมีเดีย เพื่อโฆษณาหรือทำการตลาด</translation>
    </message>
    <message>
        <source>{company} must never choose marketing or personalised content for you by sensitive matters such as your health, beliefs, ethnic origin, sex life or criminal record.</source>
        <comment>never.targeting-sensitive-subjects</comment>
        <translation>ห้าม {company} เลือกคุณเป็นเป้าหมายของโฆษณาหรือการตลาด หรือปรับสิ่งใดให้เหมาะกับคุณ โดยดูจากเรื่องอ่อนไหว เช่น สุขภาพ ความเชื่อ เชื้อชาติ ชีวิตทางเพศ หรือประวัติอาชญากรรมของคุณ</translation>
    </message>
    <message>
        <source>{company} must never recognise you by special features of your device or browser.</source>
        <comment>never.device-fingerprints</comment>
        <translation>ห้าม {company} จดจำคุณจากลักษณะเฉพาะของอุปกรณ์หรือเบราว์เซอร์ของคุณ</translation>
    </message>
    <message>
        <source>{company} must never let others track what you do on its pages.</source>
        <comment>never.third-party-cookies</comment>
        <translation>ห้าม {company} ยอมให้ผู้อื่นติดตามสิ่งที่คุณทำในหน้าเว็บของบริษัท</translation>
    </message>
    <message>
        <source>{company} must never use your data to find people like you for advertising.</source>
        <comment>never.look-alike-audiences</comment>
        <translation>ห้าม {company} ใช้ข้อมูลของคุณหาคนที่คล้ายคุณเพื่อการโฆษณา</translation>
    </message>
    <message>
        <source>{company} must never pass your contact details on to anyone for marketing, such as to an advertising platform.</source>
        <comment>never.upload-to-advertising-platforms</comment>
        <translation>ห้าม {company} ส่งต่อข้อมูลสำหรับติดต่อคุณให้ผู้อื่นเพื่อโฆษณาหรือทำการตลาด เช่น แพลตฟอร์มโฆษณา</translation>
    </message>
    <message>
        <source>{company} must never check whether or when you open its e-mails.</source>
        <comment>never.email-open-tracking</comment>
        <translation>ห้าม {company} ตรวจดูว่าคุณเปิดอีเมลที่ส่งมาหรือไม่ หรือเปิดเมื่อไร</translation>
    </message>
    <message>
        <source>{company} must never let others track what you do in its apps.</source>
        <comment>never.third-party-trackers-in-apps</comment>
        <translation>ห้าม {company} ยอมให้ผู้อื่นติดตามสิ่งที่คุณทำในแอปของบริษัท</translation>
    </message>
    <message>
        <source>{company} must never read your private messages.</source>
        <comment>never.private-messages</comment>
        <translation>ห้าม {company} อ่านข้อความส่วนตัวของคุณ</translation>
    </message>
    <message>
        <source>{company} must never use your voice, your face or data from devices that you wear.</source>
        <comment>never.voice-face-and-wearables</comment>
        <translation>ห้าม {company} ใช้เสียงหรือใบหน้าของคุณ หรือข้อมูลจากอุปกรณ์ที่คุณสวมใส่</translation>
    </message>
    <message>
        <source>{company} must never draw conclusions about you, such as giving you a score or putting you in a group.</source>
        <comment>never.conclusions-about-me</comment>
        <translation>ห้าม {company} สรุปหรือคาดคะเนเรื่องของคุณ เช่น ให้คะแนนหรือจัดกลุ่มคุณ</translation>
    </message>
    <message>
        <source>{company} must never buy data about you.</source>
        <comment>never.buying-data-about-me</comment>
        <translation>ห้าม {company} ซื้อข้อมูลเกี่ยวกับคุณ</translation>
    </message>
    <message>
        <source>{company} must never sell your data or pass it on.</source>
        <comment>never.selling-or-passing-on</comment>
        <translation>ห้าม {company} ขายข้อมูลของคุณหรือส่งต่อให้ผู้อื่น</translation>
    </message>
    <message>
        <source>{company} must never hand your data to whoever buys the company.</source>
        <comment>never.handing-to-a-buyer-of-the-company</comment>
        <translation>ห้าม {company} ส่งต่อข้อมูลของคุณให้ผู้ที่ซื้อกิจการของบริษัท</translation>
    </message>
    <message>
        <source>{company} must never train artificial intelligence with your data.</source>
        <comment>never.training-ai</comment>
        <translation>ห้าม {company} ใช้ข้อมูลของคุณฝึกปัญญาประดิษฐ์ (AI)</translation>
    </message>
    <message>
        <source>{company} must never use data about you that you did not give yourself.</source>
        <comment>never.what-i-did-not-give</comment>
        <translation>ห้าม {company} ใช้ข้อมูลเกี่ยวกับคุณที่คุณไม่ได้ให้ไว้เอง</translation>
    </message>
    <message>
        <source>{company} must never use your data like this: {scope} (you call this rule {name}).</source>
        <comment>never.own</comment>
        <translation>ห้าม {company} ใช้ข้อมูลของคุณดังนี้: {scope} (คุณเรียกกติกานี้ว่า {name})</translation>
    </message>
    <message>
        <source>{company} must never call you.</source>
        <comment>preference.never_phone</comment>
        <translation>ห้าม {company} โทรหาคุณ</translation>
    </message>
    <message>
        <source>{company} must never send you letters or postcards.</source>
        <comment>preference.never_post</comment>
        <translation>ห้าม {company} ส่งจดหมายหรือไปรษณียบัตรถึงคุณ</translation>
    </message>
    <message>
        <source>{company} must never send you notifications from an app.</source>
        <comment>preference.never_push</comment>
        <translation>ห้าม {company} ส่งการแจ้งเตือนจากแอปถึงคุณ</translation>
    </message>
    <message>
        <source>{company} must never write to you in a messenger app.</source>
        <comment>preference.never_messenger</comment>
        <translation>ห้าม {company} ส่งข้อความถึงคุณทางแอปแชต</translation>
    </message>
    <message>
        <source>{company} must never visit you or approach you in person.</source>
        <comment>preference.never_inperson</comment>
        <translation>ห้าม {company} มาพบหรือเข้ามาทักคุณด้วยตัวเอง</translation>
    </message>
    <message>
        <source>{company} must never send you e-mails.</source>
        <comment>preference.never_email</comment>
        <translation>ห้าม {company} ส่งอีเมลถึงคุณ</translation>
    </message>
    <message>
        <source>{company} must never send you text messages.</source>
        <comment>preference.never_sms</comment>
        <translation>ห้าม {company} ส่งข้อความ SMS ถึงคุณ</translation>
    </message>
    <message>
        <source>{company} must not contact you from {from} to {to}.</source>
        <comment>preference.quiet_hours</comment>
        <translation>ห้าม {company} ติดต่อคุณตั้งแต่เวลา {from} ถึง {to}</translation>
    </message>
    <message>
        <source>These times are local time in {zone}.</source>
        <comment>preference.quiet_zone</comment>
        <translation>เวลานี้เป็นเวลาท้องถิ่นของ {zone}</translation>
    </message>
    <message>
        <source>{company} must never contact you.</source>
        <comment>preference.frequency_never</comment>
        <translation>ห้าม {company} ติดต่อคุณ</translation>
    </message>
    <message>
        <source>{company} may contact you at most once a day.</source>
        <comment>preference.frequency_daily</comment>
        <translation>{company} ติดต่อคุณได้ไม่เกินวันละครั้ง</translation>
    </message>
    <message>
        <source>{company} may contact you at most once a week.</source>
        <comment>preference.frequency_weekly</comment>
        <translation>{company} ติดต่อคุณได้ไม่เกินสัปดาห์ละครั้ง</translation>
    </message>
    <message>
        <source>{company} may contact you at most once a month.</source>
        <comment>preference.frequency_monthly</comment>
        <translation>{company} ติดต่อคุณได้ไม่เกินเดือนละครั้ง</translation>
    </message>
    <message>
        <source>{company} may contact you at most once in three months.</source>
        <comment>preference.frequency_quarterly</comment>
        <translation>{company} ติดต่อคุณได้ไม่เกินหนึ่งครั้งในสามเดือน</translation>
    </message>
    <message>
        <source>{company} may contact you at most once a year.</source>
        <comment>preference.frequency_yearly</comment>
        <translation>{company} ติดต่อคุณได้ไม่เกินปีละครั้ง</translation>
    </message>
    <message>
        <source>{company} must never personalise anything for you.</source>
        <comment>preference.personalisation_no</comment>
        <translation>ห้าม {company} ปรับสิ่งใดให้เหมาะกับคุณโดยเฉพาะ</translation>
    </message>
    <message>
        <source>{company} must ask you before it personalises anything for you.</source>
        <comment>preference.personalisation_ask</comment>
        <translation>{company} ต้องถามคุณก่อนปรับสิ่งใดให้เหมาะกับคุณโดยเฉพาะ</translation>
    </message>
    <message>
        <source>{company} must never contact you about this topic: {topic}.</source>
        <comment>preference.topic_never</comment>
        <translation>ห้าม {company} ติดต่อคุณในเรื่องนี้: {topic}</translation>
    </message>
    <message>
        <source>{company} must also keep to this: {rule}.</source>
        <comment>preference.other</comment>
        <translation>{company} ต้องทำตามเรื่องนี้ด้วย: {rule}</translation>
    </message>
    <message>
        <source>It asks you directly.</source>
        <comment>channel.asked-directly</comment>
        <translation>ถามคุณโดยตรง</translation>
    </message>
    <message>
        <source>It collects it on its own website, with cookies and the like.</source>
        <comment>channel.own-website</comment>
        <translation>เก็บจากเว็บไซต์ของตัวเอง ด้วยคุกกี้และวิธีที่คล้ายกัน</translation>
    </message>
    <message>
        <source>It takes it from its own records, such as your orders.</source>
        <comment>channel.own-records</comment>
        <translation>นำมาจากบันทึกของตัวเอง เช่น คำสั่งซื้อของคุณ</translation>
    </message>
    <message>
        <source>It gets it when you log in with your account at a social network.</source>
        <comment>channel.social-login</comment>
        <translation>ได้มาเมื่อคุณเข้าสู่ระบบด้วยบัญชีโซเชียลมีเดีย</translation>
    </message>
    <message>
        <source>It reads what you post in public.</source>
        <comment>channel.public-social-posts</comment>
        <translation>อ่านสิ่งที่คุณโพสต์เป็นสาธารณะ</translation>
    </message>
    <message>
        <source>It records whether you open its e-mails.</source>
        <comment>channel.email-tracking</comment>
        <translation>บันทึกว่าคุณเปิดอีเมลที่ส่งมาหรือไม่</translation>
    </message>
    <message>
        <source>It uses the sensors of an app or a device, such as the microphone or the camera.</source>
        <comment>channel.sensors</comment>
        <translation>ใช้เซ็นเซอร์ของแอปหรืออุปกรณ์ เช่น ไมโครโฟนหรือกล้อง</translation>
    </message>
    <message>
        <source>Other companies track you on its behalf.</source>
        <comment>channel.third-party-trackers</comment>
        <translation>ให้บริษัทอื่นติดตามคุณแทนตน</translation>
    </message>
    <message>
        <source>It looks it up in public registers.</source>
        <comment>channel.public-registers</comment>
        <translation>ค้นจากทะเบียนที่เปิดเป็นสาธารณะ</translation>
    </message>
    <message>
        <source>It works it out from other data.</source>
        <comment>channel.conclusion</comment>
        <translation>สรุปหรือคาดคะเนจากข้อมูลอื่น</translation>
    </message>
    <message>
        <source>It buys it from a data company.</source>
        <comment>channel.bought</comment>
        <translation>ซื้อจากบริษัทค้าข้อมูล</translation>
    </message>
    <message>
        <source>You give your {data} to companies of this kind: {kind}.</source>
        <comment>comfort.give</comment>
        <translation>คุณยินดีให้{data}ของคุณแก่บริษัทประเภท{kind}</translation>
    </message>
    <message>
        <source>You want to be asked before your {data} goes to companies of this kind: {kind}.</source>
        <comment>comfort.ask</comment>
        <translation>คุณต้องการให้ถามก่อน หากจะให้{data}ของคุณแก่บริษัทประเภท{kind}</translation>
    </message>
    <message>
        <source>You never give your {data} to companies of this kind: {kind}.</source>
        <comment>comfort.never</comment>
        <translation>คุณไม่ให้{data}ของคุณแก่บริษัทประเภท{kind} ไม่ว่าในกรณีใด</translation>
    </message>
    <message>
        <source>{company} may use your data to provide the service you asked for.</source>
        <comment>agreement.service_required</comment>
        <translation>อนุญาตให้ {company} ใช้ข้อมูลของคุณ เพื่อให้บริการที่คุณขอ</translation>
    </message>
    <message>
        <source>{company} may measure how its service is used, in order to improve it.</source>
        <comment>agreement.analytics_allowed</comment>
        <translation>อนุญาตให้ {company} วิเคราะห์การใช้บริการของบริษัทเอง เพื่อปรับปรุงบริการนั้น</translation>
    </message>
    <message>
        <source>{company} may not measure how you use its service.</source>
        <comment>agreement.analytics_never</comment>
        <translation>ห้าม {company} วิเคราะห์ว่าคุณใช้บริการของบริษัทอย่างไร</translation>
    </message>
    <message>
        <source>{company} may not let others track what you do.</source>
        <comment>agreement.tracking_others_never</comment>
        <translation>ห้าม {company} ยอมให้ผู้อื่นติดตามสิ่งที่คุณทำ</translation>
    </message>
    <message>
        <source>{company} may track what you do in its own service.</source>
        <comment>agreement.tracking_allowed</comment>
        <translation>อนุญาตให้ {company} ติดตามสิ่งที่คุณทำในบริการของบริษัทเอง</translation>
    </message>
    <message>
        <source>{company} may not track what you do.</source>
        <comment>agreement.tracking_never</comment>
        <translation>ห้าม {company} ติดตามสิ่งที่คุณทำ</translation>
    </message>
    <message>
        <source>{company} may personalise its own service for you.</source>
        <comment>agreement.personalisation_allowed</comment>
        <translation>อนุญาตให้ {company} ปรับบริการของบริษัทเองให้เหมาะกับคุณ</translation>
    </message>
    <message>
        <source>{company} may not personalise anything for you.</source>
        <comment>agreement.personalisation_never</comment>
        <translation>ห้าม {company} ปรับสิ่งใดให้เหมาะกับคุณโดยเฉพาะ</translation>
    </message>
    <message>
        <source>{company} may build a picture of you from what you do in its own service.</source>
        <comment>agreement.profiling_allowed</comment>
        <translation>อนุญาตให้ {company} สร้างโปรไฟล์ว่าคุณเป็นคนอย่างไร จากสิ่งที่คุณทำในบริการของบริษัทเอง</translation>
    </message>
    <message>
        <source>{company} may not build a picture of you.</source>
        <comment>agreement.profiling_never</comment>
        <translation>ห้าม {company} สร้างโปรไฟล์ว่าคุณเป็นคนอย่างไร</translation>
    </message>
    <message>
        <source>{company} may pass data on to others only when nothing in it can be traced to you any more.</source>
        <comment>agreement.sharing_anonymised</comment>
        <translation>อนุญาตให้ {company} ส่งต่อข้อมูลให้ผู้อื่น เฉพาะเมื่อไม่มีสิ่งใดในข้อมูลนั้นบ่งชี้ถึงคุณได้อีกแล้ว</translation>
    </message>
    <message>
        <source>{company} may not pass any of your data on.</source>
        <comment>agreement.sharing_never</comment>
        <translation>ห้าม {company} ส่งต่อข้อมูลใด ๆ ของคุณให้ผู้อื่น</translation>
    </message>
    <message>
        <source>{company} must give you your data in a form that you can take elsewhere.</source>
        <comment>agreement.portability_required</comment>
        <translation>{company} ต้องให้ข้อมูลของคุณแก่คุณ ในรูปแบบที่คุณนำไปใช้ที่อื่นได้</translation>
    </message>
    <message>
        <source>You give data for what you named, and for nothing else.</source>
        <comment>agreement.contribution</comment>
        <translation>คุณให้ข้อมูลเพื่อสิ่งที่คุณระบุไว้เท่านั้น ไม่ใช่เพื่อสิ่งอื่น</translation>
    </message>
    <message>
        <source>This agreement is between people. Proffer does not know what it allows.</source>
        <comment>agreement.person_to_person</comment>
        <translation>ข้อตกลงนี้เป็นข้อตกลงระหว่างบุคคล Proffer ไม่รู้ว่าอนุญาตเรื่องใดบ้าง</translation>
    </message>
    <message>
        <source>{code}: {label}</source>
        <comment>agreement.label</comment>
        <translation>{code}: {label}</translation>
    </message>
    <message>
        <source>{company} signed this agreement on {date}.</source>
        <comment>agreement.signed</comment>
        <translation>{company} ลงนามในข้อตกลงนี้เมื่อวันที่ {date}</translation>
    </message>
    <message>
        <source>{company} said yes to this agreement on {date}. That is weaker than a signature.</source>
        <comment>agreement.said</comment>
        <translation>{company} บอกว่าตกลงตามข้อตกลงนี้เมื่อวันที่ {date} คำตอบเช่นนี้มีน้ำหนักน้อยกว่าการลงนาม</translation>
    </message>
    <message>
        <source>You offered this agreement on {date} and are waiting for an answer.</source>
        <comment>agreement.offered</comment>
        <translation>คุณเสนอข้อตกลงนี้เมื่อวันที่ {date} และกำลังรอคำตอบ</translation>
    </message>
    <message>
        <source>{company} declined this agreement on {date}.</source>
        <comment>agreement.declined</comment>
        <translation>{company} ปฏิเสธข้อตกลงนี้เมื่อวันที่ {date}</translation>
    </message>
    <message>
        <source>{company} proposed another agreement on {date}.</source>
        <comment>agreement.countered</comment>
        <translation>{company} เสนอข้อตกลงอื่นเมื่อวันที่ {date}</translation>
    </message>
    <message>
        <source>No answer came by {date}; the offer has run out.</source>
        <comment>agreement.expired</comment>
        <translation>ไม่มีคำตอบภายในวันที่ {date} ข้อเสนอนี้จึงหมดอายุแล้ว</translation>
    </message>
    <message>
        <source>{company} gave two different answers. The first one counts.</source>
        <comment>agreement.conflict</comment>
        <translation>{company} ตอบมาสองครั้งไม่ตรงกัน ให้ถือตามคำตอบแรก</translation>
    </message>
    <message>
        <source>You have no agreement with {company}.</source>
        <comment>agreement.none</comment>
        <translation>คุณไม่มีข้อตกลงกับ {company}</translation>
    </message>
    <message>
        <source>{company} has a new owner. The agreement needs a new yes.</source>
        <comment>agreement.new_owner</comment>
        <translation>{company} เปลี่ยนเจ้าของแล้ว ข้อตกลงนี้ต้องได้รับการตอบตกลงอีกครั้ง</translation>
    </message>
    <message>
        <source>{company} asks for your {data}, for {purpose}.</source>
        <comment>request.asks</comment>
        <translation>{company} ขอ{data}ของคุณ เพื่อ{purpose}</translation>
    </message>
    <message>
        <source>It says that it cannot do without this.</source>
        <comment>request.required</comment>
        <translation>เขาบอกว่าขาดข้อมูลนี้ไม่ได้</translation>
    </message>
    <message>
        <source>You can leave this out.</source>
        <comment>request.optional</comment>
        <translation>ข้อนี้คุณจะไม่ให้ก็ได้</translation>
    </message>
    <message>
        <source>Why, in its own words: {why}</source>
        <comment>request.why</comment>
        <translation>เขาให้เหตุผลไว้เองว่า {why}</translation>
    </message>
    <message>
        <source>It does not say why it asks for this.</source>
        <comment>request.why_unsaid</comment>
        <translation>เขาไม่ได้บอกเหตุผลที่ขอข้อมูลนี้</translation>
    </message>
    <message>
        <source>If you say no, in its own words: {consequence}</source>
        <comment>request.if_withheld</comment>
        <translation>หากคุณปฏิเสธ เขาบอกไว้เองว่า {consequence}</translation>
    </message>
    <message>
        <source>It wants to do this with the data: {processing}.</source>
        <comment>request.processing</comment>
        <translation>สิ่งที่เขาต้องการทำกับข้อมูลนี้: {processing}</translation>
    </message>
    <message>
        <source>It wants to do so only once.</source>
        <comment>request.once</comment>
        <translation>เขาต้องการใช้เพียงครั้งเดียว</translation>
    </message>
    <message>
        <source>It says that it will not keep the data.</source>
        <comment>request.retention_none</comment>
        <translation>เขาบอกว่าจะไม่เก็บข้อมูลไว้</translation>
    </message>
    <message>
        <source>It names nobody to whom it would pass the data on.</source>
        <comment>request.recipients_none</comment>
        <translation>ในคำขอไม่มีชื่อผู้ใดที่เขาจะส่งต่อข้อมูลให้</translation>
    </message>
    <message>
        <source>It says that it gets the data in these ways: {channels}.</source>
        <comment>request.collection</comment>
        <translation>เขาบอกว่าได้ข้อมูลมาด้วยวิธีต่อไปนี้: {channels}</translation>
    </message>
    <message>
        <source>It says that only these people will see it at the company: {roles}.</source>
        <comment>request.access</comment>
        <translation>เขาบอกว่าในบริษัท มีเพียง {roles} ที่จะดูข้อมูลนี้</translation>
    </message>
    <message>
        <source>It asks for it only for this occasion: {context}.</source>
        <comment>request.context</comment>
        <translation>เขาขอเฉพาะสำหรับโอกาสนี้: {context}</translation>
    </message>
    <message>
        <source>It says that you want this: {intent}.</source>
        <comment>request.intent</comment>
        <translation>เขาอ้างว่าคุณต้องการสิ่งนี้: {intent}</translation>
    </message>
    <message>
        <source>In return it offers you a discount: {amount}.</source>
        <comment>request.return_discount</comment>
        <translation>เขาเสนอส่วนลดเป็นการตอบแทน: {amount}</translation>
    </message>
    <message>
        <source>In return it offers you money: {amount}.</source>
        <comment>request.return_money</comment>
        <translation>เขาเสนอเงินเป็นการตอบแทน: {amount}</translation>
    </message>
    <message>
        <source>In return it offers you a service: {amount}.</source>
        <comment>request.return_service</comment>
        <translation>เขาเสนอบริการเป็นการตอบแทน: {amount}</translation>
    </message>
    <message>
        <source>In return it offers you this: {amount}.</source>
        <comment>request.return_other</comment>
        <translation>เขาเสนอสิ่งนี้เป็นการตอบแทน: {amount}</translation>
    </message>
    <message>
        <source>It says that you will get it by {date}.</source>
        <comment>request.return_by</comment>
        <translation>เขาบอกว่าคุณจะได้รับภายในวันที่ {date}</translation>
    </message>
    <message>
        <source>It says that you keep it even if you end the permit.</source>
        <comment>request.return_kept</comment>
        <translation>เขาบอกว่าแม้คุณเพิกถอนใบอนุญาต สิ่งตอบแทนก็ยังเป็นของคุณ</translation>
    </message>
    <message>
        <source>It offers nothing in return.</source>
        <comment>request.return_nothing</comment>
        <translation>เขาไม่ได้เสนอสิ่งใดเป็นการตอบแทน</translation>
    </message>
    <message>
        <source>It asks you to say yes to this agreement: {agreement}.</source>
        <comment>request.agreement</comment>
        <translation>เขาขอให้คุณตกลงตามข้อตกลงนี้: {agreement}</translation>
    </message>
    <message>
        <source>It says that this certificate holds until {date}.</source>
        <comment>request.assurance_until</comment>
        <translation>เขาบอกว่าการรับรองนี้มีผลถึงวันที่ {date}</translation>
    </message>
    <message>
        <source>It does not say what happens if you say no.</source>
        <comment>request.if_withheld_unsaid</comment>
        <translation>เขาไม่ได้บอกว่าจะเกิดอะไรขึ้นหากคุณปฏิเสธ</translation>
    </message>
    <message>
        <source>It wants to keep it for {period}.</source>
        <comment>request.retention</comment>
        <translation>เขาต้องการเก็บข้อมูลไว้ {period}</translation>
    </message>
    <message>
        <source>It wants to pass it on to {recipients}.</source>
        <comment>request.recipients</comment>
        <translation>เขาต้องการส่งต่อข้อมูลให้ {recipients}</translation>
    </message>
    <message>
        <source>You can answer until {date}.</source>
        <comment>request.until</comment>
        <translation>คุณตอบได้ถึงวันที่ {date}</translation>
    </message>
    <message>
        <source>This request ran out on {date}.</source>
        <comment>request.expired</comment>
        <translation>คำขอนี้หมดอายุเมื่อวันที่ {date}</translation>
    </message>
    <message>
        <source>You have seen this request before, on {date}.</source>
        <comment>request.seen</comment>
        <translation>คุณเคยเห็นคำขอนี้แล้วเมื่อวันที่ {date}</translation>
    </message>
    <message>
        <source>This request is meant for somebody else.</source>
        <comment>request.not_for_you</comment>
        <translation>คำขอนี้มีไว้สำหรับคนอื่น ไม่ใช่คุณ</translation>
    </message>
    <message>
        <source>This request was changed after it was signed, or was signed by somebody else.</source>
        <comment>request.altered</comment>
        <translation>คำขอนี้ถูกแก้ไขหลังจากลงนามแล้ว หรือมีคนอื่นเป็นผู้ลงนาม</translation>
    </message>
    <message>
        <source>It says that it is certified: {scheme}. Nobody checked that.</source>
        <comment>request.assurance_claimed</comment>
        <translation>เขาบอกว่าได้รับการรับรอง {scheme} แต่ไม่มีใครตรวจสอบเรื่องนี้</translation>
    </message>
    <message>
        <source>Nobody signed this. Anyone could have written it.</source>
        <comment>trust.unsigned</comment>
        <translation>สิ่งนี้ไม่มีผู้ลงนาม ใครจะเขียนขึ้นมาก็ได้</translation>
    </message>
    <message>
        <source>Whoever signed this says it is {company}. Nothing proves it.</source>
        <comment>trust.self_asserted</comment>
        <translation>ผู้ลงนามเรียกตัวเองว่า {company} แต่ไม่มีอะไรพิสูจน์เรื่องนี้</translation>
    </message>
    <message>
        <source>This was sent by whoever runs the website {origin}.</source>
        <comment>trust.domain_verified</comment>
        <translation>สิ่งนี้มาจากผู้ที่ดูแลเว็บไซต์ {origin}</translation>
    </message>
    <message>
        <source>You checked the key with {company} yourself.</source>
        <comment>trust.fingerprint_confirmed</comment>
        <translation>คุณเทียบกุญแจดิจิทัลกับ {company} ด้วยตัวเองแล้ว</translation>
    </message>
    <message>
        <source>{company} shows another key than before. Before you answer, ask the company at an address or number that you already had.</source>
        <comment>trust.key_changed</comment>
        <translation>{company} แสดงกุญแจดิจิทัลที่ต่างจากเดิม ก่อนตอบ โปรดถามบริษัททางช่องทางติดต่อที่คุณมีอยู่แล้ว</translation>
    </message>
    <message>
        <source>This fits your rules.</source>
        <comment>fit.fits</comment>
        <translation>เรื่องนี้เป็นไปตามกติกาของคุณ</translation>
    </message>
    <message>
        <source>This needs your decision.</source>
        <comment>fit.needs_person</comment>
        <translation>เรื่องนี้ต้องให้คุณตัดสินใจ</translation>
    </message>
    <message>
        <source>This is against your rules.</source>
        <comment>fit.against</comment>
        <translation>เรื่องนี้ขัดกับกติกาของคุณ</translation>
    </message>
    <message>
        <source>Your rule says: {rule}</source>
        <comment>why.prohibited</comment>
        <translation>กติกาของคุณระบุว่า {rule}</translation>
    </message>
    <message>
        <source>You never give your {data} to companies of this kind: {kind}.</source>
        <comment>why.never_to_this_kind</comment>
        <translation>คุณไม่ให้{data}ของคุณแก่บริษัทประเภท{kind} ไม่ว่าในกรณีใด</translation>
    </message>
    <message>
        <source>You want to be asked before giving your {data} to companies of this kind: {kind}.</source>
        <comment>why.ask_me</comment>
        <translation>คุณต้องการให้ถามก่อน หากจะให้{data}ของคุณแก่บริษัทประเภท{kind}</translation>
    </message>
    <message>
        <source>None of your rules and no agreement allows this.</source>
        <comment>why.not_allowed_yet</comment>
        <translation>ไม่มีกติกาข้อใดของคุณและไม่มีข้อตกลงใดที่อนุญาตเรื่องนี้</translation>
    </message>
    <message>
        <source>It wants to keep the data longer than your rule allows. Your rule: {rule}</source>
        <comment>why.kept_too_long</comment>
        <translation>เขาต้องการเก็บข้อมูลนานกว่าที่กติกาของคุณอนุญาต กติกาของคุณ: {rule}</translation>
    </message>
    <message>
        <source>It does not say what it wants the data for.</source>
        <comment>why.purpose_not_named</comment>
        <translation>เขาไม่ได้บอกว่าต้องการข้อมูลไปทำอะไร</translation>
    </message>
    <message>
        <source>It does not say what it wants to do with the data.</source>
        <comment>why.processing_not_named</comment>
        <translation>เขาไม่ได้บอกว่าต้องการทำอะไรกับข้อมูล</translation>
    </message>
    <message>
        <source>It wants to pass the data on and does not say to whom.</source>
        <comment>why.recipient_not_named</comment>
        <translation>เขาต้องการส่งต่อข้อมูล แต่ไม่ได้บอกว่าให้ใคร</translation>
    </message>
    <message>
        <source>It does not say how it gets the data.</source>
        <comment>why.channel_not_named</comment>
        <translation>เขาไม่ได้บอกว่าได้ข้อมูลมาอย่างไร</translation>
    </message>
    <message>
        <source>It does not say which data it wants.</source>
        <comment>why.no_data_named</comment>
        <translation>เขาไม่ได้บอกว่าต้องการข้อมูลใด</translation>
    </message>
    <message>
        <source>It uses a word that Proffer does not know: {word}.</source>
        <comment>why.word_not_known</comment>
        <translation>เขาใช้คำที่ Proffer ไม่รู้จัก: {word}</translation>
    </message>
    <message>
        <source>Your rule allows it. Your rule: {rule}</source>
        <comment>why.allowed</comment>
        <translation>กติกาของคุณอนุญาตเรื่องนี้ กติกาของคุณ: {rule}</translation>
    </message>
    <message>
        <source>The agreement {code} forbids this.</source>
        <comment>why.prohibited_by_agreement</comment>
        <translation>ข้อตกลง {code} ห้ามเรื่องนี้</translation>
    </message>
    <message>
        <source>The agreement {code} allows it.</source>
        <comment>why.allowed_by_agreement</comment>
        <translation>ข้อตกลง {code} อนุญาตเรื่องนี้</translation>
    </message>
    <message>
        <source>This goes beyond your agreement {code} with {company}.</source>
        <comment>excess.beyond_agreement</comment>
        <translation>เรื่องนี้เกินกว่าข้อตกลง {code} ที่คุณมีกับ {company}</translation>
    </message>
    <message>
        <source>This goes beyond your agreement with {company}.</source>
        <comment>excess.beyond_unnamed</comment>
        <translation>เรื่องนี้เกินกว่าข้อตกลงที่คุณมีกับ {company}</translation>
    </message>
    <message>
        <source>New: {sentence}</source>
        <comment>change.added</comment>
        <translation>เพิ่ม: {sentence}</translation>
    </message>
    <message>
        <source>No longer: {sentence}</source>
        <comment>change.removed</comment>
        <translation>ตัดออก: {sentence}</translation>
    </message>
    <message>
        <source>The permit is now over from {new} on instead of {old}.</source>
        <comment>change.date</comment>
        <translation>วันที่ใบอนุญาตนี้เริ่มใช้ไม่ได้ เปลี่ยนจากวันที่ {old} เป็นวันที่ {new}</translation>
    </message>
    <message>
        <source>What may be done with the data is now {new} instead of {old}.</source>
        <comment>change.processing</comment>
        <translation>สิ่งที่ทำกับข้อมูลได้ เปลี่ยนจาก{old} เป็น{new}</translation>
    </message>
    <message>
        <source>The data may now be kept for {new} instead of {old}.</source>
        <comment>change.period</comment>
        <translation>ระยะเวลาที่เก็บข้อมูลไว้ได้ เปลี่ยนจาก {old} เป็น {new}</translation>
    </message>
    <message>
        <source>The data is now {new} instead of {old}.</source>
        <comment>change.data</comment>
        <translation>ชนิดของข้อมูลเปลี่ยนจาก{old} เป็น{new}</translation>
    </message>
    <message>
        <source>The purpose is now {new} instead of {old}.</source>
        <comment>change.purpose</comment>
        <translation>เปลี่ยนจากใช้เพื่อ{old} เป็นใช้เพื่อ{new}</translation>
    </message>
    <message>
        <source>The data may now be passed on to {new} instead of {old}.</source>
        <comment>change.recipients</comment>
        <translation>ผู้ที่ส่งต่อข้อมูลให้ได้ เปลี่ยนจาก {old} เป็น {new}</translation>
    </message>
    <message>
        <source>The agreement is now {new} instead of {old}.</source>
        <comment>change.agreement</comment>
        <translation>ข้อตกลงเปลี่ยนจาก {old} เป็น {new}</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <comment>change.none</comment>
        <translation>ไม่มีอะไรเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>You agreed to everything that fits your rules.</source>
        <comment>answer.granted_all</comment>
        <translation>คุณตกลงทุกข้อที่เป็นไปตามกติกาของคุณ</translation>
    </message>
    <message>
        <source>You agreed to some of what it asks.</source>
        <comment>answer.granted_some</comment>
        <translation>คุณตกลงเพียงบางข้อที่เขาขอ</translation>
    </message>
    <message>
        <source>You said no.</source>
        <comment>answer.declined</comment>
        <translation>คุณปฏิเสธ</translation>
    </message>
    <message>
        <source>You offered your own agreement instead.</source>
        <comment>answer.countered</comment>
        <translation>คุณเสนอข้อตกลงของคุณเองแทน</translation>
    </message>
    <message>
        <source>You have not answered this question.</source>
        <comment>answer.unanswered</comment>
        <translation>คุณยังไม่ได้ตอบข้อนี้</translation>
    </message>
    <message>
        <source>{company} may use your data like this without asking again: {scope} (you call this rule {name}).</source>
        <comment>allowed.own</comment>
        <translation>อนุญาตให้ {company} ใช้ข้อมูลของคุณดังนี้โดยไม่ต้องถามอีก: {scope} (คุณเรียกกติกานี้ว่า {name})</translation>
    </message>
    <message>
        <source>what for: {purposes}</source>
        <comment>scope.purposes</comment>
        <translation>ใช้ทำอะไร: {purposes}</translation>
    </message>
    <message>
        <source>which data: {data}</source>
        <comment>scope.data</comment>
        <translation>ข้อมูล: {data}</translation>
    </message>
    <message>
        <source>what is done with the data: {processing}</source>
        <comment>scope.processing</comment>
        <translation>สิ่งที่ทำกับข้อมูล: {processing}</translation>
    </message>
    <message>
        <source>how the company gets the data: {channels}</source>
        <comment>scope.collection</comment>
        <translation>วิธีที่บริษัทได้ข้อมูลมา: {channels}</translation>
    </message>
    <message>
        <source>to whom the data is passed on: {recipients}</source>
        <comment>scope.recipients</comment>
        <translation>ส่งต่อข้อมูลให้ใคร: {recipients}</translation>
    </message>
    <message>
        <source>the data is passed on to anyone</source>
        <comment>scope.passed_on</comment>
        <translation>ส่งต่อข้อมูลให้ผู้อื่น ไม่ว่าจะเป็นใคร</translation>
    </message>
    <message>
        <source>the data is passed on to nobody</source>
        <comment>scope.stays</comment>
        <translation>ไม่ส่งต่อข้อมูลให้ใคร</translation>
    </message>
    <message>
        <source>the data is kept for at most {period}</source>
        <comment>scope.retention</comment>
        <translation>เก็บข้อมูลไว้ไม่เกิน {period}</translation>
    </message>
    <message>
        <source>in any way</source>
        <comment>scope.everything</comment>
        <translation>ไม่ว่าด้วยวิธีใด</translation>
    </message>
    <message>
        <source>{first}; {next}</source>
        <comment>scope.next</comment>
        <translation>{first}; {next}</translation>
    </message>
    <message>
        <source>asking you directly</source>
        <comment>way.asked-directly</comment>
        <translation>ถามคุณโดยตรง</translation>
    </message>
    <message>
        <source>cookies and the like on its own website</source>
        <comment>way.own-website</comment>
        <translation>เก็บจากเว็บไซต์ของตัวเองด้วยคุกกี้และวิธีที่คล้ายกัน</translation>
    </message>
    <message>
        <source>its own records (such as your orders)</source>
        <comment>way.own-records</comment>
        <translation>นำมาจากบันทึกของตัวเอง (เช่น คำสั่งซื้อของคุณ)</translation>
    </message>
    <message>
        <source>your log-in with an account at a social network</source>
        <comment>way.social-login</comment>
        <translation>ได้มาเมื่อคุณเข้าสู่ระบบด้วยบัญชีโซเชียลมีเดีย</translation>
    </message>
    <message>
        <source>reading what you post in public</source>
        <comment>way.public-social-posts</comment>
        <translation>อ่านสิ่งที่คุณโพสต์เป็นสาธารณะ</translation>
    </message>
    <message>
        <source>recording whether you open its e-mails</source>
        <comment>way.email-tracking</comment>
        <translation>บันทึกว่าคุณเปิดอีเมลที่ส่งมาหรือไม่</translation>
    </message>
    <message>
        <source>the sensors of an app or a device (such as the microphone or the camera)</source>
        <comment>way.sensors</comment>
        <translation>ใช้เซ็นเซอร์ของแอปหรืออุปกรณ์ (เช่น ไมโครโฟนหรือกล้อง)</translation>
    </message>
    <message>
        <source>other companies that track you on its behalf</source>
        <comment>way.third-party-trackers</comment>
        <translation>ให้บริษัทอื่นติดตามคุณแทนตน</translation>
    </message>
    <message>
        <source>public registers</source>
        <comment>way.public-registers</comment>
        <translation>ค้นจากทะเบียนที่เปิดเป็นสาธารณะ</translation>
    </message>
    <message>
        <source>working it out from other data</source>
        <comment>way.conclusion</comment>
        <translation>สรุปหรือคาดคะเนจากข้อมูลอื่น</translation>
    </message>
    <message>
        <source>buying it from a data company</source>
        <comment>way.bought</comment>
        <translation>ซื้อจากบริษัทค้าข้อมูล</translation>
    </message>
    <message>
        <source>shop</source>
        <comment>kind_of.shop</comment>
        <translation>ร้านค้า</translation>
    </message>
    <message>
        <source>bank</source>
        <comment>kind_of.bank</comment>
        <translation>ธนาคาร</translation>
    </message>
    <message>
        <source>social network</source>
        <comment>kind_of.social_network</comment>
        <translation>โซเชียลมีเดีย</translation>
    </message>
    <message>
        <source>health care</source>
        <comment>kind_of.health</comment>
        <translation>สถานพยาบาล</translation>
    </message>
    <message>
        <source>public body</source>
        <comment>kind_of.public_body</comment>
        <translation>หน่วยงานของรัฐ</translation>
    </message>
    <message>
        <source>employer</source>
        <comment>kind_of.employer</comment>
        <translation>นายจ้าง</translation>
    </message>
    <message>
        <source>insurer</source>
        <comment>kind_of.insurer</comment>
        <translation>ประกันภัย</translation>
    </message>
    <message>
        <source>telephone or internet</source>
        <comment>kind_of.telecom</comment>
        <translation>โทรศัพท์หรืออินเทอร์เน็ต</translation>
    </message>
    <message>
        <source>travel</source>
        <comment>kind_of.travel</comment>
        <translation>การท่องเที่ยวและการเดินทาง</translation>
    </message>
    <message>
        <source>media</source>
        <comment>kind_of.media</comment>
        <translation>สื่อ</translation>
    </message>
    <message>
        <source>marketplace</source>
        <comment>kind_of.marketplace</comment>
        <translation>ตลาดออนไลน์</translation>
    </message>
    <message>
        <source>seller in a marketplace</source>
        <comment>kind_of.marketplace_seller</comment>
        <translation>ผู้ขายในตลาดออนไลน์</translation>
    </message>
    <message>
        <source>data broker</source>
        <comment>kind_of.data_broker</comment>
        <translation>นายหน้าค้าข้อมูล</translation>
    </message>
    <message>
        <source>other</source>
        <comment>kind_of.other</comment>
        <translation>อื่น ๆ</translation>
    </message>
    <message>
        <source>You offer this agreement: {agreement}.</source>
        <comment>offer.first</comment>
        <translation>คุณเสนอข้อตกลงนี้: {agreement}</translation>
    </message>
    <message>
        <source>If that one does not suit, you offer this agreement: {agreement}.</source>
        <comment>offer.next</comment>
        <translation>หากข้อตกลงนั้นไม่เหมาะ คุณเสนอข้อตกลงนี้แทน: {agreement}</translation>
    </message>
    <message>
        <source>You accept an answer until {date}.</source>
        <comment>offer.until</comment>
        <translation>คุณจะรับคำตอบถึงวันที่ {date}</translation>
    </message>
    <message>
        <source>The answer is about this agreement: {agreement}.</source>
        <comment>offer.about</comment>
        <translation>คำตอบนี้เกี่ยวกับข้อตกลงนี้: {agreement}</translation>
    </message>
    <message>
        <source>a company</source>
        <comment>phrase.any_company</comment>
        <translation>บริษัทหรือร้านค้าใด ๆ</translation>
    </message>
    <message>
        <source>A company</source>
        <comment>phrase.any_company_first</comment>
        <translation>บริษัทหรือร้านค้าใด ๆ</translation>
    </message>
    <message>
        <source>whoever buys the company</source>
        <comment>phrase.company_buyer</comment>
        <translation>ผู้ที่ซื้อกิจการของบริษัท</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>phrase.nobody</comment>
        <translation>ไม่มีใคร</translation>
    </message>
    <message>
        <source>data of a kind that is not named</source>
        <comment>phrase.no_data</comment>
        <translation>ข้อมูลที่ไม่ได้ระบุชนิด</translation>
    </message>
    <message>
        <source>something that is not named</source>
        <comment>phrase.no_processing</comment>
        <translation>สิ่งที่ไม่ได้ระบุ</translation>
    </message>
    <message>
        <source>a purpose that is not named</source>
        <comment>phrase.no_purpose</comment>
        <translation>วัตถุประสงค์ที่ไม่ได้ระบุ</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <comment>phrase.quoted</comment>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <comment>list.middle</comment>
        <translation>{first} {next}</translation>
    </message>
    <message>
        <source>{first} and {next}</source>
        <comment>list.two</comment>
        <translation>{first}และ{next}</translation>
    </message>
    <message>
        <source>{first} or {next}</source>
        <comment>list.two_or</comment>
        <translation>{first}หรือ{next}</translation>
    </message>
    <message>
        <source>{first} and {next}</source>
        <comment>list.last</comment>
        <translation>{first} และ{next}</translation>
    </message>
    <message>
        <source>{first} or {next}</source>
        <comment>list.last_or</comment>
        <translation>{first} หรือ{next}</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <comment>names.middle</comment>
        <translation>{first}, {next}</translation>
    </message>
    <message>
        <source>{first} and {next}</source>
        <comment>names.last</comment>
        <translation>{first} และ {next}</translation>
    </message>
    <message>
        <source>{first} or {next}</source>
        <comment>names.last_or</comment>
        <translation>{first} หรือ {next}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>date.day</comment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{parts}</source>
        <comment>period.whole</comment>
        <translation>{parts}</translation>
    </message>
    <message>
        <source>{first} {next}</source>
        <comment>period.next</comment>
        <translation>{first} {next}</translation>
    </message>
    <message>
        <source>May companies send you advertising?</source>
        <comment>question.advertising</comment>
        <translation>ให้บริษัทส่งโฆษณาถึงคุณได้หรือไม่</translation>
    </message>
    <message>
        <source>Yes.</source>
        <comment>choice.advertising.yes</comment>
        <translation>ได้</translation>
    </message>
    <message>
        <source>Only if I asked for it.</source>
        <comment>choice.advertising.if_i_asked</comment>
        <translation>เฉพาะเมื่อฉันขอไว้เท่านั้น</translation>
    </message>
    <message>
        <source>No, and none that follows what I read, where I am or what I post.</source>
        <comment>choice.advertising.never</comment>
        <translation>ไม่ได้ และห้ามส่งโฆษณาตามสิ่งที่ฉันอ่าน ที่ที่ฉันอยู่ หรือสิ่งที่ฉันโพสต์</translation>
    </message>
    <message>
        <source>May companies follow what you do?</source>
        <comment>question.following</comment>
        <translation>ให้บริษัทติดตามสิ่งที่คุณทำได้หรือไม่</translation>
    </message>
    <message>
        <source>Only on their own pages.</source>
        <comment>choice.following.on_their_own_pages</comment>
        <translation>เฉพาะบนหน้าเว็บของบริษัทเองเท่านั้น</translation>
    </message>
    <message>
        <source>No: not to show me adverts, and not through others.</source>
        <comment>choice.following.never</comment>
        <translation>ไม่ได้ ห้ามติดตามเพื่อแสดงโฆษณา และห้ามติดตามผ่านผู้อื่น</translation>
    </message>
    <message>
        <source>May a shop have your address, telephone and e-mail when it needs them?</source>
        <comment>question.address</comment>
        <translation>เมื่อร้านค้าจำเป็นต้องใช้ ให้ที่อยู่ หมายเลขโทรศัพท์ และอีเมลของคุณแก่ร้านค้าได้หรือไม่</translation>
    </message>
    <message>
        <source>Yes, shops and those who deliver; data brokers never.</source>
        <comment>choice.address.give</comment>
        <translation>ได้ ให้แก่ร้านค้าและผู้จัดส่ง แต่ไม่ให้นายหน้าค้าข้อมูลเด็ดขาด</translation>
    </message>
    <message>
        <source>Ask me each time; data brokers never.</source>
        <comment>choice.address.ask_me</comment>
        <translation>ให้ถามฉันทุกครั้ง และไม่ให้นายหน้าค้าข้อมูลเด็ดขาด</translation>
    </message>
    <message>
        <source>Who may know about your health?</source>
        <comment>question.health</comment>
        <translation>ใครรู้เรื่องสุขภาพของคุณได้บ้าง</translation>
    </message>
    <message>
        <source>Doctors and hospitals; nobody else.</source>
        <comment>choice.health.give_to_doctors</comment>
        <translation>เฉพาะแพทย์และโรงพยาบาล ไม่ให้ผู้อื่นรู้</translation>
    </message>
    <message>
        <source>Doctors and insurers, if they ask me first.</source>
        <comment>choice.health.ask_me</comment>
        <translation>แพทย์และบริษัทประกัน หากถามฉันก่อน</translation>
    </message>
    <message>
        <source>Nobody, and nothing that a camera, a microphone or a watch measures of me.</source>
        <comment>choice.health.never</comment>
        <translation>ไม่ให้ใครรู้ทั้งนั้น รวมถึงสิ่งที่กล้อง ไมโครโฟน หรือนาฬิกาวัดจากตัวฉัน</translation>
    </message>
    <message>
        <source>Who may know about your money?</source>
        <comment>question.money</comment>
        <translation>ใครรู้เรื่องการเงินของคุณได้บ้าง</translation>
    </message>
    <message>
        <source>My bank; nobody else.</source>
        <comment>choice.money.give_to_banks</comment>
        <translation>เฉพาะธนาคารของฉัน ไม่ให้ผู้อื่นรู้</translation>
    </message>
    <message>
        <source>Those I pay or who pay me, if they ask me first.</source>
        <comment>choice.money.ask_me</comment>
        <translation>ผู้ที่ฉันจ่ายเงินให้และผู้ที่จ่ายเงินให้ฉัน หากถามฉันก่อน</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <comment>choice.money.never</comment>
        <translation>ไม่ให้ใครรู้ทั้งนั้น</translation>
    </message>
    <message>
        <source>May a company pass your data on, draw conclusions from it, or train artificial intelligence with it?</source>
        <comment>question.passing_on</comment>
        <translation>ให้บริษัทส่งต่อข้อมูลของคุณ สรุปหรือคาดคะเนเรื่องของคุณจากข้อมูล หรือใช้ข้อมูลฝึกปัญญาประดิษฐ์ (AI) ได้หรือไม่</translation>
    </message>
    <message>
        <source>Ask me each time; buying data about me is never allowed.</source>
        <comment>choice.passing_on.ask_me</comment>
        <translation>ให้ถามฉันทุกครั้ง และห้ามซื้อข้อมูลเกี่ยวกับฉันเด็ดขาด</translation>
    </message>
    <message>
        <source>No, never.</source>
        <comment>choice.passing_on.never</comment>
        <translation>ไม่ได้เด็ดขาด</translation>
    </message>
    <message>
        <source>{company} named a text of its own under the code {code}. You have not seen it, so Proffer cannot say what is in it.</source>
        <comment>agreement.other_text</comment>
        <translation>{company} อ้างถึงเอกสารของตนเองซึ่งใช้รหัส {code} คุณยังไม่เคยเห็นเอกสารนั้น จึงบอกที่นี่ไม่ได้ว่ามีเนื้อหาอะไร</translation>
    </message>
    <message>
        <source>your own terms</source>
        <comment>agreement.own_name</comment>
        <translation>เงื่อนไขของคุณเอง</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>period.years</comment>
        <translation>
            <numerusform>%n ปี</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>period.months</comment>
        <translation>
            <numerusform>%n เดือน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>period.weeks</comment>
        <translation>
            <numerusform>%n สัปดาห์</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>period.days</comment>
        <translation>
            <numerusform>%n วัน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>period.hours</comment>
        <translation>
            <numerusform>%n ชั่วโมง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>period.minutes</comment>
        <translation>
            <numerusform>%n นาที</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>period.seconds</comment>
        <translation>
            <numerusform>%n วินาที</numerusform>
        </translation>
    </message>
    <message>
        <source>The history began.</source>
        <comment>told.device_created</comment>
        <translation>เริ่มบันทึกประวัติ</translation>
    </message>
    <message>
        <source>The vault was copied or moved, and its history goes on from there.</source>
        <comment>told.device_copied</comment>
        <translation>คลังถูกคัดลอกหรือย้าย และประวัติดำเนินต่อจากจุดนั้น</translation>
    </message>
    <message>
        <source>An earlier state of the vault was put back, and its history goes on from there.</source>
        <comment>told.device_restored</comment>
        <translation>คลังถูกนำกลับไปเป็นสภาพก่อนหน้า และประวัติดำเนินต่อจากจุดนั้น</translation>
    </message>
    <message>
        <source>The vault began to be used in one more place.</source>
        <comment>told.device_added</comment>
        <translation>คลังเริ่มถูกใช้งานเพิ่มอีกที่หนึ่ง</translation>
    </message>
    <message>
        <source>You had the state of everything signed.</source>
        <comment>told.checkpoint</comment>
        <translation>คุณให้ลงนามรับรองสถานะของทุกอย่าง</translation>
    </message>
    <message>
        <source>You made this vault.</source>
        <comment>told.vault_created</comment>
        <translation>คุณสร้างคลังนี้</translation>
    </message>
    <message>
        <source>You made this vault, &quot;{name}&quot;.</source>
        <comment>told.vault_created_named</comment>
        <translation>คุณสร้างคลังนี้ชื่อ “{name}”</translation>
    </message>
    <message>
        <source>You gave the vault a new name.</source>
        <comment>told.vault_renamed</comment>
        <translation>คุณเปลี่ยนชื่อคลัง</translation>
    </message>
    <message>
        <source>You gave the vault a new name, &quot;{name}&quot;.</source>
        <comment>told.vault_renamed_named</comment>
        <translation>คุณเปลี่ยนชื่อคลังเป็น “{name}”</translation>
    </message>
    <message>
        <source>The vault has a new key.</source>
        <comment>told.vault_rekeyed</comment>
        <translation>คลังมีกุญแจใหม่แล้ว</translation>
    </message>
    <message>
        <source>You took a way of opening the vault away, and the vault has a new key.</source>
        <comment>told.vault_rekeyed_slot</comment>
        <translation>คุณยกเลิกวิธีเปิดคลังหนึ่งวิธี และคลังมีกุญแจใหม่</translation>
    </message>
    <message>
        <source>You gave the vault a new key and a new password, since somebody may know the old one.</source>
        <comment>told.vault_rekeyed_leak</comment>
        <translation>คุณเปลี่ยนกุญแจและรหัสผ่านของคลัง เพราะอาจมีผู้อื่นรู้รหัสผ่านเดิม</translation>
    </message>
    <message>
        <source>A change of the vault&apos;s key that had been cut off was completed.</source>
        <comment>told.vault_rekeyed_late</comment>
        <translation>การเปลี่ยนกุญแจของคลังที่ค้างอยู่เสร็จสมบูรณ์แล้ว</translation>
    </message>
    <message>
        <source>You changed the password.</source>
        <comment>told.password_changed</comment>
        <translation>คุณเปลี่ยนรหัสผ่าน</translation>
    </message>
    <message>
        <source>You added one more password that opens the vault.</source>
        <comment>told.slot_password</comment>
        <translation>คุณเพิ่มรหัสผ่านสำหรับเปิดคลังอีกหนึ่งรหัส</translation>
    </message>
    <message>
        <source>You added one more way to open the vault.</source>
        <comment>told.slot_other</comment>
        <translation>คุณเพิ่มวิธีเปิดคลังอีกหนึ่งวิธี</translation>
    </message>
    <message>
        <source>You made a recovery code; any earlier one opens nothing any more.</source>
        <comment>told.recovery_replaced</comment>
        <translation>คุณสร้างรหัสกู้คืน รหัสก่อนหน้านี้ใช้เปิดอะไรไม่ได้แล้ว</translation>
    </message>
    <message>
        <source>You made a backup.</source>
        <comment>told.backup_made</comment>
        <translation>คุณสำรองข้อมูล</translation>
    </message>
    <message>
        <source>You made a backup, {file}.</source>
        <comment>told.backup_made_file</comment>
        <translation>คุณสำรองข้อมูลเป็นไฟล์ {file}</translation>
    </message>
    <message>
        <source>You restored the vault from a backup.</source>
        <comment>told.restored</comment>
        <translation>คุณกู้คืนคลังจากข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>You restored the vault from a backup, {file}.</source>
        <comment>told.restored_file</comment>
        <translation>คุณกู้คืนคลังจากข้อมูลสำรอง {file}</translation>
    </message>
    <message>
        <source>You began to keep your details.</source>
        <comment>told.self_added</comment>
        <translation>คุณเริ่มเก็บข้อมูลของคุณ</translation>
    </message>
    <message>
        <source>You changed what you are called.</source>
        <comment>told.self_renamed</comment>
        <translation>คุณเปลี่ยนชื่อเรียกของคุณ</translation>
    </message>
    <message>
        <source>You erased everything about you.</source>
        <comment>told.self_erased</comment>
        <translation>คุณลบทุกอย่างเกี่ยวกับตัวคุณทิ้ง</translation>
    </message>
    <message>
        <source>You added somebody you act for.</source>
        <comment>told.other_added</comment>
        <translation>คุณเพิ่มผู้ที่คุณดำเนินการแทน</translation>
    </message>
    <message>
        <source>You changed the name of somebody you act for.</source>
        <comment>told.other_renamed</comment>
        <translation>คุณเปลี่ยนชื่อของผู้ที่คุณดำเนินการแทน</translation>
    </message>
    <message>
        <source>You erased everything about somebody you act for.</source>
        <comment>told.other_erased</comment>
        <translation>คุณลบทุกอย่างเกี่ยวกับผู้ที่คุณดำเนินการแทนทิ้ง</translation>
    </message>
    <message>
        <source>You added the persona {persona}.</source>
        <comment>told.persona_added</comment>
        <translation>คุณเพิ่มนามบัตร {persona}</translation>
    </message>
    <message>
        <source>You renamed a persona to {persona}.</source>
        <comment>told.persona_renamed</comment>
        <translation>คุณเปลี่ยนชื่อนามบัตรเป็น {persona}</translation>
    </message>
    <message>
        <source>You retired the persona {persona}.</source>
        <comment>told.persona_retired</comment>
        <translation>คุณเลิกใช้นามบัตร {persona}</translation>
    </message>
    <message>
        <source>You set {thing}.</source>
        <comment>told.detail_set</comment>
        <translation>คุณบันทึก{thing}</translation>
    </message>
    <message>
        <source>You changed {thing}.</source>
        <comment>told.detail_changed</comment>
        <translation>คุณแก้ไข{thing}</translation>
    </message>
    <message>
        <source>You imported {thing}.</source>
        <comment>told.detail_imported</comment>
        <translation>คุณนำเข้า{thing}</translation>
    </message>
    <message>
        <source>You worked out {thing} from the {origin}.</source>
        <comment>told.detail_derived</comment>
        <translation>คุณคำนวณ{thing}จาก{origin}</translation>
    </message>
    <message>
        <source>You erased {thing}.</source>
        <comment>told.detail_erased</comment>
        <translation>คุณลบข้อมูลทิ้ง: {thing}</translation>
    </message>
    <message>
        <source>You took back {thing}.</source>
        <comment>told.stance_cleared</comment>
        <translation>คุณยกเลิก{thing}</translation>
    </message>
    <message>
        <source>You imported {details} from a file.</source>
        <comment>told.import_file</comment>
        <translation>คุณนำเข้า{details}จากไฟล์</translation>
    </message>
    <message>
        <source>You imported {details} from a contact card.</source>
        <comment>told.import_card</comment>
        <translation>คุณนำเข้า{details}จากการ์ดรายชื่อติดต่อ</translation>
    </message>
    <message>
        <source>You imported {details} from a file; {left} could not be used.</source>
        <comment>told.import_file_part</comment>
        <translation>คุณนำเข้า{details}จากไฟล์ ใช้ไม่ได้ {left} รายการ</translation>
    </message>
    <message>
        <source>You imported {details} from a contact card; {left} could not be used.</source>
        <comment>told.import_card_part</comment>
        <translation>คุณนำเข้า{details}จากการ์ดรายชื่อติดต่อ ใช้ไม่ได้ {left} รายการ</translation>
    </message>
    <message>
        <source>You added {company}.</source>
        <comment>told.vendor_added</comment>
        <translation>คุณเพิ่ม {company}</translation>
    </message>
    <message>
        <source>You changed what you keep about {company}.</source>
        <comment>told.vendor_changed</comment>
        <translation>คุณแก้ไขข้อมูลที่เก็บไว้เกี่ยวกับ {company}</translation>
    </message>
    <message>
        <source>You wrote a note about {company}.</source>
        <comment>told.vendor_noted</comment>
        <translation>คุณเขียนบันทึกเกี่ยวกับ {company}</translation>
    </message>
    <message>
        <source>You took away your note about {company}.</source>
        <comment>told.vendor_note_gone</comment>
        <translation>คุณนำบันทึกเกี่ยวกับ {company} ออก</translation>
    </message>
    <message>
        <source>You erased your notes about {company}.</source>
        <comment>told.vendor_notes_erased</comment>
        <translation>คุณลบบันทึกเกี่ยวกับ {company} ทิ้ง</translation>
    </message>
    <message>
        <source>You removed {company}.</source>
        <comment>told.vendor_removed</comment>
        <translation>คุณลบ {company}</translation>
    </message>
    <message>
        <source>You noted the key by which {company} can be told from others.</source>
        <comment>told.key_pinned</comment>
        <translation>คุณบันทึกกุญแจดิจิทัลที่ใช้แยก {company} จากผู้อื่น</translation>
    </message>
    <message>
        <source>Warning: another key than the one you know was shown for {company}.</source>
        <comment>told.key_alarm</comment>
        <translation>คำเตือน: มีการแสดงกุญแจดิจิทัลในชื่อ {company} ซึ่งไม่ใช่กุญแจที่คุณรู้จัก</translation>
    </message>
    <message>
        <source>You said that a key of {company} is right.</source>
        <comment>told.key_confirmed</comment>
        <translation>คุณยืนยันว่ากุญแจดิจิทัลของ {company} ถูกต้อง</translation>
    </message>
    <message>
        <source>You refused a key that was said to be of {company}.</source>
        <comment>told.key_refused</comment>
        <translation>คุณปฏิเสธกุญแจดิจิทัลที่อ้างว่าเป็นของ {company}</translation>
    </message>
    <message>
        <source>You began to deal with {company}.</source>
        <comment>told.dealing_begun</comment>
        <translation>คุณเริ่มติดต่อกับ {company}</translation>
    </message>
    <message>
        <source>As {persona}, you began to deal with {company}.</source>
        <comment>told.dealing_begun_as</comment>
        <translation>คุณใช้นามบัตร {persona} เริ่มติดต่อกับ {company}</translation>
    </message>
    <message>
        <source>You stopped dealing with {company}.</source>
        <comment>told.dealing_stopped</comment>
        <translation>คุณเลิกติดต่อกับ {company}</translation>
    </message>
    <message>
        <source>You erased the key with which you signed for {company}.</source>
        <comment>told.dealing_key_erased</comment>
        <translation>คุณลบกุญแจดิจิทัลที่ใช้ลงนามให้ {company} ทิ้ง</translation>
    </message>
    <message>
        <source>You noted that {company} has {thing}.</source>
        <comment>told.holding</comment>
        <translation>คุณบันทึกว่า {company} มี{thing}</translation>
    </message>
    <message>
        <source>You noted that {company} has {thing}: you gave it to them.</source>
        <comment>told.holding_i_gave_it</comment>
        <translation>คุณบันทึกว่า {company} มี{thing} เพราะคุณให้เขาเอง</translation>
    </message>
    <message>
        <source>You noted that {company} has {thing}, since you have an account there.</source>
        <comment>told.holding_account_exists</comment>
        <translation>คุณบันทึกว่า {company} มี{thing} เพราะคุณมีบัญชีที่นั่น</translation>
    </message>
    <message>
        <source>You noted that {company} has {thing}, since they wrote to you.</source>
        <comment>told.holding_they_wrote</comment>
        <translation>คุณบันทึกว่า {company} มี{thing} เพราะเขาติดต่อคุณมา</translation>
    </message>
    <message>
        <source>You noted that {company} has {thing}, since they said so.</source>
        <comment>told.holding_they_confirmed</comment>
        <translation>คุณบันทึกว่า {company} มี{thing} เพราะเขาบอกเอง</translation>
    </message>
    <message>
        <source>You noted that {company} may have {thing}.</source>
        <comment>told.holding_suspected</comment>
        <translation>คุณบันทึกว่า {company} อาจมี{thing}</translation>
    </message>
    <message>
        <source>You noted that {company} still has {thing}.</source>
        <comment>told.state_held</comment>
        <translation>คุณบันทึกว่า {company} ยังมี{thing}อยู่</translation>
    </message>
    <message>
        <source>You noted that you asked {company} to stop using {thing}.</source>
        <comment>told.state_asked_to_stop</comment>
        <translation>คุณบันทึกว่าได้ขอให้ {company} หยุดใช้{thing}</translation>
    </message>
    <message>
        <source>You noted that you asked {company} to delete {thing}.</source>
        <comment>told.state_asked_to_delete</comment>
        <translation>คุณบันทึกว่าได้ขอให้ {company} ลบ{thing}</translation>
    </message>
    <message>
        <source>You noted that {company} says they deleted {thing}.</source>
        <comment>told.state_said_deleted</comment>
        <translation>คุณบันทึกว่า {company} บอกว่าลบ{thing}แล้ว</translation>
    </message>
    <message>
        <source>You noted that {company} did not answer about {thing}.</source>
        <comment>told.state_no_answer</comment>
        <translation>คุณบันทึกว่า {company} ไม่ตอบเรื่อง{thing}</translation>
    </message>
    <message>
        <source>You kept something that shows that {company} has {thing}.</source>
        <comment>told.evidence_added</comment>
        <translation>คุณเก็บหลักฐานที่แสดงว่า {company} มี{thing}</translation>
    </message>
    <message>
        <source>You erased something that showed that {company} has {thing}.</source>
        <comment>told.evidence_erased</comment>
        <translation>คุณลบหลักฐานที่แสดงว่า {company} มี{thing}</translation>
    </message>
    <message>
        <source>You erased a note of what {company} has.</source>
        <comment>told.holding_erased</comment>
        <translation>คุณลบบันทึกหนึ่งรายการเกี่ยวกับข้อมูลที่ {company} มี</translation>
    </message>
    <message>
        <source>You gave {company} {things}.</source>
        <comment>told.given</comment>
        <translation>คุณให้{things}แก่ {company}</translation>
    </message>
    <message>
        <source>As {persona}, you gave {company} {things}.</source>
        <comment>told.given_as</comment>
        <translation>คุณใช้นามบัตร {persona} ให้{things}แก่ {company}</translation>
    </message>
    <message>
        <source>You gave {company} {things}, until {day}.</source>
        <comment>told.given_until</comment>
        <translation>คุณให้{things}แก่ {company} ถึงวันที่ {day}</translation>
    </message>
    <message>
        <source>As {persona}, you gave {company} {things}, until {day}.</source>
        <comment>told.given_as_until</comment>
        <translation>คุณใช้นามบัตร {persona} ให้{things}แก่ {company} ถึงวันที่ {day}</translation>
    </message>
    <message>
        <source>You stated what {company} may do.</source>
        <comment>told.stated</comment>
        <translation>คุณระบุสิ่งที่ {company} ทำได้</translation>
    </message>
    <message>
        <source>As {persona}, you stated what {company} may do.</source>
        <comment>told.stated_as</comment>
        <translation>คุณใช้นามบัตร {persona} ระบุสิ่งที่ {company} ทำได้</translation>
    </message>
    <message>
        <source>You stated what {company} may do, until {day}.</source>
        <comment>told.stated_until</comment>
        <translation>คุณระบุสิ่งที่ {company} ทำได้ ถึงวันที่ {day}</translation>
    </message>
    <message>
        <source>As {persona}, you stated what {company} may do, until {day}.</source>
        <comment>told.stated_as_until</comment>
        <translation>คุณใช้นามบัตร {persona} ระบุสิ่งที่ {company} ทำได้ ถึงวันที่ {day}</translation>
    </message>
    <message>
        <source>a permission that shares nothing</source>
        <comment>told.given_nothing</comment>
        <translation>ใบอนุญาตที่ไม่ให้ข้อมูลใด</translation>
    </message>
    <message>
        <source>You ended what {company} may use.</source>
        <comment>told.ended_use</comment>
        <translation>คุณเพิกถอนใบอนุญาตใช้ข้อมูลของ {company}</translation>
    </message>
    <message>
        <source>You ended what {company} may use; something narrower took its place.</source>
        <comment>told.ended_use_replaced</comment>
        <translation>คุณเพิกถอนใบอนุญาตใช้ข้อมูลของ {company} และใช้ใบที่อนุญาตน้อยลงแทน</translation>
    </message>
    <message>
        <source>You ended what {company} may use: {things}.</source>
        <comment>told.ended_use_of</comment>
        <translation>คุณเพิกถอนใบอนุญาตที่ให้ {company} ใช้{things}</translation>
    </message>
    <message>
        <source>You ended what {company} may use: {things}; something narrower took its place.</source>
        <comment>told.ended_use_of_replaced</comment>
        <translation>คุณเพิกถอนใบอนุญาตที่ให้ {company} ใช้{things} และใช้ใบที่อนุญาตน้อยลงแทน</translation>
    </message>
    <message>
        <source>You ended what {company} may do.</source>
        <comment>told.ended_do</comment>
        <translation>คุณเพิกถอนใบอนุญาตที่ระบุสิ่งที่ {company} ทำได้</translation>
    </message>
    <message>
        <source>You ended what {company} may do; something narrower took its place.</source>
        <comment>told.ended_do_replaced</comment>
        <translation>คุณเพิกถอนใบอนุญาตที่ระบุสิ่งที่ {company} ทำได้ และใช้ใบที่อนุญาตน้อยลงแทน</translation>
    </message>
    <message>
        <source>You chose an address where others look up what you ended for {company}.</source>
        <comment>told.list_placed</comment>
        <translation>คุณกำหนดที่อยู่ให้ผู้อื่นตรวจดูสิ่งที่คุณเพิกถอนจาก {company}</translation>
    </message>
    <message>
        <source>You said how the list of what you ended for {company} gets there.</source>
        <comment>told.list_host_set</comment>
        <translation>คุณกำหนดวิธีส่งรายการสิ่งที่คุณเพิกถอนจาก {company} ไปยังที่เผยแพร่</translation>
    </message>
    <message>
        <source>You published what you ended for {company}.</source>
        <comment>told.list_published</comment>
        <translation>คุณเผยแพร่รายการสิ่งที่คุณเพิกถอนจาก {company}</translation>
    </message>
    <message>
        <source>You handed {company} {paper}.</source>
        <comment>told.handed</comment>
        <translation>คุณมอบ{paper} ให้ {company}</translation>
    </message>
    <message>
        <source>You handed {company} {paper}, encrypted to a key of theirs.</source>
        <comment>told.handed_encrypted</comment>
        <translation>คุณมอบ{paper} ให้ {company} โดยเข้ารหัสด้วยกุญแจดิจิทัลของเขา</translation>
    </message>
    <message>
        <source>You handed {company} {paper}, in person.</source>
        <comment>told.handed_in_person</comment>
        <translation>คุณมอบ{paper} ให้ {company} ด้วยตนเอง</translation>
    </message>
    <message>
        <source>You handed {company} {paper}, as a file.</source>
        <comment>told.handed_file</comment>
        <translation>คุณมอบ{paper} ให้ {company} เป็นไฟล์</translation>
    </message>
    <message>
        <source>You handed {company} {paper}, as text.</source>
        <comment>told.handed_text</comment>
        <translation>คุณมอบ{paper} ให้ {company} เป็นข้อความ</translation>
    </message>
    <message>
        <source>You handed {company} {paper}, as a QR code.</source>
        <comment>told.handed_qr</comment>
        <translation>คุณมอบ{paper} ให้ {company} เป็นคิวอาร์โค้ด</translation>
    </message>
    <message>
        <source>the permission</source>
        <comment>paper.grant</comment>
        <translation>ใบอนุญาต</translation>
    </message>
    <message>
        <source>the permission that shares {things}</source>
        <comment>paper.grant_of</comment>
        <translation>ใบอนุญาตที่ให้{things}</translation>
    </message>
    <message>
        <source>the statement</source>
        <comment>paper.statement</comment>
        <translation>ใบอนุญาตที่ใครถือก็ใช้ได้</translation>
    </message>
    <message>
        <source>the preference sheet</source>
        <comment>paper.profile</comment>
        <translation>ใบบอกความชอบ</translation>
    </message>
    <message>
        <source>the preference sheet that shares {things}</source>
        <comment>paper.profile_of</comment>
        <translation>ใบบอกความชอบที่ให้{things}</translation>
    </message>
    <message>
        <source>You asked {company} to show that a permission is theirs.</source>
        <comment>told.challenge_made</comment>
        <translation>คุณขอให้ {company} แสดงว่าใบอนุญาตเป็นของเขา</translation>
    </message>
    <message>
        <source>You checked the permission of {company}: it could not be said whether it is good.</source>
        <comment>told.checked</comment>
        <translation>คุณตรวจใบอนุญาตของ {company}: บอกไม่ได้ว่าใช้ได้หรือไม่</translation>
    </message>
    <message>
        <source>You checked the permission of {company}: it is good.</source>
        <comment>told.checked_valid</comment>
        <translation>คุณตรวจใบอนุญาตของ {company}: ใช้ได้</translation>
    </message>
    <message>
        <source>You checked the permission of {company}: you had ended it.</source>
        <comment>told.checked_revoked</comment>
        <translation>คุณตรวจใบอนุญาตของ {company}: คุณเพิกถอนไปแล้ว</translation>
    </message>
    <message>
        <source>You checked the permission of {company}: its time was over.</source>
        <comment>told.checked_expired</comment>
        <translation>คุณตรวจใบอนุญาตของ {company}: หมดอายุแล้ว</translation>
    </message>
    <message>
        <source>You checked the permission of {company}: its time had not come.</source>
        <comment>told.checked_not_yet_valid</comment>
        <translation>คุณตรวจใบอนุญาตของ {company}: ยังไม่ถึงเวลาใช้</translation>
    </message>
    <message>
        <source>You checked the permission of {company}: it is genuine, but anyone could use it.</source>
        <comment>told.checked_anyone_could_use</comment>
        <translation>คุณตรวจใบอนุญาตของ {company}: เป็นของจริง แต่ใครก็ใช้ได้</translation>
    </message>
    <message>
        <source>You checked the permission of {company}: it was shown by somebody else.</source>
        <comment>told.checked_wrong_presenter</comment>
        <translation>คุณตรวจใบอนุญาตของ {company}: ผู้อื่นเป็นผู้นำมาแสดง</translation>
    </message>
    <message>
        <source>You checked the permission of {company}: it is not what you signed.</source>
        <comment>told.checked_altered</comment>
        <translation>คุณตรวจใบอนุญาตของ {company}: ไม่ใช่สิ่งที่คุณลงนาม</translation>
    </message>
    <message>
        <source>You checked the permission of {company}: it does not allow what was asked.</source>
        <comment>told.checked_outside_terms</comment>
        <translation>คุณตรวจใบอนุญาตของ {company}: ไม่ได้อนุญาตสิ่งที่ถูกขอ</translation>
    </message>
    <message>
        <source>You checked the permission of {company}: whether it was ended could not be found out.</source>
        <comment>told.checked_revocation_not_checkable</comment>
        <translation>คุณตรวจใบอนุญาตของ {company}: ตรวจไม่ได้ว่าถูกเพิกถอนแล้วหรือไม่</translation>
    </message>
    <message>
        <source>You chose a rule: {rule}</source>
        <comment>told.rule_chosen</comment>
        <translation>คุณเลือกกติกา: {rule}</translation>
    </message>
    <message>
        <source>You took a rule back: {rule}</source>
        <comment>told.rule_taken_back</comment>
        <translation>คุณยกเลิกกติกา: {rule}</translation>
    </message>
    <message>
        <source>You said how you feel about giving data.</source>
        <comment>told.comfort_set</comment>
        <translation>คุณบอกความสบายใจในการให้ข้อมูล</translation>
    </message>
    <message>
        <source>You wrote a rule, {name}.</source>
        <comment>told.rule_written</comment>
        <translation>คุณเขียนกติกา {name}</translation>
    </message>
    <message>
        <source>You removed a rule of yours.</source>
        <comment>told.rule_removed</comment>
        <translation>คุณนำกติกาของคุณออกหนึ่งข้อ</translation>
    </message>
    <message>
        <source>You wrote terms, {name}.</source>
        <comment>told.terms_written</comment>
        <translation>คุณเขียนเงื่อนไข {name}</translation>
    </message>
    <message>
        <source>You changed your terms {name}, version {version}.</source>
        <comment>told.terms_changed</comment>
        <translation>คุณแก้ไขเงื่อนไข {name} เป็นฉบับที่ {version}</translation>
    </message>
    <message>
        <source>You removed your terms {name}.</source>
        <comment>told.terms_removed</comment>
        <translation>คุณเลิกใช้เงื่อนไข {name}</translation>
    </message>
    <message>
        <source>{company} asked you for something.</source>
        <comment>told.request_received</comment>
        <translation>{company} ส่งคำขอข้อมูลถึงคุณ</translation>
    </message>
    <message>
        <source>You gave {company} all that they asked for.</source>
        <comment>told.answered_granted</comment>
        <translation>คุณให้ทุกอย่างที่ {company} ขอ</translation>
    </message>
    <message>
        <source>You gave {company} some of what they asked for.</source>
        <comment>told.answered_in_part</comment>
        <translation>คุณให้บางอย่างที่ {company} ขอ</translation>
    </message>
    <message>
        <source>You answered a request of {company} with an agreement of yours.</source>
        <comment>told.answered_countered</comment>
        <translation>คุณตอบคำขอของ {company} ด้วยข้อตกลงของคุณเอง</translation>
    </message>
    <message>
        <source>You said no to what {company} asked for.</source>
        <comment>told.answered_no</comment>
        <translation>คุณปฏิเสธสิ่งที่ {company} ขอ</translation>
    </message>
    <message>
        <source>an agreement</source>
        <comment>deal.some</comment>
        <translation>ข้อตกลง</translation>
    </message>
    <message>
        <source>the agreement {code}</source>
        <comment>deal.coded</comment>
        <translation>ข้อตกลง {code}</translation>
    </message>
    <message>
        <source>You offered {company} {deal}.</source>
        <comment>told.offer_made</comment>
        <translation>คุณเสนอ{deal} ให้ {company}</translation>
    </message>
    <message>
        <source>{company} accepted {deal}.</source>
        <comment>told.offer_accepted</comment>
        <translation>{company} ยอมรับ{deal}</translation>
    </message>
    <message>
        <source>{company} named {deal} in place of yours.</source>
        <comment>told.offer_countered</comment>
        <translation>{company} เสนอ{deal} แทนที่คุณเสนอ</translation>
    </message>
    <message>
        <source>{company} declined what you offered.</source>
        <comment>told.offer_declined</comment>
        <translation>{company} ปฏิเสธสิ่งที่คุณเสนอ</translation>
    </message>
    <message>
        <source>Warning: {company} gave another answer to an offer that they had answered.</source>
        <comment>told.offer_conflict</comment>
        <translation>คำเตือน: {company} ตอบข้อเสนอที่เคยตอบแล้วเป็นอย่างอื่น</translation>
    </message>
    <message>
        <source>{company} said yes to {deal}.</source>
        <comment>told.agreement_said</comment>
        <translation>{company} ตอบตกลงกับ{deal}</translation>
    </message>
    <message>
        <source>You erased the words with which {company} had said yes.</source>
        <comment>told.agreement_source_erased</comment>
        <translation>คุณลบถ้อยคำที่ {company} ใช้ตอบตกลงทิ้ง</translation>
    </message>
    <message>
        <source>You ended an agreement with {company}.</source>
        <comment>told.agreement_ended</comment>
        <translation>คุณยุติข้อตกลงกับ {company}</translation>
    </message>
    <message>
        <source>{company} has a new owner, and each agreement needs a new yes.</source>
        <comment>told.owner_changed</comment>
        <translation>{company} มีเจ้าของใหม่ ทุกข้อตกลงต้องได้รับการตอบตกลงใหม่</translation>
    </message>
    <message>
        <source>{company} has a new owner, {owner}, and each agreement needs a new yes.</source>
        <comment>told.owner_changed_named</comment>
        <translation>{company} มีเจ้าของใหม่คือ {owner} ทุกข้อตกลงต้องได้รับการตอบตกลงใหม่</translation>
    </message>
    <message>
        <source>a company</source>
        <comment>about.company</comment>
        <translation>บริษัท/ร้านค้าแห่งหนึ่ง</translation>
    </message>
    <message>
        <source>A company</source>
        <comment>about.company_first</comment>
        <translation>บริษัท/ร้านค้าแห่งหนึ่ง</translation>
    </message>
    <message>
        <source>your {things}</source>
        <comment>about.own</comment>
        <translation>{things}ของคุณ</translation>
    </message>
    <message>
        <source>the {things} of somebody you act for</source>
        <comment>about.other</comment>
        <translation>{things}ของผู้ที่คุณดำเนินการแทน</translation>
    </message>
    <message>
        <source>{thing} for {persona}</source>
        <comment>about.persona</comment>
        <translation>{thing} (นามบัตร {persona})</translation>
    </message>
    <message>
        <source>something</source>
        <comment>about.something</comment>
        <translation>ข้อมูลบางอย่าง</translation>
    </message>
    <message>
        <source>details</source>
        <comment>about.details</comment>
        <translation>ข้อมูล</translation>
    </message>
    <message>
        <source>1 detail</source>
        <comment>about.one_detail</comment>
        <translation>ข้อมูล 1 รายการ</translation>
    </message>
    <message>
        <source>{count} details</source>
        <comment>about.several_details</comment>
        <translation>ข้อมูล {count} รายการ</translation>
    </message>
    <message>
        <source>preference on {topics}</source>
        <comment>about.stance</comment>
        <translation>ความชอบเรื่อง {topics}</translation>
    </message>
    <message>
        <source>preferences on {topics}</source>
        <comment>about.stances</comment>
        <translation>ความชอบเรื่อง {topics}</translation>
    </message>
    <message>
        <source>preferences</source>
        <comment>about.any_stances</comment>
        <translation>ความชอบ</translation>
    </message>
    <message>
        <source>name</source>
        <comment>detail.name</comment>
        <translation>ชื่อเต็ม</translation>
    </message>
    <message>
        <source>family name</source>
        <comment>detail.family_name</comment>
        <translation>นามสกุล</translation>
    </message>
    <message>
        <source>given name</source>
        <comment>detail.given_name</comment>
        <translation>ชื่อตัว</translation>
    </message>
    <message>
        <source>middle name</source>
        <comment>detail.middle_name</comment>
        <translation>ชื่อกลาง</translation>
    </message>
    <message>
        <source>nickname</source>
        <comment>detail.nickname</comment>
        <translation>ชื่อเล่น</translation>
    </message>
    <message>
        <source>user name</source>
        <comment>detail.preferred_username</comment>
        <translation>ชื่อผู้ใช้</translation>
    </message>
    <message>
        <source>name prefix</source>
        <comment>detail.name_prefix</comment>
        <translation>คำนำหน้าชื่อ</translation>
    </message>
    <message>
        <source>name suffix</source>
        <comment>detail.name_suffix</comment>
        <translation>คำต่อท้ายชื่อ</translation>
    </message>
    <message>
        <source>family name at birth</source>
        <comment>detail.birth_family_name</comment>
        <translation>นามสกุลเมื่อแรกเกิด</translation>
    </message>
    <message>
        <source>given name at birth</source>
        <comment>detail.birth_given_name</comment>
        <translation>ชื่อตัวเมื่อแรกเกิด</translation>
    </message>
    <message>
        <source>e-mail</source>
        <comment>detail.email</comment>
        <translation>อีเมล</translation>
    </message>
    <message>
        <source>verified e-mail mark</source>
        <comment>detail.email_verified</comment>
        <translation>เครื่องหมายว่ายืนยันอีเมลแล้ว</translation>
    </message>
    <message>
        <source>phone number</source>
        <comment>detail.phone_number</comment>
        <translation>หมายเลขโทรศัพท์</translation>
    </message>
    <message>
        <source>verified phone number mark</source>
        <comment>detail.phone_number_verified</comment>
        <translation>เครื่องหมายว่ายืนยันหมายเลขโทรศัพท์แล้ว</translation>
    </message>
    <message>
        <source>address</source>
        <comment>detail.address</comment>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>country</source>
        <comment>detail.country</comment>
        <translation>ประเทศ</translation>
    </message>
    <message>
        <source>region</source>
        <comment>detail.region</comment>
        <translation>ภูมิภาค</translation>
    </message>
    <message>
        <source>prefecture</source>
        <comment>detail.prefecture</comment>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>locality</source>
        <comment>detail.locality</comment>
        <translation>อำเภอหรือเมือง</translation>
    </message>
    <message>
        <source>postal code</source>
        <comment>detail.postal_code</comment>
        <translation>รหัสไปรษณีย์</translation>
    </message>
    <message>
        <source>date of birth</source>
        <comment>detail.birthdate</comment>
        <translation>วันเดือนปีเกิด</translation>
    </message>
    <message>
        <source>gender</source>
        <comment>detail.gender</comment>
        <translation>เพศ</translation>
    </message>
    <message>
        <source>gender identity</source>
        <comment>detail.gender_identity</comment>
        <translation>อัตลักษณ์ทางเพศ</translation>
    </message>
    <message>
        <source>nationality</source>
        <comment>detail.nationality</comment>
        <translation>สัญชาติ</translation>
    </message>
    <message>
        <source>marital status</source>
        <comment>detail.marital_status</comment>
        <translation>สถานภาพสมรส</translation>
    </message>
    <message>
        <source>anniversary</source>
        <comment>detail.anniversary</comment>
        <translation>วันครบรอบแต่งงาน</translation>
    </message>
    <message>
        <source>language</source>
        <comment>detail.language</comment>
        <translation>ภาษาที่ใช้</translation>
    </message>
    <message>
        <source>language and region</source>
        <comment>detail.locale</comment>
        <translation>ภาษาและภูมิภาค</translation>
    </message>
    <message>
        <source>time zone</source>
        <comment>detail.zoneinfo</comment>
        <translation>เขตเวลา</translation>
    </message>
    <message>
        <source>website</source>
        <comment>detail.website</comment>
        <translation>เว็บไซต์</translation>
    </message>
    <message>
        <source>profile page</source>
        <comment>detail.profile</comment>
        <translation>หน้าโปรไฟล์</translation>
    </message>
    <message>
        <source>picture</source>
        <comment>detail.picture</comment>
        <translation>รูปภาพ</translation>
    </message>
    <message>
        <source>organization</source>
        <comment>detail.organization</comment>
        <translation>องค์กรที่สังกัด</translation>
    </message>
    <message>
        <source>department</source>
        <comment>detail.department</comment>
        <translation>แผนก</translation>
    </message>
    <message>
        <source>job title</source>
        <comment>detail.job_title</comment>
        <translation>ตำแหน่งงาน</translation>
    </message>
    <message>
        <source>role</source>
        <comment>detail.role</comment>
        <translation>หน้าที่</translation>
    </message>
    <message>
        <source>height</source>
        <comment>detail.height</comment>
        <translation>ส่วนสูง</translation>
    </message>
    <message>
        <source>weight</source>
        <comment>detail.weight</comment>
        <translation>น้ำหนักตัว</translation>
    </message>
    <message>
        <source>blood type</source>
        <comment>detail.blood_type</comment>
        <translation>หมู่เลือด</translation>
    </message>
    <message>
        <source>allergies</source>
        <comment>detail.allergies</comment>
        <translation>การแพ้</translation>
    </message>
    <message>
        <source>religion</source>
        <comment>detail.religion</comment>
        <translation>ศาสนา</translation>
    </message>
    <message>
        <source>passport number</source>
        <comment>detail.passport_number</comment>
        <translation>หมายเลขหนังสือเดินทาง</translation>
    </message>
    <message>
        <source>national ID number</source>
        <comment>detail.national_id</comment>
        <translation>เลขประจำตัวประชาชน</translation>
    </message>
    <message>
        <source>bank account</source>
        <comment>detail.bank_account</comment>
        <translation>บัญชีธนาคาร</translation>
    </message>
    <message>
        <source>age check (over {age})</source>
        <comment>details.age_over</comment>
        <translation>การยืนยันอายุ ({age} ปีขึ้นไป)</translation>
    </message>
    <message>
        <source>{name} entry</source>
        <comment>details.card_entry</comment>
        <translation>รายการ {name}</translation>
    </message>
    <message>
        <source>{detail} ({label})</source>
        <comment>details.labelled</comment>
        <translation>{detail} ({label})</translation>
    </message>
    <message>
        <source>{detail} in {language}</source>
        <comment>details.written_in</comment>
        <translation>{detail} ({language})</translation>
    </message>
    <message>
        <source>hiragana</source>
        <comment>script.Hira</comment>
        <translation>อักษรฮิรางานะ</translation>
    </message>
    <message>
        <source>katakana</source>
        <comment>script.Kana</comment>
        <translation>อักษรคาตากานะ</translation>
    </message>
    <message>
        <source>kanji</source>
        <comment>script.Hani</comment>
        <translation>อักษรคันจิ</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <comment>script.Latn</comment>
        <translation>อักษรละติน</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>script.ja</comment>
        <translation>ภาษาญี่ปุ่น</translation>
    </message>
    <message>
        <source>Thai</source>
        <comment>script.th</comment>
        <translation>ภาษาไทย</translation>
    </message>
    <message>
        <source>English</source>
        <comment>script.en</comment>
        <translation>ภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>home</source>
        <comment>label.home</comment>
        <translation>บ้าน</translation>
    </message>
    <message>
        <source>work</source>
        <comment>label.work</comment>
        <translation>ที่ทำงาน</translation>
    </message>
    <message>
        <source>cell</source>
        <comment>label.cell</comment>
        <translation>มือถือ</translation>
    </message>
    <message>
        <source>being reached by e-mail</source>
        <comment>stance.channel.email</comment>
        <translation>การติดต่อทางอีเมล</translation>
    </message>
    <message>
        <source>being reached by phone</source>
        <comment>stance.channel.phone</comment>
        <translation>การติดต่อทางโทรศัพท์</translation>
    </message>
    <message>
        <source>being reached by post</source>
        <comment>stance.channel.post</comment>
        <translation>การติดต่อทางไปรษณีย์</translation>
    </message>
    <message>
        <source>being reached by text message</source>
        <comment>stance.channel.sms</comment>
        <translation>การติดต่อทางข้อความ SMS</translation>
    </message>
    <message>
        <source>being reached by notification</source>
        <comment>stance.channel.push</comment>
        <translation>การติดต่อด้วยการแจ้งเตือนจากแอป</translation>
    </message>
    <message>
        <source>being reached by messenger</source>
        <comment>stance.channel.messenger</comment>
        <translation>การติดต่อทางแอปแชต</translation>
    </message>
    <message>
        <source>being visited</source>
        <comment>stance.channel.inperson</comment>
        <translation>การมาพบด้วยตัวเอง</translation>
    </message>
    <message>
        <source>how often to be written to</source>
        <comment>stance.frequency.max</comment>
        <translation>ความถี่ในการติดต่อ</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <comment>stance.quiet_hours</comment>
        <translation>ช่วงเวลางดติดต่อ</translation>
    </message>
    <message>
        <source>personalisation</source>
        <comment>stance.personalisation</comment>
        <translation>การปรับให้เหมาะกับคุณ</translation>
    </message>
    <message>
        <source>language</source>
        <comment>stance.language</comment>
        <translation>ภาษาที่ใช้</translation>
    </message>
    <message>
        <source>accessibility</source>
        <comment>stance.accessibility</comment>
        <translation>ความช่วยเหลือด้านการเข้าถึง</translation>
    </message>
    <message>
        <source>size of {thing}</source>
        <comment>stances.size</comment>
        <translation>ขนาดของ {thing}</translation>
    </message>
    <message>
        <source>permission</source>
        <comment>word.kind.grant</comment>
        <translation>ใบอนุญาต</translation>
    </message>
    <message>
        <source>statement (anyone could use it)</source>
        <comment>word.kind.statement</comment>
        <translation>ใบอนุญาตที่ใครถือก็ใช้ได้</translation>
    </message>
    <message>
        <source>preference sheet</source>
        <comment>word.kind.profile</comment>
        <translation>ใบบอกความชอบ</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <comment>word.state.not_yet_valid</comment>
        <translation>ยังไม่มีผล</translation>
    </message>
    <message>
        <source>in force</source>
        <comment>word.state.in_force</comment>
        <translation>มีผลอยู่</translation>
    </message>
    <message>
        <source>ends soon</source>
        <comment>word.state.ends_soon</comment>
        <translation>ใกล้หมดอายุ</translation>
    </message>
    <message>
        <source>time is over</source>
        <comment>word.state.expired</comment>
        <translation>หมดอายุแล้ว</translation>
    </message>
    <message>
        <source>ended by you</source>
        <comment>word.state.ended</comment>
        <translation>คุณเพิกถอนแล้ว</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>word.state.replaced</comment>
        <translation>เปลี่ยนเป็นใบใหม่แล้ว</translation>
    </message>
    <message>
        <source>you permitted it</source>
        <comment>word.known.granted</comment>
        <translation>คุณออกใบอนุญาต</translation>
    </message>
    <message>
        <source>you gave it</source>
        <comment>word.known.i_gave_it</comment>
        <translation>คุณให้เขาเอง</translation>
    </message>
    <message>
        <source>you have an account there</source>
        <comment>word.known.account_exists</comment>
        <translation>คุณมีบัญชีที่นั่น</translation>
    </message>
    <message>
        <source>they wrote to you</source>
        <comment>word.known.they_wrote</comment>
        <translation>เขาติดต่อคุณมา</translation>
    </message>
    <message>
        <source>they said so</source>
        <comment>word.known.they_confirmed</comment>
        <translation>เขาบอกเอง</translation>
    </message>
    <message>
        <source>you suspect it</source>
        <comment>word.known.suspected</comment>
        <translation>คุณสงสัยว่ามี</translation>
    </message>
    <message>
        <source>they have it</source>
        <comment>word.held.held</comment>
        <translation>เขามีอยู่</translation>
    </message>
    <message>
        <source>you asked them to stop</source>
        <comment>word.held.asked_to_stop</comment>
        <translation>คุณขอให้หยุดแล้ว</translation>
    </message>
    <message>
        <source>you asked them to delete it</source>
        <comment>word.held.asked_to_delete</comment>
        <translation>คุณขอให้ลบแล้ว</translation>
    </message>
    <message>
        <source>they say it is deleted</source>
        <comment>word.held.said_deleted</comment>
        <translation>เขาบอกว่าลบแล้ว</translation>
    </message>
    <message>
        <source>they did not answer</source>
        <comment>word.held.no_answer</comment>
        <translation>เขาไม่ตอบ</translation>
    </message>
    <message>
        <source>only they say so</source>
        <comment>word.trust.self_asserted</comment>
        <translation>มีเพียงเขาที่บอกเช่นนั้น</translation>
    </message>
    <message>
        <source>it came from their web address</source>
        <comment>word.trust.from_origin</comment>
        <translation>มาจากเว็บไซต์ของเขา</translation>
    </message>
    <message>
        <source>you compared its thumbprint with them</source>
        <comment>word.trust.fingerprint_compared</comment>
        <translation>คุณเทียบลายนิ้วมือกุญแจแล้ว</translation>
    </message>
    <message>
        <source>you got it in person</source>
        <comment>word.trust.in_person</comment>
        <translation>คุณรับมาด้วยตนเอง</translation>
    </message>
    <message>
        <source>in force</source>
        <comment>word.key.in_force</comment>
        <translation>มีผลอยู่</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>word.key.replaced</comment>
        <translation>เปลี่ยนแล้ว</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <comment>word.key.alarm</comment>
        <translation>รอคำตอบของคุณ</translation>
    </message>
    <message>
        <source>refused by you</source>
        <comment>word.key.refused</comment>
        <translation>คุณปฏิเสธแล้ว</translation>
    </message>
    <message>
        <source>from you</source>
        <comment>word.source.self</comment>
        <translation>จากคุณ</translation>
    </message>
    <message>
        <source>imported</source>
        <comment>word.source.imported</comment>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>worked out</source>
        <comment>word.source.derived</comment>
        <translation>คำนวณจากข้อมูลอื่น</translation>
    </message>
    <message>
        <source>from a company</source>
        <comment>word.source.vendor</comment>
        <translation>จากบริษัท/ร้านค้า</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>word.sensitivity.normal</comment>
        <translation>ปกติ</translation>
    </message>
    <message>
        <source>sensitive</source>
        <comment>word.sensitivity.sensitive</comment>
        <translation>อ่อนไหว</translation>
    </message>
    <message>
        <source>password</source>
        <comment>word.slot.password</comment>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>recovery code</source>
        <comment>word.slot.recovery_code</comment>
        <translation>รหัสกู้คืน</translation>
    </message>
</context>
</TS>

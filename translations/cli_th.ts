<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>the answer as it came; - reads standard input</source>
        <translation>คำตอบตามที่ได้รับมา (- คืออ่านจากอินพุตมาตรฐาน)</translation>
    </message>
    <message>
        <source>what they wrote; - reads standard input</source>
        <translation>สิ่งที่อีกฝ่ายเขียน (- คืออ่านจากอินพุตมาตรฐาน)</translation>
    </message>
    <message>
        <source>the legal text of the code; its very bytes are what is agreed on</source>
        <translation>ข้อความเต็มของรหัสนั้น สิ่งที่ตกลงกันคือไบต์เหล่านี้ทุกตัว</translation>
    </message>
    <message>
        <source>Lists the agreements of the roster IEEE 7012, and what they say</source>
        <translation>แสดงข้อตกลงในบัญชีของ IEEE 7012 และเนื้อหาของแต่ละข้อ</translation>
    </message>
    <message>
        <source>Offers agreements to a company, the preferred one first</source>
        <translation>เสนอข้อตกลงให้บริษัท โดยเรียงข้อที่ต้องการมากที่สุดไว้ก่อน</translation>
    </message>
    <message>
        <source>Takes in what a company answered to an offer</source>
        <translation>รับคำตอบของบริษัทต่อข้อเสนอ</translation>
    </message>
    <message>
        <source>Keeps a yes in plain words, an e-mail say, with its source</source>
        <translation>เก็บคำตอบรับที่เป็นคำพูดธรรมดา เช่นในอีเมล พร้อมแหล่งที่มา</translation>
    </message>
    <message>
        <source>the agreement of the roster, or OWN with --terms</source>
        <translation>ข้อตกลงในบัญชี หรือ OWN พร้อม --terms</translation>
    </message>
    <message>
        <source>when they said so (today)</source>
        <translation>วันที่อีกฝ่ายตอบรับ (วันนี้)</translation>
    </message>
    <message>
        <source>terms of your own that they said yes to</source>
        <translation>เงื่อนไขของคุณเองที่อีกฝ่ายตอบรับ</translation>
    </message>
    <message>
        <source>Lists what was offered, agreed on and said, newest first</source>
        <translation>แสดงสิ่งที่เสนอ ตกลง และตอบรับ เรียงจากใหม่สุด</translation>
    </message>
    <message>
        <source>of one company</source>
        <translation>ของบริษัทหนึ่ง</translation>
    </message>
    <message>
        <source>Shows an agreement in plain sentences</source>
        <translation>แสดงข้อตกลงเป็นประโยคที่เข้าใจง่าย</translation>
    </message>
    <message>
        <source>Prints offer and answer as the one record that both sides keep</source>
        <translation>แสดงข้อเสนอและคำตอบเป็นบันทึกเดียวที่ทั้งสองฝ่ายเก็บไว้</translation>
    </message>
    <message>
        <source>Ends an agreement, or takes an offer back</source>
        <translation>ยุติข้อตกลง หรือถอนข้อเสนอ</translation>
    </message>
    <message>
        <source>why, for yourself</source>
        <translation>เหตุผล สำหรับตัวคุณเอง</translation>
    </message>
    <message>
        <source>Says that a company has a new owner: each agreement needs a new yes</source>
        <translation>บอกว่าบริษัทเปลี่ยนเจ้าของ ข้อตกลงทุกข้อต้องได้รับการตอบรับใหม่</translation>
    </message>
    <message>
        <source>who owns it now</source>
        <translation>เจ้าของในตอนนี้</translation>
    </message>
    <message>
        <source>since when (today)</source>
        <translation>ตั้งแต่เมื่อไร (วันนี้)</translation>
    </message>
    <message>
        <source>Erases the words of a yes for good</source>
        <translation>ลบคำตอบรับทิ้งถาวร</translation>
    </message>
    <message>
        <source>terms of your own, before all codes (terms write)</source>
        <translation>เงื่อนไขของคุณเอง ซึ่งมาก่อนรหัสทั้งหมด (terms write)</translation>
    </message>
    <message>
        <source>the legal text of a code; its very bytes are what is agreed on, so that two companies who get the same text can find that out</source>
        <translation>ข้อความเต็มของรหัสหนึ่ง สิ่งที่ตกลงกันคือไบต์เหล่านี้ทุกตัว สองบริษัทที่ได้ข้อความเดียวกันจึงรู้ได้</translation>
    </message>
    <message>
        <source>how many days they have to answer, at most 90 (14)</source>
        <translation>จำนวนวันที่อีกฝ่ายมีเวลาตอบ ไม่เกิน 90 (14)</translation>
    </message>
    <message>
        <source>the offer whose counter this closes; without codes what they countered with</source>
        <translation>ข้อเสนอที่ข้อนี้ปิดข้อเสนอโต้กลับ ถ้าไม่ระบุรหัส คือสิ่งที่อีกฝ่ายเสนอโต้กลับ</translation>
    </message>
    <message>
        <source>an agreement of the roster, such as SD-BASE, the preferred one first; none: your own terms alone</source>
        <translation>ข้อตกลงในบัญชี เช่น SD-BASE เรียงข้อที่ต้องการมากที่สุดไว้ก่อน ถ้าไม่ระบุ คือเงื่อนไขของคุณเองเท่านั้น</translation>
    </message>
    <message>
        <source>its id, or the beginning of it</source>
        <translation>รหัสประจำของมัน หรือส่วนต้นของรหัส</translation>
    </message>
    <message>
        <source>This permits nothing, so that there is no receipt of it.</source>
        <translation>สิ่งนี้ไม่ได้อนุญาตอะไร จึงไม่มีใบยืนยัน</translation>
    </message>
    <message>
        <source>This names no kind of data, so that there is no receipt of it; issue it anew with --data.</source>
        <translation>สิ่งนี้ไม่ได้ระบุประเภทข้อมูล จึงไม่มีใบยืนยัน โปรดออกใหม่พร้อม --data</translation>
    </message>
    <message>
        <source>A receipt names the country whose law holds; say it with --jurisdiction, or keep it with vendor change.[ Also missing: {also}.]</source>
        <translation>ใบยืนยันต้องระบุว่าใช้กฎหมายของประเทศใด โปรดระบุด้วย --jurisdiction หรือเก็บไว้ด้วย vendor change[ ยังขาด: {also}]</translation>
    </message>
    <message>
        <source>A receipt says how the company is reached; say it with --contact, or keep it with vendor change.[ Also missing: {also}.]</source>
        <translation>ใบยืนยันต้องระบุวิธีติดต่อบริษัท โปรดระบุด้วย --contact หรือเก็บไว้ด้วย vendor change[ ยังขาด: {also}]</translation>
    </message>
    <message>
        <source>A receipt has the company&apos;s postal address; say it with --address.[ Also missing: {also}.]</source>
        <translation>ใบยืนยันต้องมีที่อยู่ทางไปรษณีย์ของบริษัท โปรดระบุด้วย --address[ ยังขาด: {also}]</translation>
    </message>
    <message>
        <source>A Kantara receipt has an e-mail address of the company&apos;s; say it with --email.[ Also missing: {also}.]</source>
        <translation>ใบยืนยันแบบ Kantara ต้องมีอีเมลของบริษัท โปรดระบุด้วย --email[ ยังขาด: {also}]</translation>
    </message>
    <message>
        <source>A Kantara receipt has the company&apos;s phone number; say it with --phone.[ Also missing: {also}.]</source>
        <translation>ใบยืนยันแบบ Kantara ต้องมีหมายเลขโทรศัพท์ของบริษัท โปรดระบุด้วย --phone[ ยังขาด: {also}]</translation>
    </message>
    <message>
        <source>A Kantara receipt has the page of the company&apos;s privacy notice; say it with --notice.[ Also missing: {also}.]</source>
        <translation>ใบยืนยันแบบ Kantara ต้องมีหน้าประกาศความเป็นส่วนตัวของบริษัท โปรดระบุด้วย --notice[ ยังขาด: {also}]</translation>
    </message>
    <message>
        <source>A Kantara receipt has the name of the company&apos;s service; say it with --service.</source>
        <translation>ใบยืนยันแบบ Kantara ต้องมีชื่อบริการของบริษัท โปรดระบุด้วย --service</translation>
    </message>
    <message>
        <source>A receipt says where the data is kept; say it with --storage, such as JP.</source>
        <translation>ใบยืนยันต้องระบุว่าเก็บข้อมูลไว้ที่ใด โปรดระบุด้วย --storage เช่น JP</translation>
    </message>
    <message>
        <source>A place of storage is a country, written as JP, or EU or EEA.</source>
        <translation>สถานที่เก็บคือประเทศ เขียนเป็น JP หรือ EU หรือ EEA</translation>
    </message>
    <message>
        <source>A phone number is written as +81 3 1234 5678.</source>
        <translation>หมายเลขโทรศัพท์เขียนแบบ +81 3 1234 5678</translation>
    </message>
    <message>
        <source>The page of a privacy notice is written as https://shop.example/privacy.</source>
        <translation>หน้าประกาศความเป็นส่วนตัวเขียนแบบ https://shop.example/privacy</translation>
    </message>
    <message>
        <source>No key of {vendor} is known: pin one (vendor pin-key), or issue a statement, which shares no details (--kind statement).</source>
        <translation>ไม่รู้จักกุญแจของ {vendor} โปรดบันทึกกุญแจ (vendor pin-key) หรือออกใบอนุญาตที่ใครถือก็ใช้ได้ ซึ่งไม่ให้ข้อมูลใด (--kind statement)</translation>
    </message>
    <message>
        <source>A statement lasts at most {days} days, since anyone could use it.</source>
        <translation>ใบอนุญาตที่ใครถือก็ใช้ได้มีอายุไม่เกิน {days} วัน เพราะใครก็ใช้ได้</translation>
    </message>
    <message>
        <source>Nothing is granted for longer than {days} days, unless others can look up whether you ended it (revocation place, then revocation publish).</source>
        <translation>จะอนุญาตนานกว่า {days} วันไม่ได้ เว้นแต่ผู้อื่นตรวจดูได้ว่าคุณยุติหรือยัง (revocation place แล้วจึง revocation publish)</translation>
    </message>
    <message>
        <source>Nothing is granted for longer than {days} days before the list in which others look up whether you ended it was published; do so with &quot;revocation publish&quot;.</source>
        <translation>จะอนุญาตนานกว่า {days} วันไม่ได้ จนกว่าจะเผยแพร่รายการที่ผู้อื่นใช้ตรวจดูว่าคุณยุติหรือยัง โปรดใช้ &quot;revocation publish&quot;</translation>
    </message>
    <message>
        <source>Nothing is granted for longer than {days} days.</source>
        <translation>จะอนุญาตนานกว่า {days} วันไม่ได้</translation>
    </message>
    <message>
        <source>A size is written as &apos;EU 38&apos;; the systems are {systems}.</source>
        <translation>ขนาดเขียนแบบ &apos;EU 38&apos; ระบบที่ใช้ได้คือ {systems}</translation>
    </message>
    <message>
        <source>{preference} takes some of these words, with commas between: {choices}.</source>
        <translation>{preference} ใช้คำเหล่านี้ได้ คั่นด้วยจุลภาค: {choices}</translation>
    </message>
    <message>
        <source>{what}[{preference}] takes one of these words[, and not &quot;{typed}&quot;]: {allowed}.</source>
        <translation>{what}[{preference}] ใช้ได้คำใดคำหนึ่งต่อไปนี้[ ไม่ใช่ &quot;{typed}&quot;]: {allowed}</translation>
    </message>
    <message>
        <source>There is no preference &quot;{preference}&quot;; the nearest are {nearest}. &quot;prefs catalogue&quot; lists all of them.</source>
        <translation>ไม่มีความชอบ &quot;{preference}&quot; ที่ใกล้เคียงคือ {nearest} ดูทั้งหมดได้ด้วย &quot;prefs catalogue&quot;</translation>
    </message>
    <message>
        <source>Quiet hours are written as &apos;22:00-07:00 Asia/Tokyo&apos;.</source>
        <translation>ช่วงเวลางดติดต่อเขียนแบบ &apos;22:00-07:00 Asia/Tokyo&apos;</translation>
    </message>
    <message>
        <source>There is no such time zone; write quiet hours as &apos;22:00-07:00 Asia/Tokyo&apos;.</source>
        <translation>ไม่มีเขตเวลานี้ ช่วงเวลางดติดต่อเขียนแบบ &apos;22:00-07:00 Asia/Tokyo&apos;</translation>
    </message>
    <message>
        <source>A size is written as &apos;EU 38&apos; or &apos;CM 23.5&apos;.</source>
        <translation>ขนาดเขียนแบบ &apos;EU 38&apos; หรือ &apos;CM 23.5&apos;</translation>
    </message>
    <message>
        <source>Languages are written as &apos;ja, en&apos;, the best one first.</source>
        <translation>ภาษาเขียนแบบ &apos;ja, en&apos; โดยเรียงภาษาที่ถนัดที่สุดไว้ก่อน</translation>
    </message>
    <message>
        <source>Write the words for {preference} with commas between, each of them once.</source>
        <translation>เขียนคำสำหรับ {preference} คั่นด้วยจุลภาค คำละหนึ่งครั้ง</translation>
    </message>
    <message>
        <source>There is nothing to keep for {preference}; &quot;prefs clear&quot; takes a preference back.</source>
        <translation>ไม่มีอะไรให้เก็บสำหรับ {preference} ใช้ &quot;prefs clear&quot; เพื่อยกเลิกความชอบ</translation>
    </message>
    <message>
        <source>This cannot be kept for {preference}; &quot;prefs catalogue&quot; says what can.</source>
        <translation>เก็บสิ่งนี้เป็น {preference} ไม่ได้ ดูสิ่งที่เก็บได้ด้วย &quot;prefs catalogue&quot;</translation>
    </message>
    <message>
        <source>This is not an e-mail address; one is written as name@mail.example.</source>
        <translation>นี่ไม่ใช่อีเมล เขียนแบบ name@mail.example</translation>
    </message>
    <message>
        <source>This is not a phone number; one is written as +81 3 1234 5678.</source>
        <translation>นี่ไม่ใช่หมายเลขโทรศัพท์ เขียนแบบ +81 3 1234 5678</translation>
    </message>
    <message>
        <source>This is not the address of a page on the web; one is written as https://page.example.</source>
        <translation>นี่ไม่ใช่ที่อยู่หน้าเว็บ เขียนแบบ https://page.example</translation>
    </message>
    <message>
        <source>The address of a page on the web begins with https:// or http://.</source>
        <translation>ที่อยู่หน้าเว็บขึ้นต้นด้วย https:// หรือ http://</translation>
    </message>
    <message>
        <source>This is not a language; one is written as ja, th or en-GB.</source>
        <translation>นี่ไม่ใช่ภาษา เขียนแบบ ja, th หรือ en-GB</translation>
    </message>
    <message>
        <source>There is no such time zone; one is written as Asia/Tokyo.</source>
        <translation>ไม่มีเขตเวลานี้ เขียนแบบ Asia/Tokyo</translation>
    </message>
    <message>
        <source>This is not an address; write it as one text, or as JSON with formatted, street_address, locality, region, postal_code and country.</source>
        <translation>นี่ไม่ใช่ที่อยู่ โปรดเขียนเป็นข้อความเดียว หรือเป็น JSON ที่มี formatted, street_address, locality, region, postal_code และ country</translation>
    </message>
    <message>
        <source>{claim} is either yes or no.</source>
        <translation>{claim} เป็นได้แค่ ใช่ (yes) หรือ ไม่ใช่ (no)</translation>
    </message>
    <message>
        <source>There is nothing to keep for {claim}; &quot;me erase&quot; takes a detail away.</source>
        <translation>ไม่มีอะไรให้เก็บสำหรับ {claim} ใช้ &quot;me erase&quot; เพื่อลบข้อมูล</translation>
    </message>
    <message>
        <source>The value for {claim} has a sign in it that cannot be seen.</source>
        <translation>ค่าของ {claim} มีอักขระที่มองไม่เห็น</translation>
    </message>
    <message>
        <source>A value of this kind cannot be kept for {claim}.</source>
        <translation>เก็บค่าชนิดนี้เป็น {claim} ไม่ได้</translation>
    </message>
    <message>
        <source>{claim} cannot be worked out from {origin}.</source>
        <translation>คำนวณ {claim} จาก {origin} ไม่ได้</translation>
    </message>
    <message>
        <source>&quot;{label}&quot; cannot stand after the &quot;/&quot;: small letters, digits, _ and - can, as in email/work.</source>
        <translation>หลัง &quot;/&quot; ใช้ &quot;{label}&quot; ไม่ได้ ใช้ได้เฉพาะตัวพิมพ์เล็ก ตัวเลข _ และ - เช่น email/work</translation>
    </message>
    <message>
        <source>&quot;{language}&quot; is not a language; one is written as ja, th or en-GB.</source>
        <translation>&quot;{language}&quot; ไม่ใช่ภาษา เขียนแบบ ja, th หรือ en-GB</translation>
    </message>
    <message>
        <source>No detail can be called &quot;{claim}&quot;: a name has small letters, digits and _, as in phone_number, and some are taken by what a permission says of itself.</source>
        <translation>ตั้งชื่อข้อมูลว่า &quot;{claim}&quot; ไม่ได้ ชื่อใช้ตัวพิมพ์เล็ก ตัวเลข และ _ เช่น phone_number และบางชื่อเป็นของใบอนุญาตเอง</translation>
    </message>
    <message>
        <source>This is not an id: one has 32 characters, digits and a to f, and stands in the lists under Id.</source>
        <translation>นี่ไม่ใช่รหัสประจำ รหัสมี 32 ตัว เป็นตัวเลขและ a ถึง f อยู่ในช่องรหัสของรายการต่าง ๆ</translation>
    </message>
    <message>
        <source>Write the value after the name of the detail, or name a file with --from; one of the two.</source>
        <translation>เขียนค่าไว้หลังชื่อข้อมูล หรือระบุไฟล์ด้วย --from อย่างใดอย่างหนึ่ง</translation>
    </message>
    <message>
        <source>The count is a number from 1 to 100000.</source>
        <translation>จำนวนเป็นตัวเลขตั้งแต่ 1 ถึง 100000</translation>
    </message>
    <message>
        <source>A permission lasts at least 1 day; write a whole number of days, such as 30.</source>
        <translation>ใบอนุญาตมีอายุอย่างน้อย 1 วัน เขียนจำนวนวันเป็นจำนวนเต็ม เช่น 30</translation>
    </message>
    <message>
        <source>The {what} must be a whole number, such as 20.</source>
        <translation>{what} ต้องเป็นจำนวนเต็ม เช่น 20</translation>
    </message>
    <message>
        <source>What shows it? Say it with --evidence in your words, or with --evidence-file.</source>
        <translation>มีอะไรเป็นหลักฐาน ระบุเป็นคำพูดด้วย --evidence หรือใช้ --evidence-file</translation>
    </message>
    <message>
        <source>To whom is it shown? Name the person&apos;s question with --challenge, or who else asks with --origin and --nonce.</source>
        <translation>จะแสดงให้ใคร ระบุคำถามของบุคคลนั้นด้วย --challenge หรือผู้อื่นที่ถามด้วย --origin และ --nonce</translation>
    </message>
    <message>
        <source>Only a key for encryption lies on a curve of your choice; add --use encryption.</source>
        <translation>เลือกเส้นโค้งได้เฉพาะกุญแจสำหรับเข้ารหัส โปรดเพิ่ม --use encryption</translation>
    </message>
    <message>
        <source>The private key is named twice; name it with --key alone.</source>
        <translation>ระบุกุญแจส่วนตัวสองครั้ง โปรดระบุด้วย --key เท่านั้น</translation>
    </message>
    <message>
        <source>Name the file with the private key with --{option}.</source>
        <translation>ระบุไฟล์กุญแจส่วนตัวด้วย --{option}</translation>
    </message>
    <message>
        <source>A request can be answered for 1 to 30 days; write a whole number, such as 14.</source>
        <translation>คำขอตอบได้ภายใน 1 ถึง 30 วัน เขียนเป็นจำนวนเต็ม เช่น 14</translation>
    </message>
    <message>
        <source>With what do you counter? Name the agreement by its code, and what it says by --text or --sha256.</source>
        <translation>เสนอโต้กลับด้วยอะไร ระบุข้อตกลงด้วยรหัส และเนื้อหาด้วย --text หรือ --sha256</translation>
    </message>
    <message>
        <source>This is not a SHA-256 hash: one has 64 characters as sha256sum writes it, or 43 in base64url.</source>
        <translation>นี่ไม่ใช่แฮช SHA-256 ซึ่งมี 64 ตัวตามที่ sha256sum เขียน หรือ 43 ตัวแบบ base64url</translation>
    </message>
    <message>
        <source>Whoever declines names no agreement; to offer another one, counter.</source>
        <translation>เมื่อปฏิเสธไม่ต้องระบุข้อตกลง ถ้าจะเสนอข้ออื่น โปรดเสนอโต้กลับ</translation>
    </message>
    <message>
        <source>--text, --sha256 and --iri say what you counter with; they go with --counter.</source>
        <translation>--text, --sha256 และ --iri บอกสิ่งที่เสนอโต้กลับ ใช้คู่กับ --counter</translation>
    </message>
    <message>
        <source>What do you answer? Say --accept, --counter or --decline.</source>
        <translation>จะตอบว่าอะไร ระบุ --accept, --counter หรือ --decline</translation>
    </message>
    <message>
        <source>{path} lies in the vault&apos;s own folder and would be lost with it; write the backup somewhere else, best on another disk.</source>
        <translation>{path} อยู่ในโฟลเดอร์ของคลังข้อมูลเองและจะหายไปพร้อมกัน โปรดเขียนไฟล์สำรองไว้ที่อื่น ควรเป็นดิสก์อื่น</translation>
    </message>
    <message>
        <source>The two passwords are not the same; nothing was changed.</source>
        <translation>รหัสผ่านทั้งสองไม่ตรงกัน ไม่มีอะไรเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>The number after --{what} is not that of an open file descriptor.</source>
        <translation>ตัวเลขหลัง --{what} ไม่ใช่หมายเลขของไฟล์ที่เปิดอยู่</translation>
    </message>
    <message>
        <source>This persona is somebody else&apos;s than the details are.</source>
        <translation>ตัวตนนี้เป็นของคนละคนกับข้อมูลเหล่านี้</translation>
    </message>
    <message>
        <source>This persona is retired, and nothing new is kept for it.</source>
        <translation>ตัวตนนี้เลิกใช้แล้ว จึงไม่เก็บอะไรใหม่ให้</translation>
    </message>
    <message>
        <source>This persona is retired, and nothing new is given away with it.</source>
        <translation>ตัวตนนี้เลิกใช้แล้ว จึงไม่มอบอะไรใหม่ในนามนี้</translation>
    </message>
    <message>
        <source>There is no such country; write its two letters, such as JP or TH.</source>
        <translation>ไม่มีประเทศนี้ เขียนเป็นอักษรสองตัว เช่น JP หรือ TH</translation>
    </message>
    <message>
        <source>This is not a contact; write an e-mail address such as help@shop.example, or a page such as https://shop.example/privacy.</source>
        <translation>นี่ไม่ใช่ข้อมูลติดต่อ เขียนอีเมล เช่น help@shop.example หรือหน้าเว็บ เช่น https://shop.example/privacy</translation>
    </message>
    <message>
        <source>No alarm about this key waits for an answer; &quot;vendor keys&quot; lists those that do.</source>
        <translation>ไม่มีคำเตือนเรื่องกุญแจนี้ที่รอคำตอบ ดูที่รออยู่ได้ด้วย &quot;vendor keys&quot;</translation>
    </message>
    <message>
        <source>A statement shares no details, since anyone could use it; leave the details away, or issue a grant to a company whose key you have pinned.</source>
        <translation>ใบอนุญาตที่ใครถือก็ใช้ได้ให้ข้อมูลไม่ได้ โปรดเอาข้อมูลออก หรือออกใบอนุญาตให้บริษัทที่คุณบันทึกกุญแจไว้แล้ว</translation>
    </message>
    <message>
        <source>A preference sheet permits nothing; leave the purpose away.</source>
        <translation>ใบบอกความชอบไม่ได้อนุญาตอะไร โปรดไม่ระบุวัตถุประสงค์</translation>
    </message>
    <message>
        <source>A seller in a marketplace is added with &quot;vendor seller&quot;, which also asks for its page there.</source>
        <translation>เพิ่มผู้ขายในตลาดออนไลน์ด้วย &quot;vendor seller&quot; ซึ่งจะถามหน้าเว็บในตลาดนั้นด้วย</translation>
    </message>
    <message>
        <source>A company with a page in a marketplace stays a seller in it.</source>
        <translation>บริษัทที่มีหน้าเว็บในตลาดออนไลน์ยังคงเป็นผู้ขายในตลาดนั้น</translation>
    </message>
    <message>
        <source>This is the address of the marketplace itself; write that of the seller&apos;s page in it.</source>
        <translation>นี่คือที่อยู่ของตลาดออนไลน์เอง โปรดเขียนหน้าเว็บของผู้ขายในตลาดนั้น</translation>
    </message>
    <message>
        <source>The company that it sells through is not kept as a marketplace; &quot;vendor change&quot; with --kind marketplace says that it is.</source>
        <translation>บริษัทที่ขายผ่านไม่ได้เก็บไว้เป็นตลาดออนไลน์ ระบุได้ด้วย &quot;vendor change&quot; พร้อม --kind marketplace</translation>
    </message>
    <message>
        <source>A yes to your own terms is recorded with OWN for the code and their name as --terms.</source>
        <translation>บันทึกคำตอบรับเงื่อนไขของคุณเองด้วยรหัส OWN และชื่อใน --terms</translation>
    </message>
    <message>
        <source>This day is in the future.</source>
        <translation>วันนี้เป็นวันในอนาคต</translation>
    </message>
    <message>
        <source>A form has no &quot;{member}&quot;; &quot;help vendor request&quot; says what it has.</source>
        <translation>แบบฟอร์มไม่มี &quot;{member}&quot; ดูสิ่งที่มีได้ด้วย &quot;help vendor request&quot;</translation>
    </message>
    <message>
        <source>What the form says as &quot;{member}&quot; cannot stand in a request.</source>
        <translation>สิ่งที่แบบฟอร์มระบุใน &quot;{member}&quot; ใช้ในคำขอไม่ได้</translation>
    </message>
    <message>
        <source>Others cannot look anything up there; write an address such as https://lists.example/r, without user, ? and #.</source>
        <translation>ผู้อื่นตรวจดูที่นั่นไม่ได้ เขียนที่อยู่แบบ https://lists.example/r โดยไม่มีชื่อผู้ใช้ ? และ #</translation>
    </message>
    <message>
        <source>This is not a collection of a WebDAV host; write an address such as https://dav.example/r, without user, ? and #.</source>
        <translation>นี่ไม่ใช่ที่เก็บของโฮสต์ WebDAV เขียนที่อยู่แบบ https://dav.example/r โดยไม่มีชื่อผู้ใช้ ? และ #</translation>
    </message>
    <message>
        <source>Name the company in whose place something else lies.</source>
        <translation>ระบุบริษัทที่มีสิ่งอื่นวางอยู่แทน</translation>
    </message>
    <message>
        <source>How does the list get to where others read it? Name a folder with --folder, or a WebDAV host with --webdav and --user.</source>
        <translation>จะนำรายการไปวางในที่ที่ผู้อื่นอ่านได้อย่างไร ระบุโฟลเดอร์ด้วย --folder หรือโฮสต์ WebDAV ด้วย --webdav และ --user</translation>
    </message>
    <message>
        <source>The {member} is empty.</source>
        <translation>{member} ว่างเปล่า</translation>
    </message>
    <message>
        <source>The {member} is too long.</source>
        <translation>{member} ยาวเกินไป</translation>
    </message>
    <message>
        <source>The {member} begins or ends with a space.</source>
        <translation>{member} ขึ้นต้นหรือลงท้ายด้วยช่องว่าง</translation>
    </message>
    <message>
        <source>The {member} has a sign in it that cannot be seen.</source>
        <translation>{member} มีอักขระที่มองไม่เห็น</translation>
    </message>
    <message>
        <source>There is no such source of a detail.</source>
        <translation>ไม่มีแหล่งที่มาของข้อมูลแบบนี้</translation>
    </message>
    <message>
        <source>There is no such sensitivity; there are normal and sensitive.</source>
        <translation>ไม่มีระดับความอ่อนไหวนี้ มี normal และ sensitive</translation>
    </message>
    <message>
        <source>&quot;{member}&quot; cannot be used as it stands there.</source>
        <translation>ใช้ &quot;{member}&quot; ตามที่เขียนอยู่ไม่ได้</translation>
    </message>
    <message>
        <source>What is to be kept is empty.</source>
        <translation>สิ่งที่จะเก็บว่างเปล่า</translation>
    </message>
    <message>
        <source>What is to be kept has a sign in it that cannot be seen.</source>
        <translation>สิ่งที่จะเก็บมีอักขระที่มองไม่เห็น</translation>
    </message>
    <message>
        <source>This year is of the Buddhist era; write the Western one, which is 543 less (1990 for 2533).</source>
        <translation>ปีนี้เป็นพุทธศักราช โปรดเขียนเป็นคริสต์ศักราช ซึ่งน้อยกว่า 543 (2533 คือ 1990)</translation>
    </message>
    <message>
        <source>A day of birth cannot be in the future.</source>
        <translation>วันเกิดเป็นวันในอนาคตไม่ได้</translation>
    </message>
    <message>
        <source>This day is before the birth.</source>
        <translation>วันนี้อยู่ก่อนวันเกิด</translation>
    </message>
    <message>
        <source>&quot;{duration}&quot; is not a period; one is written as P90D (90 days), P6M (6 months) or P1Y (a year).</source>
        <translation>&quot;{duration}&quot; ไม่ใช่ช่วงเวลา เขียนแบบ P90D (90 วัน), P6M (6 เดือน) หรือ P1Y (หนึ่งปี)</translation>
    </message>
    <message>
        <source>There is no day &quot;{date}&quot;; one is written as 2026-11-22.</source>
        <translation>ไม่มีวันที่ &quot;{date}&quot; เขียนแบบ 2026-11-22</translation>
    </message>
    <message>
        <source>There is no such day; one is written as 1990-04-01, a year alone as 1990, a birthday without its year as 0000-04-01.</source>
        <translation>ไม่มีวันนี้ เขียนแบบ 1990-04-01 เฉพาะปีเขียน 1990 วันเกิดที่ไม่มีปีเขียน 0000-04-01</translation>
    </message>
    <message>
        <source>The value of {claim} was erased.</source>
        <translation>ค่าของ {claim} ถูกลบทิ้งแล้ว</translation>
    </message>
    <message>
        <source>The value of {preference} was erased.</source>
        <translation>ค่าของ {preference} ถูกลบทิ้งแล้ว</translation>
    </message>
    <message>
        <source>Everything about this person was erased, and nothing new is kept.</source>
        <translation>ทุกอย่างเกี่ยวกับบุคคลนี้ถูกลบทิ้งแล้ว และไม่เก็บอะไรใหม่</translation>
    </message>
    <message>
        <source>This key ({offered}) is another than the pinned one ({pinned}); &quot;vendor confirm-key&quot; says that it is right, &quot;vendor refuse-key&quot; that it is not.</source>
        <translation>กุญแจนี้ ({offered}) ไม่ใช่กุญแจที่บันทึกไว้ ({pinned}) ถ้าถูกต้องใช้ &quot;vendor confirm-key&quot; ถ้าไม่ถูกต้องใช้ &quot;vendor refuse-key&quot;</translation>
    </message>
    <message>
        <source>How the list gets to where others read it was erased; &quot;revocation place&quot; says it anew.</source>
        <translation>วิธีนำรายการไปวางในที่ที่ผู้อื่นอ่านถูกลบทิ้งแล้ว ระบุใหม่ได้ด้วย &quot;revocation place&quot;</translation>
    </message>
    <message>
        <source>{path} is a folder; name a file.</source>
        <translation>{path} เป็นโฟลเดอร์ โปรดระบุไฟล์</translation>
    </message>
    <message>
        <source>There is nothing in {path}.</source>
        <translation>ไม่มีอะไรใน {path}</translation>
    </message>
    <message>
        <source>{path} holds nothing that Proffer knows: no request, permit, card, key or other form of it.</source>
        <translation>{path} ไม่มีสิ่งที่ Proffer รู้จัก ไม่ว่าคำขอ ใบอนุญาต การ์ด กุญแจ หรือรูปแบบอื่น</translation>
    </message>
    <message>
        <source>{path} is a token of another program.</source>
        <translation>{path} เป็นโทเค็นของโปรแกรมอื่น</translation>
    </message>
    <message>
        <source>This is not a whole token: a part of it is missing.</source>
        <translation>โทเค็นนี้ไม่สมบูรณ์ บางส่วนขาดหายไป</translation>
    </message>
    <message>
        <source>Nothing in this request fits your rules by itself; &quot;request show&quot; says why. Choose items yourself, offer an agreement (&quot;request counter&quot;) or say no (&quot;request decline&quot;).</source>
        <translation>ไม่มีอะไรในคำขอนี้ที่เป็นไปตามกติกาของคุณเอง ดูเหตุผลได้ด้วย &quot;request show&quot; โปรดเลือกรายการเอง เสนอข้อตกลง (&quot;request counter&quot;) หรือปฏิเสธ (&quot;request decline&quot;)</translation>
    </message>
    <message>
        <source>This would permit nothing; say what for, with --purpose.</source>
        <translation>สิ่งนี้จะไม่อนุญาตอะไรเลย โปรดบอกวัตถุประสงค์ด้วย --purpose</translation>
    </message>
    <message>
        <source>This permission has ended already, at {when}.</source>
        <translation>ใบอนุญาตนี้สิ้นสุดแล้วเมื่อ {when}</translation>
    </message>
    <message>
        <source>This is not the thumbprint of a key: one has 43 letters, digits, _ and -, and stands in vendor keys.</source>
        <translation>นี่ไม่ใช่ลายนิ้วมือกุญแจ ซึ่งมีตัวอักษร ตัวเลข _ และ - รวม 43 ตัว ดูได้ใน vendor keys</translation>
    </message>
    <message>
        <source>This record says {from}, after which {to} cannot come; these can: {allowed}.</source>
        <translation>บันทึกนี้อยู่ที่ {from} ซึ่งต่อด้วย {to} ไม่ได้ ที่ต่อได้คือ: {allowed}</translation>
    </message>
    <message>
        <source>You have dealt with this company, so it stays for what the history says about it.</source>
        <translation>คุณเคยติดต่อกับบริษัทนี้ จึงคงไว้เพื่อสิ่งที่ประวัติกล่าวถึง</translation>
    </message>
    <message>
        <source>This company has something of yours, so it stays; &quot;holding list&quot; shows what, and &quot;holding erase&quot; forgets it.</source>
        <translation>บริษัทนี้มีข้อมูลของคุณ จึงคงไว้ ดูว่ามีอะไรด้วย &quot;holding list&quot; และลืมได้ด้วย &quot;holding erase&quot;</translation>
    </message>
    <message>
        <source>This marketplace stays as long as a seller in it is kept.</source>
        <translation>ตลาดออนไลน์นี้คงอยู่ตราบที่ยังเก็บผู้ขายในตลาดไว้</translation>
    </message>
    <message>
        <source>There is no purpose &quot;{iri}&quot;; the nearest are {nearest}. All of them are at https://w3id.org/dpv#Purpose and in the completion of --purpose.</source>
        <translation>ไม่มีวัตถุประสงค์ &quot;{iri}&quot; ที่ใกล้เคียงคือ {nearest} ดูทั้งหมดได้ที่ https://w3id.org/dpv#Purpose และในการเติมคำของ --purpose</translation>
    </message>
    <message>
        <source>There is no operation &quot;{iri}&quot;; the nearest are {nearest}. All of them are at https://w3id.org/dpv#Processing and in the completion of --processing.</source>
        <translation>ไม่มีการดำเนินการ &quot;{iri}&quot; ที่ใกล้เคียงคือ {nearest} ดูทั้งหมดได้ที่ https://w3id.org/dpv#Processing และในการเติมคำของ --processing</translation>
    </message>
    <message>
        <source>There is no category &quot;{iri}&quot;; the nearest are {nearest}. All of them are at https://w3id.org/dpv/pd.</source>
        <translation>ไม่มีประเภท &quot;{iri}&quot; ที่ใกล้เคียงคือ {nearest} ดูทั้งหมดได้ที่ https://w3id.org/dpv/pd</translation>
    </message>
    <message>
        <source>No company comes by data as &quot;{iri}&quot;; there are {allowed}.</source>
        <translation>ไม่มีบริษัทใดได้ข้อมูลมาแบบ &quot;{iri}&quot; มีแต่ {allowed}</translation>
    </message>
    <message>
        <source>The roster has no agreement &quot;{iri}&quot;; one that is not on it needs its address (iri) beside its code.</source>
        <translation>บัญชีไม่มีข้อตกลง &quot;{iri}&quot; ข้อที่ไม่อยู่ในบัญชีต้องมีที่อยู่ (iri) คู่กับรหัส</translation>
    </message>
    <message>
        <source>This offer is made to {offered_to}, and not to {vendor}; --origin says who you are.</source>
        <translation>ข้อเสนอนี้ทำถึง {offered_to} ไม่ใช่ {vendor} ใช้ --origin เพื่อบอกว่าคุณเป็นใคร</translation>
    </message>
    <message>
        <source>This offer is to be answered with the key {expected}, and this is {key}.</source>
        <translation>ข้อเสนอนี้ต้องตอบด้วยกุญแจ {expected} แต่นี่คือ {key}</translation>
    </message>
    <message>
        <source>What came does not answer that request.</source>
        <translation>สิ่งที่ได้รับไม่ใช่คำตอบของคำขอนั้น</translation>
    </message>
    <message>
        <source>What came is bound to the key {holder}, and not to yours, {expected}.</source>
        <translation>สิ่งที่ได้รับผูกกับกุญแจ {holder} ไม่ใช่กุญแจของคุณ {expected}</translation>
    </message>
    <message>
        <source>This offer has no agreement &quot;{code}&quot;; it has {offered}.</source>
        <translation>ข้อเสนอนี้ไม่มีข้อตกลง &quot;{code}&quot; มีแต่ {offered}</translation>
    </message>
    <message>
        <source>{counter} is offered already; accept it.</source>
        <translation>มีการเสนอ {counter} แล้ว โปรดตอบรับ</translation>
    </message>
    <message>
        <source>The new key is the old one.</source>
        <translation>กุญแจใหม่เป็นกุญแจเดิม</translation>
    </message>
    <message>
        <source>This is about another key than the one you know.</source>
        <translation>สิ่งนี้เกี่ยวกับกุญแจอื่นที่ไม่ใช่กุญแจที่คุณรู้จัก</translation>
    </message>
    <message>
        <source>This is not the address of a company on the web; write it as https://shop.example, with nothing after the name (a seller&apos;s page: https://market.example/shop).</source>
        <translation>นี่ไม่ใช่ที่อยู่เว็บของบริษัท เขียนแบบ https://shop.example โดยไม่มีอะไรต่อท้ายชื่อ (หน้าของผู้ขาย: https://market.example/shop)</translation>
    </message>
    <message>
        <source>No web address of this company is known from which its key could have come; choose another word for --trust.</source>
        <translation>ไม่รู้จักที่อยู่เว็บของบริษัทนี้ที่กุญแจอาจมาจากได้ โปรดเลือกคำอื่นสำหรับ --trust</translation>
    </message>
    <message>
        <source>A key in place of another needs a better reason: --trust from_origin, fingerprint_compared or in_person.</source>
        <translation>การเปลี่ยนกุญแจต้องมีเหตุผลที่ดีกว่านี้: --trust from_origin, fingerprint_compared หรือ in_person</translation>
    </message>
    <message>
        <source>There is no company[ &quot;{typed}&quot;]; &quot;vendor list&quot; shows those there are.</source>
        <translation>ไม่มีบริษัท[ &quot;{typed}&quot;] ดูที่มีได้ด้วย &quot;vendor list&quot;</translation>
    </message>
    <message>
        <source>There is no company with this id; &quot;vendor list&quot; shows those there are.</source>
        <translation>ไม่มีบริษัทที่มีรหัสประจำนี้ ดูที่มีได้ด้วย &quot;vendor list&quot;</translation>
    </message>
    <message>
        <source>There is no persona[ &quot;{typed}&quot;]; &quot;persona list&quot; shows those there are.</source>
        <translation>ไม่มีตัวตน[ &quot;{typed}&quot;] ดูที่มีได้ด้วย &quot;persona list&quot;</translation>
    </message>
    <message>
        <source>There is nobody[ called &quot;{typed}&quot;]; &quot;me subjects&quot; shows whose details are kept.</source>
        <translation>ไม่มีบุคคล[ชื่อ &quot;{typed}&quot;] ดูว่าเก็บข้อมูลของใครไว้ได้ด้วย &quot;me subjects&quot;</translation>
    </message>
    <message>
        <source>There is no permission[ {typed}]; &quot;grant list&quot; shows those there are.</source>
        <translation>ไม่มีใบอนุญาต[ {typed}] ดูที่มีได้ด้วย &quot;grant list&quot;</translation>
    </message>
    <message>
        <source>There is no preference sheet[ {typed}]; &quot;profile list&quot; shows those there are.</source>
        <translation>ไม่มีใบบอกความชอบ[ {typed}] ดูที่มีได้ด้วย &quot;profile list&quot;</translation>
    </message>
    <message>
        <source>There is no list for this company; &quot;revocation place&quot; with --base makes one.</source>
        <translation>ไม่มีรายการสำหรับบริษัทนี้ &quot;revocation place&quot; พร้อม --base จะสร้างให้</translation>
    </message>
    <message>
        <source>How the list gets to where others read it is not known; &quot;revocation place&quot; says it.</source>
        <translation>ไม่รู้ว่าจะนำรายการไปวางในที่ที่ผู้อื่นอ่านได้อย่างไร ระบุได้ด้วย &quot;revocation place&quot;</translation>
    </message>
    <message>
        <source>There is no notice of an end: this permission has not ended.</source>
        <translation>ไม่มีหนังสือแจ้งการสิ้นสุด ใบอนุญาตนี้ยังไม่สิ้นสุด</translation>
    </message>
    <message>
        <source>There is no piece of evidence with this number; &quot;holding show&quot; counts them.</source>
        <translation>ไม่มีหลักฐานหมายเลขนี้ ดูหมายเลขได้ด้วย &quot;holding show&quot;</translation>
    </message>
    <message>
        <source>The history has no event with this number; &quot;history list&quot; shows the newest.</source>
        <translation>ประวัติไม่มีบันทึกหมายเลขนี้ ดูรายการใหม่สุดได้ด้วย &quot;history list&quot;</translation>
    </message>
    <message>
        <source>No detail &quot;{claim}&quot; is kept; &quot;me show&quot; lists those there are.</source>
        <translation>ไม่ได้เก็บข้อมูล &quot;{claim}&quot; ไว้ ดูที่มีได้ด้วย &quot;me show&quot;</translation>
    </message>
    <message>
        <source>No preference &quot;{preference}&quot; is kept; &quot;prefs list&quot; shows those there are.</source>
        <translation>ไม่ได้เก็บความชอบ &quot;{preference}&quot; ไว้ ดูที่มีได้ด้วย &quot;prefs list&quot;</translation>
    </message>
    <message>
        <source>This detail is not kept; &quot;me show&quot; lists those there are.</source>
        <translation>ไม่ได้เก็บข้อมูลนี้ไว้ ดูที่มีได้ด้วย &quot;me show&quot;</translation>
    </message>
    <message>
        <source>This preference is not kept; &quot;prefs list&quot; shows those there are.</source>
        <translation>ไม่ได้เก็บความชอบนี้ไว้ ดูที่มีได้ด้วย &quot;prefs list&quot;</translation>
    </message>
    <message>
        <source>There is no record with this id; &quot;holding list&quot; with a company shows them.</source>
        <translation>ไม่มีบันทึกที่มีรหัสประจำนี้ ดูได้ด้วย &quot;holding list&quot; พร้อมชื่อบริษัท</translation>
    </message>
    <message>
        <source>No key with this thumbprint is known; &quot;vendor keys&quot; shows those that are.</source>
        <translation>ไม่รู้จักกุญแจที่มีลายนิ้วมือนี้ ดูที่รู้จักได้ด้วย &quot;vendor keys&quot;</translation>
    </message>
    <message>
        <source>The file has fewer cards than that: {cards}.</source>
        <translation>ไฟล์มีการ์ดน้อยกว่านั้น: {cards}</translation>
    </message>
    <message>
        <source>Several are meant by &quot;{typed}&quot;: {candidates}. Say which one.</source>
        <translation>&quot;{typed}&quot; หมายถึงได้หลายอย่าง: {candidates} โปรดระบุว่าอันไหน</translation>
    </message>
    <message>
        <source>You have several personas: {candidates}. Say which one with --persona.</source>
        <translation>คุณมีหลายตัวตน: {candidates} โปรดระบุด้วย --persona</translation>
    </message>
    <message>
        <source>The file has {cards} cards; say which one with --card, counted from 1.</source>
        <translation>ไฟล์มีการ์ด {cards} ใบ โปรดระบุใบที่ต้องการด้วย --card นับจาก 1</translation>
    </message>
    <message>
        <source>Two of these details are both called {claim} once they are handed over; share one of them.</source>
        <translation>ข้อมูลสองข้อนี้เมื่อมอบไปแล้วจะชื่อ {claim} เหมือนกัน โปรดให้เพียงข้อเดียว</translation>
    </message>
    <message>
        <source>birth year</source>
        <translation>ปีเกิด</translation>
    </message>
    <message>
        <source>The date of birth does not say the year.</source>
        <translation>วันเกิดไม่ได้บอกปี</translation>
    </message>
    <message>
        <source>The date of birth says the year alone, and whether the age is reached depends on the day.</source>
        <translation>วันเกิดบอกเฉพาะปี และจะถึงอายุนั้นหรือไม่ขึ้นอยู่กับวัน</translation>
    </message>
    <message>
        <source>The address is not in Japan, so it has no prefecture.</source>
        <translation>ที่อยู่ไม่ได้อยู่ในญี่ปุ่น จึงไม่มีจังหวัด</translation>
    </message>
    <message>
        <source>The date of birth cannot be read.</source>
        <translation>อ่านวันเกิดไม่ได้</translation>
    </message>
    <message>
        <source>The address has no {what} of its own; write it as JSON, with its parts apart.</source>
        <translation>ที่อยู่ไม่มี {what} แยกไว้ โปรดเขียนเป็น JSON ที่แยกแต่ละส่วน</translation>
    </message>
    <message>
        <source>There is a company with this address already.</source>
        <translation>มีบริษัทที่ใช้ที่อยู่นี้แล้ว</translation>
    </message>
    <message>
        <source>This is recorded already; &quot;holding evidence&quot; adds something that shows it.</source>
        <translation>บันทึกสิ่งนี้ไว้แล้ว ใช้ &quot;holding evidence&quot; เพื่อเพิ่มหลักฐาน</translation>
    </message>
    <message>
        <source>This key is the one in force already.</source>
        <translation>กุญแจนี้เป็นกุญแจที่ใช้อยู่แล้ว</translation>
    </message>
    <message>
        <source>There is a list for this company already, and its address stays; leave --base away to change how it gets there.</source>
        <translation>มีรายการสำหรับบริษัทนี้แล้ว และที่อยู่ของรายการคงเดิม เอา --base ออกเพื่อเปลี่ยนวิธีนำไปวาง</translation>
    </message>
    <message>
        <source>There is a persona with this label already.</source>
        <translation>มีตัวตนชื่อนี้แล้ว</translation>
    </message>
    <message>
        <source>There is somebody with this name already.</source>
        <translation>มีคนชื่อนี้แล้ว</translation>
    </message>
    <message>
        <source>{word} is not text in UTF-8.</source>
        <translation>{word} ไม่ใช่ข้อความแบบ UTF-8</translation>
    </message>
    <message>
        <source>Did you mean {word}?</source>
        <translation>หมายถึง {word} หรือไม่</translation>
    </message>
    <message>
        <source>The noun comes first: proffer-cli {noun} {verb}.</source>
        <translation>คำนามมาก่อน: proffer-cli {noun} {verb}</translation>
    </message>
    <message>
        <source>{word} is not a noun of proffer-cli.</source>
        <translation>{word} ไม่ใช่คำนามของ proffer-cli</translation>
    </message>
    <message>
        <source>See proffer-cli {noun} --help.</source>
        <translation>ดู proffer-cli {noun} --help</translation>
    </message>
    <message>
        <source>{word} is not a verb of {noun}.</source>
        <translation>{word} ไม่ใช่คำกริยาของ {noun}</translation>
    </message>
    <message>
        <source>{word} is not an option; what begins with a hyphen comes after &quot;--&quot;.</source>
        <translation>{word} ไม่ใช่ตัวเลือก สิ่งที่ขึ้นต้นด้วยขีดให้เขียนหลัง &quot;--&quot;</translation>
    </message>
    <message>
        <source>There is no option --{option} here.</source>
        <translation>ที่นี่ไม่มีตัวเลือก --{option}</translation>
    </message>
    <message>
        <source>The option --{option} is given twice.</source>
        <translation>ระบุตัวเลือก --{option} สองครั้ง</translation>
    </message>
    <message>
        <source>The option --{option} takes no value.</source>
        <translation>ตัวเลือก --{option} ไม่รับค่า</translation>
    </message>
    <message>
        <source>The option --{option} needs a value: {value}.</source>
        <translation>ตัวเลือก --{option} ต้องมีค่า: {value}</translation>
    </message>
    <message>
        <source>What is to be done? See proffer-cli --help.</source>
        <translation>จะทำอะไร ดู proffer-cli --help</translation>
    </message>
    <message>
        <source>What is to be done with {noun}? See proffer-cli {noun} --help.</source>
        <translation>จะทำอะไรกับ {noun} ดู proffer-cli {noun} --help</translation>
    </message>
    <message>
        <source>What is missing: {name}, {help}.</source>
        <translation>สิ่งที่ขาด: {name} ({help})</translation>
    </message>
    <message>
        <source>{word} is one word too many; a text with spaces needs quotes.</source>
        <translation>{word} เกินมาหนึ่งคำ ข้อความที่มีช่องว่างต้องใส่เครื่องหมายคำพูด</translation>
    </message>
    <message>
        <source>Says whether what a company shows you is a permission of yours, in force, and theirs; the history notes it</source>
        <translation>บอกว่าสิ่งที่บริษัทแสดงเป็นใบอนุญาตของคุณที่ยังมีผลและเป็นของบริษัทนั้นหรือไม่ พร้อมจดไว้ในประวัติ</translation>
    </message>
    <message>
        <source>the file with what they show, be it an answer to grant challenge or not</source>
        <translation>ไฟล์ที่อีกฝ่ายแสดง จะเป็นคำตอบของ grant challenge หรือไม่ก็ได้</translation>
    </message>
    <message>
        <source>whether it allows this purpose of the vocabulary DPV</source>
        <translation>อนุญาตวัตถุประสงค์นี้ของคำศัพท์ DPV หรือไม่</translation>
    </message>
    <message>
        <source>whether it covers this detail, such as email</source>
        <translation>ครอบคลุมข้อมูลนี้หรือไม่ เช่น email</translation>
    </message>
    <message>
        <source>the vault (else $PROFFER_VAULT, else proffer/vault in $XDG_DATA_HOME)</source>
        <translation>คลังข้อมูล (ถ้าไม่ระบุ ใช้ $PROFFER_VAULT หรือ proffer/vault ใน $XDG_DATA_HOME)</translation>
    </message>
    <message>
        <source>print one JSON object, errors too</source>
        <translation>แสดงเป็นออบเจ็กต์ JSON เดียว รวมถึงข้อผิดพลาด</translation>
    </message>
    <message>
        <source>read the password from the first line of a file</source>
        <translation>อ่านรหัสผ่านจากบรรทัดแรกของไฟล์</translation>
    </message>
    <message>
        <source>read the password from an open file descriptor</source>
        <translation>อ่านรหัสผ่านจากไฟล์ที่เปิดอยู่ตามหมายเลข</translation>
    </message>
    <message>
        <source>open with the recovery code, as when the password is forgotten, and ask for it</source>
        <translation>เปิดด้วยรหัสกู้คืน เช่นเมื่อลืมรหัสผ่าน โดยจะถามรหัส</translation>
    </message>
    <message>
        <source>open with the recovery code in the first line of a file</source>
        <translation>เปิดด้วยรหัสกู้คืนในบรรทัดแรกของไฟล์</translation>
    </message>
    <message>
        <source>open with the recovery code from an open file descriptor</source>
        <translation>เปิดด้วยรหัสกู้คืนจากไฟล์ที่เปิดอยู่ตามหมายเลข</translation>
    </message>
    <message>
        <source>in which language this speaks (that of the system, if it is one of these)</source>
        <translation>ภาษาที่ใช้แสดง (ภาษาของระบบ ถ้าเป็นหนึ่งในภาษาเหล่านี้)</translation>
    </message>
    <message>
        <source>print no notes beside the answer</source>
        <translation>ไม่แสดงหมายเหตุนอกเหนือจากคำตอบ</translation>
    </message>
    <message>
        <source>do not show how far a long work is</source>
        <translation>ไม่แสดงความคืบหน้าของงานที่ใช้เวลานาน</translation>
    </message>
    <message>
        <source>explain the command</source>
        <translation>อธิบายคำสั่ง</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>แสดงเวอร์ชัน</translation>
    </message>
    <message>
        <source>MiB of memory that each guess at the password costs, 8 to 1024; less is weaker (256)</source>
        <translation>หน่วยความจำเป็น MiB ที่การเดารหัสผ่านแต่ละครั้งต้องใช้ 8 ถึง 1024 ยิ่งน้อยยิ่งอ่อนแอ (256)</translation>
    </message>
    <message>
        <source>how often a guess goes over that memory, 1 to 16; fewer are weaker (3)</source>
        <translation>จำนวนรอบที่การเดาหนึ่งครั้งใช้หน่วยความจำนั้น 1 ถึง 16 ยิ่งน้อยยิ่งอ่อนแอ (3)</translation>
    </message>
    <message>
        <source>read the new password from the first line of a file</source>
        <translation>อ่านรหัสผ่านใหม่จากบรรทัดแรกของไฟล์</translation>
    </message>
    <message>
        <source>read the new password from an open file descriptor</source>
        <translation>อ่านรหัสผ่านใหม่จากไฟล์ที่เปิดอยู่ตามหมายเลข</translation>
    </message>
    <message>
        <source>An answer is written as advertising=never; &quot;rules questions&quot; lists them.</source>
        <translation>คำตอบเขียนแบบ advertising=never ดูคำถามได้ด้วย &quot;rules questions&quot;</translation>
    </message>
    <message>
        <source>There is no question &quot;{word}&quot;; &quot;rules questions&quot; lists them.</source>
        <translation>ไม่มีคำถาม &quot;{word}&quot; ดูได้ด้วย &quot;rules questions&quot;</translation>
    </message>
    <message>
        <source>No question has the answer &quot;{word}&quot;; &quot;rules questions&quot; lists them.</source>
        <translation>ไม่มีคำถามใดมีคำตอบ &quot;{word}&quot; ดูได้ด้วย &quot;rules questions&quot;</translation>
    </message>
    <message>
        <source>The question {question} is answered twice.</source>
        <translation>ตอบคำถาม {question} สองครั้ง</translation>
    </message>
    <message>
        <source>You do not know the company that asks: name it with --vendor, or keep it with --add.</source>
        <translation>คุณไม่รู้จักบริษัทที่ขอ โปรดระบุด้วย --vendor หรือเก็บไว้ด้วย --add</translation>
    </message>
    <message>
        <source>This request names another web address than the company has that you named.</source>
        <translation>คำขอนี้ระบุที่อยู่เว็บไม่ตรงกับของบริษัทที่คุณระบุ</translation>
    </message>
    <message>
        <source>This is NOT the fingerprint of the key that signed the request. Somebody else may have sent it.</source>
        <translation>นี่ไม่ใช่ลายนิ้วมือของกุญแจที่ลงนามในคำขอ อาจมีผู้อื่นส่งมา</translation>
    </message>
    <message>
        <source>Name the fingerprint that you compared, or --from-origin; one of the two.</source>
        <translation>ระบุลายนิ้วมือที่เทียบแล้ว หรือ --from-origin อย่างใดอย่างหนึ่ง</translation>
    </message>
    <message>
        <source>No web address of this company is known.</source>
        <translation>ไม่รู้จักที่อยู่เว็บของบริษัทนี้</translation>
    </message>
    <message>
        <source>The company&apos;s web address names other keys than the one that signed this request.</source>
        <translation>ที่อยู่เว็บของบริษัทมีกุญแจอื่น ไม่ใช่กุญแจที่ลงนามในคำขอนี้</translation>
    </message>
    <message>
        <source>Nobody signed this request, so that there is no key to compare.</source>
        <translation>ไม่มีใครลงนามในคำขอนี้ จึงไม่มีกุญแจให้เทียบ</translation>
    </message>
    <message>
        <source>This is not a fingerprint; one has 43 letters, digits, - and _.</source>
        <translation>นี่ไม่ใช่ลายนิ้วมือกุญแจ ซึ่งมีตัวอักษร ตัวเลข - และ _ รวม 43 ตัว</translation>
    </message>
    <message>
        <source>The request has no item {value}.</source>
        <translation>คำขอไม่มีรายการ {value}</translation>
    </message>
    <message>
        <source>Item {value} is named twice.</source>
        <translation>ระบุรายการ {value} สองครั้ง</translation>
    </message>
    <message>
        <source>Item {value} is against your rules; change the rule first if you mean it.</source>
        <translation>รายการ {value} ขัดกับกติกาของคุณ ถ้าต้องการจริง โปรดเปลี่ยนกติกาก่อน</translation>
    </message>
    <message>
        <source>They made no counter-offer there that is still open.</source>
        <translation>ไม่มีข้อเสนอโต้กลับที่ยังเปิดอยู่ที่นั่น</translation>
    </message>
    <message>
        <source>Name at least one agreement; &quot;agreement codes&quot; lists them.</source>
        <translation>ระบุข้อตกลงอย่างน้อยหนึ่งข้อ ดูได้ด้วย &quot;agreement codes&quot;</translation>
    </message>
    <message>
        <source>You have no rules to make terms of; &quot;rules questions&quot; asks for your first ones.</source>
        <translation>คุณยังไม่มีกติกาที่จะทำเป็นเงื่อนไข เริ่มได้ด้วย &quot;rules questions&quot;</translation>
    </message>
    <message>
        <source>You have not seen the text that they named; ask them for it, and attach it with --text.</source>
        <translation>คุณยังไม่เคยเห็นข้อความที่อีกฝ่ายระบุ โปรดขอมา แล้วแนบด้วย --text</translation>
    </message>
    <message>
        <source>An offer holds at most 20 agreements.</source>
        <translation>ข้อเสนอหนึ่งมีข้อตกลงได้ไม่เกิน 20 ข้อ</translation>
    </message>
    <message>
        <source>The same agreement is named twice.</source>
        <translation>ระบุข้อตกลงเดียวกันสองครั้ง</translation>
    </message>
    <message>
        <source>A legal text is named as SD-BASE=agreement.pdf.</source>
        <translation>ระบุข้อความเต็มแบบ SD-BASE=agreement.pdf</translation>
    </message>
    <message>
        <source>--text names a legal text for {code}, which is not among the agreements that are named here.</source>
        <translation>--text ระบุข้อความของ {code} ซึ่งไม่อยู่ในข้อตกลงที่ระบุไว้ที่นี่</translation>
    </message>
    <message>
        <source>Terms of this name are there already.</source>
        <translation>มีเงื่อนไขชื่อนี้แล้ว</translation>
    </message>
    <message>
        <source>A rule must say what it is about: name a purpose, a kind of data or another part.</source>
        <translation>กติกาต้องบอกว่าเกี่ยวกับอะไร โปรดระบุวัตถุประสงค์ ประเภทข้อมูล หรือส่วนอื่น</translation>
    </message>
    <message>
        <source>What is never allowed is not kept for a time.</source>
        <translation>สิ่งที่ห้ามเด็ดขาดไม่มีระยะเวลาเก็บ</translation>
    </message>
    <message>
        <source>it is done, or the answer is yes</source>
        <translation>สำเร็จ หรือคำตอบคือใช่</translation>
    </message>
    <message>
        <source>the answer is no</source>
        <translation>คำตอบคือไม่</translation>
    </message>
    <message>
        <source>the command line is not understood</source>
        <translation>ไม่เข้าใจคำสั่งที่พิมพ์</translation>
    </message>
    <message>
        <source>what was named is not there, or there is no vault</source>
        <translation>ไม่มีสิ่งที่ระบุ หรือไม่มีคลังข้อมูล</translation>
    </message>
    <message>
        <source>wrong password or recovery code</source>
        <translation>รหัสผ่านหรือรหัสกู้คืนไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>another program has the vault open</source>
        <translation>โปรแกรมอื่นเปิดคลังข้อมูลอยู่</translation>
    </message>
    <message>
        <source>the vault, its history or a backup is damaged or belongs to another vault</source>
        <translation>คลังข้อมูล ประวัติ หรือไฟล์สำรองเสียหาย หรือเป็นของคลังอื่น</translation>
    </message>
    <message>
        <source>a token, a file, a date or another input is not valid</source>
        <translation>โทเค็น ไฟล์ วันที่ หรือสิ่งที่ป้อนไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>a file or folder cannot be read or written, the disk or the memory is full</source>
        <translation>อ่านหรือเขียนไฟล์หรือโฟลเดอร์ไม่ได้ ดิสก์หรือหน่วยความจำเต็ม</translation>
    </message>
    <message>
        <source>a newer version of Proffer wrote this</source>
        <translation>Proffer เวอร์ชันใหม่กว่าเป็นผู้เขียนสิ่งนี้</translation>
    </message>
    <message>
        <source>check, vendor status: revoked</source>
        <translation>check, vendor status: ถูกเพิกถอน</translation>
    </message>
    <message>
        <source>check: expired</source>
        <translation>check: หมดอายุ</translation>
    </message>
    <message>
        <source>check: not yet valid</source>
        <translation>check: ยังไม่มีผล</translation>
    </message>
    <message>
        <source>check, vendor status: genuine, but anyone could use it</source>
        <translation>check, vendor status: ของแท้ แต่ใครก็ใช้ได้</translation>
    </message>
    <message>
        <source>check: shown by somebody it was not given to</source>
        <translation>check: ผู้แสดงไม่ใช่ผู้ที่ได้รับ</translation>
    </message>
    <message>
        <source>check: not signed by you, or not in this history</source>
        <translation>check: คุณไม่ได้ลงนาม หรือไม่อยู่ในประวัตินี้</translation>
    </message>
    <message>
        <source>altered: a signature does not fit what it stands under</source>
        <translation>ถูกแก้ไข: ลายเซ็นไม่ตรงกับสิ่งที่ลงนาม</translation>
    </message>
    <message>
        <source>check: genuine, but it does not allow this</source>
        <translation>check: ของแท้ แต่ไม่ได้อนุญาตสิ่งนี้</translation>
    </message>
    <message>
        <source>check, vendor verify, vendor status: whether it was revoked cannot be found out</source>
        <translation>check, vendor verify, vendor status: ตรวจไม่ได้ว่าถูกเพิกถอนหรือไม่</translation>
    </message>
    <message>
        <source>check, vendor verify, vendor status: cannot be said</source>
        <translation>check, vendor verify, vendor status: บอกไม่ได้</translation>
    </message>
    <message>
        <source>what the vault holds does not allow this</source>
        <translation>สิ่งที่คลังข้อมูลมีอยู่ไม่ยอมให้ทำ</translation>
    </message>
    <message>
        <source>another key was shown than the one that is known</source>
        <translation>มีการแสดงกุญแจอื่นที่ไม่ใช่กุญแจที่รู้จัก</translation>
    </message>
    <message>
        <source>this request or this answer came before</source>
        <translation>คำขอหรือคำตอบนี้เคยมาแล้ว</translation>
    </message>
    <message>
        <source>a company answered an offer twice, and each time otherwise</source>
        <translation>บริษัทตอบข้อเสนอเดียวสองครั้งและไม่ตรงกัน</translation>
    </message>
    <message>
        <source>a server cannot be reached, or does not do what was asked</source>
        <translation>ติดต่อเซิร์ฟเวอร์ไม่ได้ หรือเซิร์ฟเวอร์ไม่ทำตามที่ขอ</translation>
    </message>
    <message>
        <source>this is meant for somebody else</source>
        <translation>สิ่งนี้มีไว้สำหรับผู้อื่น</translation>
    </message>
    <message>
        <source>an error inside Proffer</source>
        <translation>เกิดข้อผิดพลาดภายใน Proffer</translation>
    </message>
    <message>
        <source>cancelled; nothing was changed</source>
        <translation>ยกเลิกแล้ว ไม่มีอะไรเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>a detail to share, as me show names it</source>
        <translation>ข้อมูลที่จะให้ ตามชื่อใน me show</translation>
    </message>
    <message>
        <source>Signs a permission that names a company, a purpose and an end</source>
        <translation>ลงนามในใบอนุญาตที่ระบุบริษัท วัตถุประสงค์ และวันสิ้นสุด</translation>
    </message>
    <message>
        <source>as whom (as the only persona)</source>
        <translation>ในนามตัวตนใด (ตัวตนเดียวที่มี)</translation>
    </message>
    <message>
        <source>a grant is bound to the company&apos;s key; a statement, for a company without one, could be used by anyone (grant)</source>
        <translation>grant ผูกกับกุญแจของบริษัท ส่วน statement สำหรับบริษัทที่ไม่มีกุญแจ ใครก็ใช้ได้ (grant)</translation>
    </message>
    <message>
        <source>Replaces a permission by one that allows less</source>
        <translation>แทนที่ใบอนุญาตด้วยใบที่อนุญาตน้อยลง</translation>
    </message>
    <message>
        <source>Lists permissions, newest first</source>
        <translation>แสดงใบอนุญาต เรียงจากใหม่สุด</translation>
    </message>
    <message>
        <source>Shows a permission and its terms</source>
        <translation>แสดงใบอนุญาตและเงื่อนไข</translation>
    </message>
    <message>
        <source>says in whole sentences what it allows and what it does not</source>
        <translation>บอกเป็นประโยคว่าอนุญาตอะไรและไม่อนุญาตอะไร</translation>
    </message>
    <message>
        <source>Prints a permission once more, as it was handed over</source>
        <translation>แสดงใบอนุญาตอีกครั้งตามที่มอบไป</translation>
    </message>
    <message>
        <source>Asks the company that holds a permission to show that it does; good once, for five minutes</source>
        <translation>ขอให้บริษัทที่ถือใบอนุญาตแสดงว่าถืออยู่ ใช้ได้ครั้งเดียวภายในห้านาที</translation>
    </message>
    <message>
        <source>why; it stands in the notice</source>
        <translation>เหตุผล ซึ่งจะอยู่ในหนังสือแจ้ง</translation>
    </message>
    <message>
        <source>Ends a permission for good and signs the notice that says so</source>
        <translation>ยุติใบอนุญาตถาวร และลงนามในหนังสือแจ้ง</translation>
    </message>
    <message>
        <source>Ends everything that a company was permitted</source>
        <translation>ยุติทุกอย่างที่อนุญาตให้บริษัทหนึ่ง</translation>
    </message>
    <message>
        <source>Ends everything that anybody was permitted</source>
        <translation>ยุติทุกอย่างที่อนุญาตให้ใครก็ตาม</translation>
    </message>
    <message>
        <source>Prints the signed notice that a permission is over</source>
        <translation>แสดงหนังสือแจ้งที่ลงนามว่าใบอนุญาตสิ้นสุดแล้ว</translation>
    </message>
    <message>
        <source>Hands a permission over, encrypted to the key of a company&apos;s request or in person, and notes in the history how and when</source>
        <translation>ส่งมอบใบอนุญาต โดยเข้ารหัสด้วยกุญแจในคำขอของบริษัทหรือมอบด้วยตนเอง และจดวิธีและเวลาไว้ในประวัติ</translation>
    </message>
    <message>
        <source>the company&apos;s signed request, which has the key to encrypt it to</source>
        <translation>คำขอที่บริษัทลงนาม ซึ่งมีกุญแจสำหรับเข้ารหัส</translation>
    </message>
    <message>
        <source>you give it to them yourself, so that it need not be encrypted</source>
        <translation>คุณมอบให้ด้วยตนเอง จึงไม่ต้องเข้ารหัส</translation>
    </message>
    <message>
        <source>a file, text for pasting, or a QR code (file)</source>
        <translation>ไฟล์ ข้อความสำหรับวาง หรือคิวอาร์โค้ด (file)</translation>
    </message>
    <message>
        <source>write it into this file, or into this folder under a name of its own (files: this folder; text and QR codes: standard output); nothing is replaced</source>
        <translation>เขียนลงไฟล์นี้ หรือในโฟลเดอร์นี้โดยตั้งชื่อให้เอง (ไฟล์: โฟลเดอร์ปัจจุบัน ข้อความและคิวอาร์โค้ด: เอาต์พุตมาตรฐาน) ไม่แทนที่ของเดิม</translation>
    </message>
    <message>
        <source>by which standard: a record or a receipt of ISO/IEC TS 27560, or Kantara 1.1 (27560-receipt)</source>
        <translation>ตามมาตรฐานใด: บันทึกหรือใบยืนยันของ ISO/IEC TS 27560 หรือ Kantara 1.1 (27560-receipt)</translation>
    </message>
    <message>
        <source>signed with the key that the company knows you by, as a JWS</source>
        <translation>ลงนามเป็น JWS ด้วยกุญแจที่บริษัทรู้จักคุณ</translation>
    </message>
    <message>
        <source>in which country they keep the data, such as JP; EU and EEA, too</source>
        <translation>เก็บข้อมูลไว้ในประเทศใด เช่น JP รวมถึง EU และ EEA</translation>
    </message>
    <message>
        <source>the company&apos;s postal address</source>
        <translation>ที่อยู่ทางไปรษณีย์ของบริษัท</translation>
    </message>
    <message>
        <source>an e-mail address or an https page of the company&apos;s, if none is kept</source>
        <translation>อีเมลหรือหน้า https ของบริษัท ถ้าไม่ได้เก็บไว้</translation>
    </message>
    <message>
        <source>its e-mail address, if its contact is a page</source>
        <translation>อีเมลของบริษัท ถ้าข้อมูลติดต่อเป็นหน้าเว็บ</translation>
    </message>
    <message>
        <source>its number, as +81 3 1234 5678</source>
        <translation>หมายเลขของบริษัท แบบ +81 3 1234 5678</translation>
    </message>
    <message>
        <source>the https page of its privacy notice</source>
        <translation>หน้า https ของประกาศความเป็นส่วนตัว</translation>
    </message>
    <message>
        <source>what its service is called</source>
        <translation>ชื่อบริการของบริษัท</translation>
    </message>
    <message>
        <source>the country whose law holds, if none is kept</source>
        <translation>ประเทศที่ใช้กฎหมาย ถ้าไม่ได้เก็บไว้</translation>
    </message>
    <message>
        <source>the language in which you dealt with each other (en)</source>
        <translation>ภาษาที่ใช้ติดต่อกัน (en)</translation>
    </message>
    <message>
        <source>Writes the receipt of a permission: what was permitted, and what became of it. What neither it nor the vault says, the options add</source>
        <translation>เขียนใบยืนยันของใบอนุญาต: อนุญาตอะไรและเกิดอะไรขึ้นหลังจากนั้น สิ่งที่ไม่มีในใบอนุญาตและคลังข้อมูลให้เพิ่มด้วยตัวเลือก</translation>
    </message>
    <message>
        <source>For a company, or for anybody: checks a signed receipt and prints what it says; needs no vault</source>
        <translation>สำหรับบริษัทหรือใครก็ได้: ตรวจใบยืนยันที่ลงนามและแสดงเนื้อหา ไม่ต้องใช้คลังข้อมูล</translation>
    </message>
    <message>
        <source>the file with the signed receipt</source>
        <translation>ไฟล์ใบยืนยันที่ลงนาม</translation>
    </message>
    <message>
        <source>the key that you expect to have signed it, known from an earlier contact</source>
        <translation>กุญแจที่คุณคาดว่าเป็นผู้ลงนาม ซึ่งรู้จากการติดต่อครั้งก่อน</translation>
    </message>
    <message>
        <source>what for: a purpose of the vocabulary DPV, such as ServiceProvision; once for each permission</source>
        <translation>เพื่ออะไร: วัตถุประสงค์ในคำศัพท์ DPV เช่น ServiceProvision ใบอนุญาตละหนึ่งครั้ง</translation>
    </message>
    <message>
        <source>share this preference, too</source>
        <translation>ให้ความชอบนี้ด้วย</translation>
    </message>
    <message>
        <source>the first day on which it is over (in 90 days)</source>
        <translation>วันแรกที่สิ้นสุดแล้ว (อีก 90 วัน)</translation>
    </message>
    <message>
        <source>how many days it is good for, in place of --until; at most 90, and three years once others can look up whether you ended it (revocation place, revocation publish)</source>
        <translation>จำนวนวันที่ใช้ได้ แทน --until ไม่เกิน 90 หรือสามปีเมื่อผู้อื่นตรวจดูได้ว่าคุณยุติหรือยัง (revocation place, revocation publish)</translation>
    </message>
    <message>
        <source>how long they may keep it: P90D is 90 days, P1Y a year (P90D)</source>
        <translation>เก็บไว้ได้นานเท่าใด: P90D คือ 90 วัน P1Y คือหนึ่งปี (P90D)</translation>
    </message>
    <message>
        <source>what they may do with it: an operation of the vocabulary DPV (Use)</source>
        <translation>ทำอะไรกับข้อมูลได้: การดำเนินการในคำศัพท์ DPV (Use)</translation>
    </message>
    <message>
        <source>which kinds of data it is about, in the vocabulary DPV-PD (those of what is shared)</source>
        <translation>เกี่ยวกับข้อมูลประเภทใด ในคำศัพท์ DPV-PD (ตามข้อมูลที่ให้)</translation>
    </message>
    <message>
        <source>to whom they may pass it on (nobody)</source>
        <translation>ส่งต่อให้ใครได้ (ไม่ให้ใคร)</translation>
    </message>
    <message>
        <source>how they come by the data</source>
        <translation>ได้ข้อมูลมาอย่างไร</translation>
    </message>
    <message>
        <source>who of them may see it</source>
        <translation>ใครในบริษัทดูได้</translation>
    </message>
    <message>
        <source>in which context</source>
        <translation>ในบริบทใด</translation>
    </message>
    <message>
        <source>to what end, in words</source>
        <translation>เพื่อจุดหมายใด เป็นคำพูด</translation>
    </message>
    <message>
        <source>they may use it once</source>
        <translation>ใช้ได้เพียงครั้งเดียว</translation>
    </message>
    <message>
        <source>what you get: discount, service, money, ...</source>
        <translation>สิ่งที่คุณได้รับ: discount, service, money, ...</translation>
    </message>
    <message>
        <source>how much of it</source>
        <translation>จำนวนเท่าใด</translation>
    </message>
    <message>
        <source>the country whose law holds, such as JP</source>
        <translation>ประเทศที่ใช้กฎหมาย เช่น JP</translation>
    </message>
    <message>
        <source>where they are to be told that it ends</source>
        <translation>แจ้งบริษัทที่ใดว่าสิ้นสุดแล้ว</translation>
    </message>
    <message>
        <source>which one, by its id in the list, or the first four characters of it</source>
        <translation>อันไหน ระบุด้วยรหัสประจำในรายการ หรือสี่ตัวแรกของรหัส</translation>
    </message>
    <message>
        <source>write it into this file in place of standard output; --json holds it all the same</source>
        <translation>เขียนลงไฟล์นี้แทนเอาต์พุตมาตรฐาน แต่ยังอยู่ใน --json ด้วย</translation>
    </message>
    <message>
        <source>replace the file if there is one</source>
        <translation>แทนที่ไฟล์ถ้ามีอยู่</translation>
    </message>
    <message>
        <source>{what}; one of {words}</source>
        <translation>{what} เลือกจาก {words}</translation>
    </message>
    <message>
        <source>proffer-cli keeps who you are, what you like and on what terms others may use it in an encrypted vault, and hands out signed permissions that you can look back at and end.</source>
        <translation>proffer-cli เก็บว่าคุณเป็นใคร ชอบอะไร และให้ผู้อื่นใช้ได้ตามเงื่อนไขใด ไว้ในคลังข้อมูลที่เข้ารหัส และออกใบอนุญาตที่ลงนามซึ่งคุณย้อนดูและยุติได้</translation>
    </message>
    <message>
        <source>Usage: proffer-cli NOUN VERB [arguments] [--options]</source>
        <translation>วิธีใช้: proffer-cli NOUN VERB [arguments] [--options]</translation>
    </message>
    <message>
        <source>First comes what it is about, then what is to be done, as in proffer-cli me show.</source>
        <translation>เขียนก่อนว่าเกี่ยวกับอะไร แล้วจึงเขียนว่าจะทำอะไร เช่น proffer-cli me show</translation>
    </message>
    <message>
        <source>What it is about (proffer-cli me --help lists what can be done there):</source>
        <translation>เกี่ยวกับอะไร (ดูสิ่งที่ทำได้ด้วย proffer-cli me --help):</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>ตัวเลือกของทุกคำสั่ง:</translation>
    </message>
    <message>
        <source>It returns:</source>
        <translation>รหัสที่คืนค่า:</translation>
    </message>
    <message>
        <source>There is no verb to lock a vault: it is open only while a command runs.</source>
        <translation>ไม่มีคำสั่งล็อกคลังข้อมูล คลังเปิดเฉพาะขณะที่คำสั่งทำงาน</translation>
    </message>
    <message>
        <source>The manual page proffer-cli(1) says everything; proffer-cli help --man prints it, and proffer-cli help --completion bash prints the completion for bash.</source>
        <translation>คู่มือ proffer-cli(1) อธิบายทุกอย่าง proffer-cli help --man แสดงคู่มือ และ proffer-cli help --completion bash แสดงการเติมคำสำหรับ bash</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>ตัวอย่าง:</translation>
    </message>
    <message>
        <source>My vault</source>
        <translation>คลังของฉัน</translation>
    </message>
    <message>
        <source>proffer-cli {noun}: {about}</source>
        <translation>proffer-cli {noun}: {about}</translation>
    </message>
    <message>
        <source>proffer-cli {noun} VERB --help explains one, with an example.</source>
        <translation>proffer-cli {noun} VERB --help อธิบายทีละคำสั่งพร้อมตัวอย่าง</translation>
    </message>
    <message>
        <source>Usage: {usage}</source>
        <translation>วิธีใช้: {usage}</translation>
    </message>
    <message>
        <source>Usage: {usage} [--options]</source>
        <translation>วิธีใช้: {usage} [--options]</translation>
    </message>
    <message>
        <source>{help}.</source>
        <translation>{help}</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>อาร์กิวเมนต์:</translation>
    </message>
    <message>
        <source>Options (in brackets what holds without them):</source>
        <translation>ตัวเลือก (ในวงเล็บคือค่าเมื่อไม่ระบุ):</translation>
    </message>
    <message>
        <source>With --json:</source>
        <translation>เมื่อใช้ --json:</translation>
    </message>
    <message>
        <source>Behind a name, ? says that it may be missing, # that it is a whole number, ! that it is true or false; every other name stands for a text.</source>
        <translation>หลังชื่อ ? หมายถึงอาจไม่มี # หมายถึงจำนวนเต็ม ! หมายถึงจริงหรือเท็จ ชื่ออื่นทั้งหมดแทนข้อความ</translation>
    </message>
    <message>
        <source>Options of every command: proffer-cli --help</source>
        <translation>ตัวเลือกของทุกคำสั่ง: proffer-cli --help</translation>
    </message>
    <message>
        <source>at most so many events (50)</source>
        <translation>ไม่เกินกี่รายการ (50)</translation>
    </message>
    <message>
        <source>Lists what happened, newest first; it names details and never shows them</source>
        <translation>แสดงสิ่งที่เกิดขึ้น เรียงจากใหม่สุด บอกชื่อข้อมูลแต่ไม่แสดงค่า</translation>
    </message>
    <message>
        <source>only what stands before this number</source>
        <translation>เฉพาะรายการก่อนหมายเลขนี้</translation>
    </message>
    <message>
        <source>only what concerns one company, permission or other thing, by its id</source>
        <translation>เฉพาะที่เกี่ยวกับบริษัท ใบอนุญาต หรือสิ่งหนึ่ง ตามรหัสประจำ</translation>
    </message>
    <message>
        <source>Shows one event</source>
        <translation>แสดงบันทึกหนึ่งรายการ</translation>
    </message>
    <message>
        <source>its number in the history</source>
        <translation>หมายเลขในประวัติ</translation>
    </message>
    <message>
        <source>Checks every signature and works everything out anew from the signed events, and names the first that is wrong</source>
        <translation>ตรวจลายเซ็นทุกลายเซ็น คำนวณทุกอย่างใหม่จากบันทึกที่ลงนาม และระบุข้อแรกที่ผิด</translation>
    </message>
    <message>
        <source>compare with what history heads --json printed earlier</source>
        <translation>เทียบกับสิ่งที่ history heads --json แสดงไว้ก่อนหน้า</translation>
    </message>
    <message>
        <source>Finds events by the names in them, in any script</source>
        <translation>ค้นบันทึกจากชื่อที่อยู่ในนั้น ไม่ว่าอักษรใด</translation>
    </message>
    <message>
        <source>one or more words</source>
        <translation>คำหนึ่งคำหรือมากกว่า</translation>
    </message>
    <message>
        <source>Signs the state of everything at this moment</source>
        <translation>ลงนามรับรองสถานะของทุกอย่าง ณ ขณะนี้</translation>
    </message>
    <message>
        <source>Prints the ends of the history: kept elsewhere, they show later that nothing was rewritten</source>
        <translation>แสดงปลายของประวัติ ถ้าเก็บไว้ที่อื่น ภายหลังจะแสดงได้ว่าไม่มีการเขียนใหม่</translation>
    </message>
    <message>
        <source>Writes the whole history as JSON, without values</source>
        <translation>เขียนประวัติทั้งหมดเป็น JSON โดยไม่มีค่า</translation>
    </message>
    <message>
        <source>Drops older events for good, except those from which what holds now follows</source>
        <translation>ทิ้งบันทึกเก่าถาวร เว้นรายการที่เป็นที่มาของสิ่งที่มีผลอยู่</translation>
    </message>
    <message>
        <source>the day before which events are dropped</source>
        <translation>วันที่ซึ่งจะทิ้งบันทึกก่อนหน้า</translation>
    </message>
    <message>
        <source>only say how many would go and how many stay</source>
        <translation>บอกเพียงว่าจะทิ้งกี่รายการและคงไว้กี่รายการ</translation>
    </message>
    <message>
        <source>the record, by its id in holding list</source>
        <translation>บันทึก ตามรหัสประจำใน holding list</translation>
    </message>
    <message>
        <source>what shows it, in your words</source>
        <translation>สิ่งที่แสดงเรื่องนี้ เป็นคำพูดของคุณ</translation>
    </message>
    <message>
        <source>the same from a file</source>
        <translation>เช่นเดียวกันแต่จากไฟล์</translation>
    </message>
    <message>
        <source>the day of what shows it (today)</source>
        <translation>วันที่ของสิ่งที่แสดงเรื่องนี้ (วันนี้)</translation>
    </message>
    <message>
        <source>Records that a company has a detail</source>
        <translation>บันทึกว่าบริษัทมีข้อมูลหนึ่ง</translation>
    </message>
    <message>
        <source>which detail, as me show names it, such as email</source>
        <translation>ข้อมูลใด ตามชื่อใน me show เช่น email</translation>
    </message>
    <message>
        <source>how you know (i_gave_it)</source>
        <translation>คุณรู้ได้อย่างไร (i_gave_it)</translation>
    </message>
    <message>
        <source>since when they have it</source>
        <translation>มีมาตั้งแต่เมื่อไร</translation>
    </message>
    <message>
        <source>as whom you gave it</source>
        <translation>ให้ไปในนามตัวตนใด</translation>
    </message>
    <message>
        <source>Lists what a company has, or how much each of them has</source>
        <translation>แสดงว่าบริษัทหนึ่งมีอะไร หรือแต่ละบริษัทมีกี่อย่าง</translation>
    </message>
    <message>
        <source>Shows one record with its evidence</source>
        <translation>แสดงบันทึกหนึ่งพร้อมหลักฐาน</translation>
    </message>
    <message>
        <source>Says where it stands: what you asked, and what they answered</source>
        <translation>บอกว่าเรื่องอยู่ขั้นใด: คุณขออะไร และอีกฝ่ายตอบว่าอะไร</translation>
    </message>
    <message>
        <source>where it stands now</source>
        <translation>ตอนนี้อยู่ขั้นใด</translation>
    </message>
    <message>
        <source>Keeps something that shows it, such as the words of a letter</source>
        <translation>เก็บหลักฐาน เช่นถ้อยคำในจดหมาย</translation>
    </message>
    <message>
        <source>Lists the companies that have a detail, or how many have each</source>
        <translation>แสดงบริษัทที่มีข้อมูลหนึ่ง หรือแต่ละข้อมูลมีกี่บริษัทที่มี</translation>
    </message>
    <message>
        <source>the detail, as me show names it</source>
        <translation>ข้อมูล ตามชื่อใน me show</translation>
    </message>
    <message>
        <source>Erases the record and its evidence, or one piece of it</source>
        <translation>ลบบันทึกและหลักฐานทิ้ง หรือลบหลักฐานชิ้นเดียว</translation>
    </message>
    <message>
        <source>erase only the piece with this number, as holding show counts them</source>
        <translation>ลบเฉพาะชิ้นหมายเลขนี้ ตามที่นับใน holding show</translation>
    </message>
    <message>
        <source>Shows your details</source>
        <translation>แสดงข้อมูลของคุณ</translation>
    </message>
    <message>
        <source>Keeps one detail about you</source>
        <translation>เก็บข้อมูลเกี่ยวกับคุณหนึ่งข้อ</translation>
    </message>
    <message>
        <source>what it is called: name, email, phone_number, birthdate, address, a name of your own; with a language or a label, as in family_name#ja-Kana-JP or email/work</source>
        <translation>ชื่อของข้อมูล: name, email, phone_number, birthdate, address หรือชื่อที่คุณตั้งเอง ระบุภาษาหรือป้ายได้ เช่น family_name#ja-Kana-JP หรือ email/work</translation>
    </message>
    <message>
        <source>what it is; a day as 1990-04-01</source>
        <translation>ค่าของข้อมูล วันที่เขียนแบบ 1990-04-01</translation>
    </message>
    <message>
        <source>read the value from a file, so that the list of running programs does not show it</source>
        <translation>อ่านค่าจากไฟล์ เพื่อไม่ให้ปรากฏในรายการโปรแกรมที่ทำงานอยู่</translation>
    </message>
    <message>
        <source>what kind of detail it is, in the vocabulary DPV-PD, such as EmailAddress (told by its name)</source>
        <translation>ประเภทของข้อมูลในคำศัพท์ DPV-PD เช่น EmailAddress (ดูจากชื่อ)</translation>
    </message>
    <message>
        <source>how careful others must be with it (told by its kind)</source>
        <translation>ผู้อื่นต้องระวังเพียงใด (ดูจากประเภท)</translation>
    </message>
    <message>
        <source>Erases a value everywhere in the vault, and lists the backups that still hold it</source>
        <translation>ลบค่าทิ้งทุกแห่งในคลังข้อมูล และแสดงไฟล์สำรองที่ยังมีค่านั้น</translation>
    </message>
    <message>
        <source>the detail, by its name in me show</source>
        <translation>ข้อมูล ตามชื่อใน me show</translation>
    </message>
    <message>
        <source>erase what was worked out from it, too</source>
        <translation>ลบสิ่งที่คำนวณจากข้อมูลนี้ทิ้งด้วย</translation>
    </message>
    <message>
        <source>Works out a coarser detail, such as whether you are over 18, so that the exact one need not be handed out</source>
        <translation>คำนวณข้อมูลที่หยาบกว่า เช่นคุณอายุเกิน 18 หรือไม่ เพื่อไม่ต้องมอบข้อมูลที่แน่นอน</translation>
    </message>
    <message>
        <source>what is to be worked out</source>
        <translation>สิ่งที่จะคำนวณ</translation>
    </message>
    <message>
        <source>from this detail (birthdate or address)</source>
        <translation>จากข้อมูลนี้ (birthdate หรือ address)</translation>
    </message>
    <message>
        <source>trust the certificate authorities in this file (PEM) in place of the system&apos;s</source>
        <translation>เชื่อถือผู้ออกใบรับรองในไฟล์นี้ (PEM) แทนของระบบ</translation>
    </message>
    <message>
        <source>use addresses on this computer and in a private network, too, which are refused otherwise</source>
        <translation>ใช้ที่อยู่ในคอมพิวเตอร์นี้และเครือข่ายภายในด้วย ซึ่งปกติถูกปฏิเสธ</translation>
    </message>
    <message>
        <source>Says what a file, a pasted text or a picture of a QR code is, whether it is genuine as far as it can show that itself, and which command takes it; takes nothing in and needs no vault</source>
        <translation>บอกว่าไฟล์ ข้อความที่วาง หรือภาพคิวอาร์โค้ดคืออะไร เป็นของแท้หรือไม่เท่าที่แสดงได้เอง และคำสั่งใดรับได้ โดยไม่นำเข้าและไม่ต้องใช้คลังข้อมูล</translation>
    </message>
    <message>
        <source>whatever it is called; only what is in it counts</source>
        <translation>ชื่ออะไรก็ได้ ดูเฉพาะสิ่งที่อยู่ข้างใน</translation>
    </message>
    <message>
        <source>Lists who has what, the riskiest first</source>
        <translation>แสดงว่าใครมีอะไร เรียงจากที่เสี่ยงที่สุด</translation>
    </message>
    <message>
        <source>Lists what needs you now</source>
        <translation>แสดงสิ่งที่ต้องให้คุณจัดการตอนนี้</translation>
    </message>
    <message>
        <source>Records that you tell a company to stop, and ends the permissions behind it</source>
        <translation>บันทึกว่าคุณบอกให้บริษัทหยุด และยุติใบอนุญาตที่อยู่เบื้องหลัง</translation>
    </message>
    <message>
        <source>which details; all if none is named</source>
        <translation>ข้อมูลใด ทั้งหมดถ้าไม่ระบุ</translation>
    </message>
    <message>
        <source>for this purpose, in the vocabulary DPV (any)</source>
        <translation>เพื่อวัตถุประสงค์นี้ ในคำศัพท์ DPV (ใดก็ได้)</translation>
    </message>
    <message>
        <source>about this kind of data, in the vocabulary DPV-PD (any)</source>
        <translation>เกี่ยวกับข้อมูลประเภทนี้ ในคำศัพท์ DPV-PD (ใดก็ได้)</translation>
    </message>
    <message>
        <source>for this operation, in the vocabulary DPV (any)</source>
        <translation>สำหรับการดำเนินการนี้ ในคำศัพท์ DPV (ใดก็ได้)</translation>
    </message>
    <message>
        <source>got in this way (any)</source>
        <translation>ที่ได้มาด้วยวิธีนี้ (ใดก็ได้)</translation>
    </message>
    <message>
        <source>passed on to them</source>
        <translation>ที่ส่งต่อให้ผู้นี้</translation>
    </message>
    <message>
        <source>only what is passed on to anybody</source>
        <translation>เฉพาะที่ส่งต่อให้ผู้อื่น</translation>
    </message>
    <message>
        <source>with allow: kept no longer than this, such as P30D</source>
        <translation>เมื่อใช้ allow: เก็บไว้ไม่นานกว่านี้ เช่น P30D</translation>
    </message>
    <message>
        <source>allow: without asking again; never: not at all</source>
        <translation>allow: ไม่ต้องถามอีก never: ห้ามเด็ดขาด</translation>
    </message>
    <message>
        <source>one of your own rules: its name or its id</source>
        <translation>กติกาที่คุณเขียนเอง: ชื่อหรือรหัสประจำ</translation>
    </message>
    <message>
        <source>Writes a rule of your own</source>
        <translation>เขียนกติกาของคุณเอง</translation>
    </message>
    <message>
        <source>what you call it</source>
        <translation>คุณเรียกว่าอะไร</translation>
    </message>
    <message>
        <source>Writes one of your own rules anew; what it said before stays in history</source>
        <translation>เขียนกติกาของคุณเองใหม่ เนื้อหาเดิมคงอยู่ในประวัติ</translation>
    </message>
    <message>
        <source>what you call it from now on</source>
        <translation>ชื่อที่จะเรียกจากนี้ไป</translation>
    </message>
    <message>
        <source>Removes one of your own rules</source>
        <translation>เอากติกาของคุณเองออก</translation>
    </message>
    <message>
        <source>somebody you act for, by name or id (you)</source>
        <translation>ผู้ที่คุณดำเนินการแทน ตามชื่อหรือรหัสประจำ (คุณ)</translation>
    </message>
    <message>
        <source>the value that only this persona shows (what all share)</source>
        <translation>ค่าที่แสดงเฉพาะตัวตนนี้ (ค่าที่ใช้ร่วมกัน)</translation>
    </message>
    <message>
        <source>of somebody you act for (of you)</source>
        <translation>ของผู้ที่คุณดำเนินการแทน (ของคุณ)</translation>
    </message>
    <message>
        <source>its label or id</source>
        <translation>ชื่อหรือรหัสประจำ</translation>
    </message>
    <message>
        <source>Lists the personas</source>
        <translation>แสดงตัวตนทั้งหมด</translation>
    </message>
    <message>
        <source>Adds a persona, with details and preferences of its own</source>
        <translation>เพิ่มตัวตนที่มีข้อมูลและความชอบของตัวเอง</translation>
    </message>
    <message>
        <source>Gives a persona another label</source>
        <translation>เปลี่ยนชื่อตัวตน</translation>
    </message>
    <message>
        <source>the new one</source>
        <translation>ชื่อใหม่</translation>
    </message>
    <message>
        <source>Ends the use of a persona for good</source>
        <translation>เลิกใช้ตัวตนถาวร</translation>
    </message>
    <message>
        <source>whose it is, by the label of a persona (the only one)</source>
        <translation>ของใคร ระบุชื่อตัวตน (ตัวตนเดียวที่มี)</translation>
    </message>
    <message>
        <source>which one, from prefs catalogue, such as channel.email or topic.coffee</source>
        <translation>ข้อใดใน prefs catalogue เช่น channel.email หรือ topic.coffee</translation>
    </message>
    <message>
        <source>Lists the preferences of a persona</source>
        <translation>แสดงความชอบของตัวตนหนึ่ง</translation>
    </message>
    <message>
        <source>Keeps a preference: what you like, or how you want to be reached</source>
        <translation>เก็บความชอบ: สิ่งที่คุณชอบ หรือวิธีที่อยากให้ติดต่อ</translation>
    </message>
    <message>
        <source>what prefs catalogue says for it, such as no, weekly or like</source>
        <translation>ค่าตามที่ prefs catalogue บอก เช่น no, weekly หรือ like</translation>
    </message>
    <message>
        <source>Takes a preference back; its history stays</source>
        <translation>ยกเลิกความชอบ แต่ประวัติยังอยู่</translation>
    </message>
    <message>
        <source>Erases what a preference was, everywhere in the vault</source>
        <translation>ลบค่าของความชอบทิ้งทุกแห่งในคลังข้อมูล</translation>
    </message>
    <message>
        <source>Lists what preferences there are; needs no vault</source>
        <translation>แสดงว่ามีความชอบใดให้ตั้งได้ ไม่ต้องใช้คลังข้อมูล</translation>
    </message>
    <message>
        <source>whose (the only persona&apos;s)</source>
        <translation>ของใคร (ของตัวตนเดียวที่มี)</translation>
    </message>
    <message>
        <source>Signs some of your preferences for a company, as a preference sheet; it permits nothing by itself</source>
        <translation>ลงนามในความชอบบางข้อให้บริษัทหนึ่ง เป็นใบบอกความชอบ ซึ่งไม่ได้อนุญาตอะไรด้วยตัวเอง</translation>
    </message>
    <message>
        <source>Lists the preference sheets that were handed over, newest first</source>
        <translation>แสดงใบบอกความชอบที่มอบไปแล้ว เรียงจากใหม่สุด</translation>
    </message>
    <message>
        <source>those of one company</source>
        <translation>ของบริษัทหนึ่ง</translation>
    </message>
    <message>
        <source>Shows a preference sheet that was handed over</source>
        <translation>แสดงใบบอกความชอบที่มอบไปแล้ว</translation>
    </message>
    <message>
        <source>{question}: </source>
        <translation>{question}: </translation>
    </message>
    <message>
        <source>Gives what fits your rules, or the items that you choose; the rest stays unanswered</source>
        <translation>ให้สิ่งที่เป็นไปตามกติกาของคุณ หรือรายการที่เลือก ที่เหลือยังไม่ตอบ</translation>
    </message>
    <message>
        <source>a detail to share (all that an item asks for)</source>
        <translation>ข้อมูลที่จะให้ (ทั้งหมดที่รายการขอ)</translation>
    </message>
    <message>
        <source>the number of an item (all that fit your rules)</source>
        <translation>หมายเลขของรายการ (ทั้งหมดที่เป็นไปตามกติกา)</translation>
    </message>
    <message>
        <source>for a company without a key: no details, and anyone could use it</source>
        <translation>สำหรับบริษัทที่ไม่มีกุญแจ: ไม่ให้ข้อมูล และใครก็ใช้ได้</translation>
    </message>
    <message>
        <source>how many days it is good for</source>
        <translation>จำนวนวันที่ใช้ได้</translation>
    </message>
    <message>
        <source>Offers an agreement of yours in place of an answer; the request stays open</source>
        <translation>เสนอข้อตกลงของคุณแทนคำตอบ คำขอยังเปิดอยู่</translation>
    </message>
    <message>
        <source>Says no, and keeps that you did</source>
        <translation>ปฏิเสธ และเก็บไว้ว่าปฏิเสธแล้ว</translation>
    </message>
    <message>
        <source>the request as it came; - reads standard input</source>
        <translation>คำขอตามที่ได้รับมา (- คืออ่านจากอินพุตมาตรฐาน)</translation>
    </message>
    <message>
        <source>Says what a company asks for, and changes nothing</source>
        <translation>บอกว่าบริษัทขออะไร โดยไม่เปลี่ยนแปลงอะไร</translation>
    </message>
    <message>
        <source>Takes a request in and compares it with your rules, item by item</source>
        <translation>รับคำขอเข้ามา และเทียบกับกติกาของคุณทีละรายการ</translation>
    </message>
    <message>
        <source>whose it is, if that is not found</source>
        <translation>ของใคร ถ้าหาไม่พบ</translation>
    </message>
    <message>
        <source>keep the company, if you do not know it yet</source>
        <translation>เก็บบริษัทไว้ ถ้ายังไม่รู้จัก</translation>
    </message>
    <message>
        <source>with --add: what kind of company it is (other)</source>
        <translation>เมื่อใช้ --add: เป็นบริษัทประเภทใด (other)</translation>
    </message>
    <message>
        <source>Lists what companies asked for, newest first</source>
        <translation>แสดงสิ่งที่บริษัทต่าง ๆ ขอ เรียงจากใหม่สุด</translation>
    </message>
    <message>
        <source>Shows a request and compares it with your rules as they are now</source>
        <translation>แสดงคำขอและเทียบกับกติกาของคุณในตอนนี้</translation>
    </message>
    <message>
        <source>Pins the key that signed a request, once you compared its fingerprint with the company</source>
        <translation>บันทึกกุญแจที่ลงนามในคำขอ เมื่อคุณเทียบลายนิ้วมือกับบริษัทแล้ว</translation>
    </message>
    <message>
        <source>what the company told you over a contact that you had before</source>
        <translation>สิ่งที่บริษัทบอกคุณผ่านช่องทางติดต่อที่มีอยู่ก่อน</translation>
    </message>
    <message>
        <source>ask the company&apos;s own web address for its keys instead</source>
        <translation>ถามกุญแจจากที่อยู่เว็บของบริษัทเองแทน</translation>
    </message>
    <message>
        <source>Gives a company&apos;s permissions an address where others can look up whether you ended them; without --base, changes how the list gets there</source>
        <translation>กำหนดที่อยู่ให้ใบอนุญาตของบริษัท ซึ่งผู้อื่นตรวจดูได้ว่าคุณยุติหรือยัง ถ้าไม่มี --base จะเปลี่ยนวิธีนำรายการไปวาง</translation>
    </message>
    <message>
        <source>where the host shows what is put there; the list gets a random name below it</source>
        <translation>ที่ซึ่งโฮสต์แสดงสิ่งที่วางไว้ รายการจะได้ชื่อสุ่มอยู่ใต้นั้น</translation>
    </message>
    <message>
        <source>put it into this folder, which something else brings to the host</source>
        <translation>วางในโฟลเดอร์นี้ ซึ่งสิ่งอื่นจะนำไปยังโฮสต์</translation>
    </message>
    <message>
        <source>put it into this collection of a WebDAV host</source>
        <translation>วางในที่เก็บนี้ของโฮสต์ WebDAV</translation>
    </message>
    <message>
        <source>who you are at that host</source>
        <translation>ชื่อผู้ใช้ของคุณที่โฮสต์นั้น</translation>
    </message>
    <message>
        <source>read the password for that host from the first line of a file; it is kept in the vault</source>
        <translation>อ่านรหัสผ่านของโฮสต์นั้นจากบรรทัดแรกของไฟล์ และเก็บไว้ในคลังข้อมูล</translation>
    </message>
    <message>
        <source>read the password for that host from an open file descriptor</source>
        <translation>อ่านรหัสผ่านของโฮสต์นั้นจากไฟล์ที่เปิดอยู่ตามหมายเลข</translation>
    </message>
    <message>
        <source>Publishes the lists that are new, changed or to be renewed, each at a time of its own; with a company, its lists in any case</source>
        <translation>เผยแพร่รายการที่ใหม่ เปลี่ยนไป หรือถึงเวลาต่ออายุ แต่ละรายการในเวลาของตัวเอง ถ้าระบุบริษัท จะเผยแพร่รายการของบริษัทนั้นเสมอ</translation>
    </message>
    <message>
        <source>with a company: write over what lies there and is no list of yours, as you were told; ends that history knows stay</source>
        <translation>เมื่อระบุบริษัท: เขียนทับสิ่งที่วางอยู่ที่นั่นซึ่งไม่ใช่รายการของคุณ ตามที่ได้แจ้งไว้ การสิ้นสุดที่ประวัติรู้ยังคงอยู่</translation>
    </message>
    <message>
        <source>Shows the lists of what you ended, and what is to be published</source>
        <translation>แสดงรายการของสิ่งที่คุณยุติ และสิ่งที่จะเผยแพร่</translation>
    </message>
    <message>
        <source>look what others read there now, too</source>
        <translation>ดูสิ่งที่ผู้อื่นอ่านได้ที่นั่นในตอนนี้ด้วย</translation>
    </message>
    <message>
        <source>a ready-made rule, as rules ready-made lists it</source>
        <translation>กติกาสำเร็จรูป ตามที่ rules ready-made แสดง</translation>
    </message>
    <message>
        <source>Asks the six everyday questions that make your first rules</source>
        <translation>ถามคำถามในชีวิตประจำวันหกข้อเพื่อตั้งกติกาแรกของคุณ</translation>
    </message>
    <message>
        <source>Makes your first rules out of your answers; what you leave out stays open</source>
        <translation>ตั้งกติกาแรกจากคำตอบของคุณ ข้อที่ไม่ตอบยังเปิดไว้</translation>
    </message>
    <message>
        <source>a question and your answer, such as advertising=never</source>
        <translation>คำถามและคำตอบของคุณ เช่น advertising=never</translation>
    </message>
    <message>
        <source>Lists your rules in plain sentences</source>
        <translation>แสดงกติกาของคุณเป็นประโยคที่เข้าใจง่าย</translation>
    </message>
    <message>
        <source>Lists the rules that you can choose without writing any</source>
        <translation>แสดงกติกาที่เลือกได้โดยไม่ต้องเขียนเอง</translation>
    </message>
    <message>
        <source>Chooses ready-made rules: what they name is never allowed</source>
        <translation>เลือกกติกาสำเร็จรูป: สิ่งที่ระบุไว้ห้ามเด็ดขาด</translation>
    </message>
    <message>
        <source>Takes ready-made rules back</source>
        <translation>ยกเลิกกติกาสำเร็จรูป</translation>
    </message>
    <message>
        <source>Says how you feel about giving a kind of data to a kind of company</source>
        <translation>บอกว่าคุณรู้สึกอย่างไรกับการให้ข้อมูลประเภทหนึ่งแก่บริษัทประเภทหนึ่ง</translation>
    </message>
    <message>
        <source>a kind of data in the vocabulary DPV-PD, such as Contact</source>
        <translation>ประเภทข้อมูลในคำศัพท์ DPV-PD เช่น Contact</translation>
    </message>
    <message>
        <source>a kind of company</source>
        <translation>ประเภทของบริษัท</translation>
    </message>
    <message>
        <source>give, ask (you want to be asked) or never</source>
        <translation>give (ให้) ask (ให้ถามก่อน) หรือ never (ไม่ให้)</translation>
    </message>
    <message>
        <source>The options --{one} and --{other} exclude each other.</source>
        <translation>ใช้ตัวเลือก --{one} และ --{other} พร้อมกันไม่ได้</translation>
    </message>
    <message>
        <source>The options --origin and --nonce go together: both are in the proof of who shows it.</source>
        <translation>ตัวเลือก --origin และ --nonce ใช้คู่กัน ทั้งสองอยู่ในข้อพิสูจน์ว่าใครเป็นผู้แสดง</translation>
    </message>
    <message>
        <source>The answer could not be written; what was to be done is done.</source>
        <translation>เขียนคำตอบออกไม่ได้ แต่สิ่งที่สั่งทำเสร็จแล้ว</translation>
    </message>
    <message>
        <source>Something went wrong inside Proffer.</source>
        <translation>เกิดข้อผิดพลาดภายใน Proffer</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>ยกเลิกแล้ว ไม่มีอะไรเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>This cannot be used[ as {what}][ as {member}][ for {claim}][ for {preference}][: {reason}].</source>
        <translation>ใช้สิ่งนี้ไม่ได้[ เป็น {what}][ เป็น {member}][ สำหรับ {claim}][ สำหรับ {preference}][: {reason}]</translation>
    </message>
    <message>
        <source>This is not there[: {what}].</source>
        <translation>ไม่มีสิ่งนี้[: {what}]</translation>
    </message>
    <message>
        <source>There is one already.</source>
        <translation>มีอยู่แล้ว</translation>
    </message>
    <message>
        <source>This beginning of an id is too short: at least four digits.</source>
        <translation>ส่วนต้นของรหัสประจำสั้นเกินไป ต้องมีอย่างน้อยสี่ตัว</translation>
    </message>
    <message>
        <source>There are several[: {what}]; say which one is meant.</source>
        <translation>มีหลายอัน[: {what}] โปรดระบุว่าอันไหน</translation>
    </message>
    <message>
        <source>This is too large[: {path}][; the limit is {limit}].</source>
        <translation>ใหญ่เกินไป[: {path}][ ขีดจำกัดคือ {limit}]</translation>
    </message>
    <message>
        <source>This is not text in UTF-8[: {path}].</source>
        <translation>นี่ไม่ใช่ข้อความแบบ UTF-8[: {path}]</translation>
    </message>
    <message>
        <source>This date cannot be used[: {date}][: {reason}]; write a day as 2026-11-22, a period as P90D.</source>
        <translation>ใช้วันที่นี้ไม่ได้[: {date}][: {reason}] เขียนวันแบบ 2026-11-22 และช่วงเวลาแบบ P90D</translation>
    </message>
    <message>
        <source>The date[ {date}] has passed.</source>
        <translation>วันที่[ {date} ]ผ่านไปแล้ว</translation>
    </message>
    <message>
        <source>The vocabulary has no such word[: {iri}].</source>
        <translation>คำศัพท์ไม่มีคำนี้[: {iri}]</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>ไม่มีไฟล์ {path}</translation>
    </message>
    <message>
        <source>{path} exists already and is not overwritten.</source>
        <translation>มี {path} อยู่แล้ว จึงไม่เขียนทับ</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>อ่าน {path} ไม่ได้</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>เขียน {path} ไม่ได้</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed[: {path}].</source>
        <translation>ดิสก์เต็ม ไม่มีอะไรเปลี่ยนแปลง[: {path}]</translation>
    </message>
    <message>
        <source>The machine has not got enough memory.</source>
        <translation>หน่วยความจำของเครื่องไม่พอ</translation>
    </message>
    <message>
        <source>The system gives no random numbers.</source>
        <translation>ระบบไม่ให้ตัวเลขสุ่ม</translation>
    </message>
    <message>
        <source>The process could not be protected against being read[: {what}].</source>
        <translation>ป้องกันไม่ให้โปรแกรมถูกอ่านไม่ได้[: {what}]</translation>
    </message>
    <message>
        <source>This cannot be decrypted: it was altered, or the key is another.</source>
        <translation>ถอดรหัสไม่ได้ เพราะถูกแก้ไขหรือเป็นกุญแจอื่น</translation>
    </message>
    <message>
        <source>The signature is not valid.</source>
        <translation>ลายเซ็นไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>This is not a valid key.</source>
        <translation>นี่ไม่ใช่กุญแจที่ถูกต้อง</translation>
    </message>
    <message>
        <source>This key cannot be used for encryption.</source>
        <translation>กุญแจนี้ใช้เข้ารหัสไม่ได้</translation>
    </message>
    <message>
        <source>The cost of deriving the key is outside the limits that protect this machine.</source>
        <translation>ภาระในการสร้างกุญแจอยู่นอกขีดจำกัดที่ป้องกันเครื่องนี้</translation>
    </message>
    <message>
        <source>This is not strict base64url.</source>
        <translation>นี่ไม่ใช่ base64url ที่เคร่งครัด</translation>
    </message>
    <message>
        <source>This is not hexadecimal.</source>
        <translation>นี่ไม่ใช่เลขฐานสิบหก</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>นี่ไม่ใช่ JSON ที่ถูกต้อง</translation>
    </message>
    <message>
        <source>The JSON names a member twice.</source>
        <translation>JSON มีชื่อเดียวกันสองครั้ง</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>JSON ซ้อนกันลึกเกินไป</translation>
    </message>
    <message>
        <source>The JSON has a number that is out of range.</source>
        <translation>JSON มีตัวเลขที่เกินช่วง</translation>
    </message>
    <message>
        <source>The JSON lacks a member: {member}.</source>
        <translation>JSON ขาดสมาชิก: {member}</translation>
    </message>
    <message>
        <source>The JSON has a value of the wrong type[: {member}].</source>
        <translation>JSON มีค่าผิดชนิด[: {member}]</translation>
    </message>
    <message>
        <source>The database is not encrypted; somebody replaced it.</source>
        <translation>ฐานข้อมูลไม่ได้เข้ารหัส มีผู้นำมาแทนที่</translation>
    </message>
    <message>
        <source>The database does not open with the key of this vault.</source>
        <translation>ฐานข้อมูลเปิดด้วยกุญแจของคลังนี้ไม่ได้</translation>
    </message>
    <message>
        <source>The database is damaged; restore a backup.</source>
        <translation>ฐานข้อมูลเสียหาย โปรดกู้คืนจากไฟล์สำรอง</translation>
    </message>
    <message>
        <source>Another program is using the database.</source>
        <translation>โปรแกรมอื่นใช้ฐานข้อมูลอยู่</translation>
    </message>
    <message>
        <source>The database cannot be written.</source>
        <translation>เขียนฐานข้อมูลไม่ได้</translation>
    </message>
    <message>
        <source>The database refused what was written.</source>
        <translation>ฐานข้อมูลไม่รับสิ่งที่เขียน</translation>
    </message>
    <message>
        <source>A newer version of Proffer wrote this vault; it was left as it is.</source>
        <translation>Proffer เวอร์ชันใหม่กว่าเป็นผู้เขียนคลังนี้ จึงปล่อยไว้ตามเดิม</translation>
    </message>
    <message>
        <source>The database could not be encrypted anew; nothing was changed.</source>
        <translation>เข้ารหัสฐานข้อมูลใหม่ไม่ได้ ไม่มีอะไรเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>The database could not be encrypted anew, and only the next opening shows under which key it is: open it with the new password, and if that fails, with the former one.</source>
        <translation>เข้ารหัสฐานข้อมูลใหม่ไม่ได้ และจะรู้ว่าใช้กุญแจใดก็เมื่อเปิดครั้งหน้า โปรดเปิดด้วยรหัสผ่านใหม่ ถ้าไม่ได้ให้ใช้รหัสผ่านเดิม</translation>
    </message>
    <message>
        <source>The database failed.</source>
        <translation>ฐานข้อมูลขัดข้อง</translation>
    </message>
    <message>
        <source>The history is damaged: event {seq} cannot be read.</source>
        <translation>ประวัติเสียหาย: อ่านบันทึก {seq} ไม่ได้</translation>
    </message>
    <message>
        <source>The history is damaged: event {seq} is missing.</source>
        <translation>ประวัติเสียหาย: บันทึก {seq} หายไป</translation>
    </message>
    <message>
        <source>The history was altered: event {seq} does not follow from the one before it.</source>
        <translation>ประวัติถูกแก้ไข: บันทึก {seq} ไม่ต่อจากบันทึกก่อนหน้า</translation>
    </message>
    <message>
        <source>The history was altered: the signature of event {seq} is not valid.</source>
        <translation>ประวัติถูกแก้ไข: ลายเซ็นของบันทึก {seq} ไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>The history was altered: the content of event {seq} is not what was signed.</source>
        <translation>ประวัติถูกแก้ไข: เนื้อหาของบันทึก {seq} ไม่ใช่สิ่งที่ลงนามไว้</translation>
    </message>
    <message>
        <source>The history was altered: the values of event {seq} are gone, and no erasure says so.</source>
        <translation>ประวัติถูกแก้ไข: ค่าของบันทึก {seq} หายไป และไม่มีการลบทิ้งใดบอกไว้</translation>
    </message>
    <message>
        <source>The history has an event of an unknown kind[: {kind}].</source>
        <translation>ประวัติมีบันทึกชนิดที่ไม่รู้จัก[: {kind}]</translation>
    </message>
    <message>
        <source>The history belongs to another vault.</source>
        <translation>ประวัตินี้เป็นของคลังอื่น</translation>
    </message>
    <message>
        <source>The history has an event of a device that it does not know.</source>
        <translation>ประวัติมีบันทึกของอุปกรณ์ที่ไม่รู้จัก</translation>
    </message>
    <message>
        <source>The history was altered: event {seq}, which was dropped, is there again.</source>
        <translation>ประวัติถูกแก้ไข: บันทึก {seq} ที่ทิ้งไปแล้วกลับมาอีก</translation>
    </message>
    <message>
        <source>The history is another one than it was: its end does not match.</source>
        <translation>ประวัติไม่ใช่อันเดิม ปลายประวัติไม่ตรงกัน</translation>
    </message>
    <message>
        <source>The history is cut off: its end is missing.</source>
        <translation>ประวัติขาดตอน ปลายประวัติหายไป</translation>
    </message>
    <message>
        <source>The table {table} does not follow from the history.</source>
        <translation>ตาราง {table} ไม่เป็นไปตามประวัติ</translation>
    </message>
    <message>
        <source>The history does not match one of its checkpoints.</source>
        <translation>ประวัติไม่ตรงกับจุดตรวจสอบจุดหนึ่ง</translation>
    </message>
    <message>
        <source>There is no vault here[: {path}]; &quot;proffer-cli vault create&quot; makes one.</source>
        <translation>ที่นี่ไม่มีคลังข้อมูล[: {path}] สร้างได้ด้วย &quot;proffer-cli vault create&quot;</translation>
    </message>
    <message>
        <source>A vault needs a new folder, and this one is not empty[: {path}].</source>
        <translation>คลังข้อมูลต้องใช้โฟลเดอร์ใหม่ แต่โฟลเดอร์นี้ไม่ว่าง[: {path}]</translation>
    </message>
    <message>
        <source>The vault is open elsewhere: {program}, process {pid} on {host}.</source>
        <translation>คลังข้อมูลเปิดอยู่ที่อื่น: {program} โปรเซส {pid} บน {host}</translation>
    </message>
    <message>
        <source>The header of the vault is damaged, and so is its copy; restore a backup.</source>
        <translation>ส่วนหัวของคลังข้อมูลและสำเนาเสียหายทั้งคู่ โปรดกู้คืนจากไฟล์สำรอง</translation>
    </message>
    <message>
        <source>The header and the database of the vault do not belong together.</source>
        <translation>ส่วนหัวกับฐานข้อมูลของคลังไม่ใช่คู่กัน</translation>
    </message>
    <message>
        <source>The database of the vault is missing[: {path}].</source>
        <translation>ฐานข้อมูลของคลังหายไป[: {path}]</translation>
    </message>
    <message>
        <source>This password or recovery code does not open the vault.</source>
        <translation>รหัสผ่านหรือรหัสกู้คืนนี้เปิดคลังข้อมูลไม่ได้</translation>
    </message>
    <message>
        <source>The vault opens with this password already; choose another.</source>
        <translation>คลังข้อมูลเปิดด้วยรหัสผ่านนี้ได้อยู่แล้ว โปรดเลือกรหัสอื่น</translation>
    </message>
    <message>
        <source>This is not a recovery code: a letter is wrong or missing.</source>
        <translation>นี่ไม่ใช่รหัสกู้คืน มีตัวอักษรผิดหรือขาดไป</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>รหัสผ่านว่างเปล่า</translation>
    </message>
    <message>
        <source>The vault has no such way of being opened.</source>
        <translation>คลังข้อมูลไม่มีวิธีเปิดแบบนั้น</translation>
    </message>
    <message>
        <source>This is the last way of opening the vault, and it stays.</source>
        <translation>นี่เป็นวิธีสุดท้ายที่เปิดคลังข้อมูลได้ จึงคงไว้</translation>
    </message>
    <message>
        <source>The backup is damaged.</source>
        <translation>ไฟล์สำรองเสียหาย</translation>
    </message>
    <message>
        <source>This is not a backup of Proffer.</source>
        <translation>นี่ไม่ใช่ไฟล์สำรองของ Proffer</translation>
    </message>
    <message>
        <source>This is not a token.</source>
        <translation>นี่ไม่ใช่โทเค็น</translation>
    </message>
    <message>
        <source>The token is too large.</source>
        <translation>โทเค็นใหญ่เกินไป</translation>
    </message>
    <message>
        <source>The token is signed in a way that is not accepted.</source>
        <translation>โทเค็นลงนามด้วยวิธีที่ไม่ยอมรับ</translation>
    </message>
    <message>
        <source>The token is of another type.</source>
        <translation>โทเค็นเป็นอีกชนิดหนึ่ง</translation>
    </message>
    <message>
        <source>The token is of another kind.</source>
        <translation>โทเค็นเป็นอีกประเภทหนึ่ง</translation>
    </message>
    <message>
        <source>The token demands an extension that is not understood.</source>
        <translation>โทเค็นต้องการส่วนขยายที่ไม่รู้จัก</translation>
    </message>
    <message>
        <source>The signature of the token is not valid.</source>
        <translation>ลายเซ็นของโทเค็นไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>The token is not from the one it should be from.</source>
        <translation>โทเค็นไม่ได้มาจากผู้ที่ควรเป็น</translation>
    </message>
    <message>
        <source>The token is for somebody else.</source>
        <translation>โทเค็นมีไว้สำหรับผู้อื่น</translation>
    </message>
    <message>
        <source>The token answers another question.</source>
        <translation>โทเค็นตอบคำถามอื่น</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>โทเค็นหมดอายุแล้ว</translation>
    </message>
    <message>
        <source>The token is not valid yet.</source>
        <translation>โทเค็นยังไม่มีผล</translation>
    </message>
    <message>
        <source>The token is too old.</source>
        <translation>โทเค็นเก่าเกินไป</translation>
    </message>
    <message>
        <source>The token is dated in the future.</source>
        <translation>โทเค็นลงวันที่ในอนาคต</translation>
    </message>
    <message>
        <source>The token lacks a claim: {claim}.</source>
        <translation>โทเค็นขาดข้อ: {claim}</translation>
    </message>
    <message>
        <source>The token has a claim that is not valid: {claim}.</source>
        <translation>โทเค็นมีข้อที่ไม่ถูกต้อง: {claim}</translation>
    </message>
    <message>
        <source>The token was shown before.</source>
        <translation>โทเค็นเคยแสดงมาแล้ว</translation>
    </message>
    <message>
        <source>This is not a whole encrypted message[: {part}].</source>
        <translation>ข้อความเข้ารหัสนี้ไม่สมบูรณ์[: {part}]</translation>
    </message>
    <message>
        <source>The message is encrypted in a way that is not read here[: {member}].</source>
        <translation>ข้อความเข้ารหัสด้วยวิธีที่อ่านไม่ได้ที่นี่[: {member}]</translation>
    </message>
    <message>
        <source>The message is encrypted to another key.</source>
        <translation>ข้อความเข้ารหัสถึงกุญแจอื่น</translation>
    </message>
    <message>
        <source>This list of what was revoked cannot be read[: {part}].</source>
        <translation>อ่านรายการสิ่งที่เพิกถอนไม่ได้[: {part}]</translation>
    </message>
    <message>
        <source>This list of what was revoked is too large[; the limit is {limit} bytes].</source>
        <translation>รายการสิ่งที่เพิกถอนใหญ่เกินไป[ ขีดจำกัดคือ {limit} ไบต์]</translation>
    </message>
    <message>
        <source>The list of what was revoked has no entry with this number[: {index}].</source>
        <translation>รายการสิ่งที่เพิกถอนไม่มีหมายเลขนี้[: {index}]</translation>
    </message>
    <message>
        <source>This request has run out: {when}.</source>
        <translation>คำขอนี้หมดเวลาแล้ว: {when}</translation>
    </message>
    <message>
        <source>This request is meant for somebody else.</source>
        <translation>คำขอนี้มีไว้สำหรับผู้อื่น</translation>
    </message>
    <message>
        <source>This request was changed after it was signed, or signed by somebody else.</source>
        <translation>คำขอนี้ถูกแก้ไขหลังลงนาม หรือผู้อื่นเป็นผู้ลงนาม</translation>
    </message>
    <message>
        <source>You have seen this request before.</source>
        <translation>คุณเคยเห็นคำขอนี้แล้ว</translation>
    </message>
    <message>
        <source>You have answered this request already.</source>
        <translation>คุณตอบคำขอนี้แล้ว</translation>
    </message>
    <message>
        <source>ALARM: this request is signed with another key[, {offered},] than the company&apos;s[, {pinned}]. Ask the company over a contact that you already have.</source>
        <translation>คำเตือน: คำขอนี้ลงนามด้วยกุญแจอื่น[ ({offered})] ไม่ใช่กุญแจของบริษัท[ ({pinned})] โปรดถามบริษัทผ่านช่องทางติดต่อที่คุณมีอยู่แล้ว</translation>
    </message>
    <message>
        <source>This does not show that the old key wants the new one.</source>
        <translation>สิ่งนี้ไม่ได้แสดงว่ากุญแจเดิมต้องการกุญแจใหม่</translation>
    </message>
    <message>
        <source>This answers another offer than yours.</source>
        <translation>สิ่งนี้ตอบข้อเสนออื่นที่ไม่ใช่ของคุณ</translation>
    </message>
    <message>
        <source>This answer is from another company than the one you made the offer to.</source>
        <translation>คำตอบนี้มาจากบริษัทอื่น ไม่ใช่บริษัทที่คุณเสนอ</translation>
    </message>
    <message>
        <source>This answer was not given while the offer was open; it ran out: {when}.</source>
        <translation>คำตอบนี้ไม่ได้ให้ไว้ขณะข้อเสนอยังเปิดอยู่ ซึ่งหมดเวลาเมื่อ {when}</translation>
    </message>
    <message>
        <source>This answer accepts what was not offered, or counters with what was.</source>
        <translation>คำตอบนี้ตอบรับสิ่งที่ไม่ได้เสนอ หรือเสนอโต้กลับด้วยสิ่งที่เสนอไปแล้ว</translation>
    </message>
    <message>
        <source>You have seen this answer before.</source>
        <translation>คุณเคยเห็นคำตอบนี้แล้ว</translation>
    </message>
    <message>
        <source>CONFLICT: the company answered this offer before, and otherwise. The first answer stays; both are kept.</source>
        <translation>ขัดแย้ง: บริษัทเคยตอบข้อเสนอนี้เป็นอย่างอื่น คำตอบแรกยังมีผล และเก็บไว้ทั้งสอง</translation>
    </message>
    <message>
        <source>This agreement is over[: {when}].</source>
        <translation>ข้อตกลงนี้สิ้นสุดแล้ว[: {when}]</translation>
    </message>
    <message>
        <source>There is no key to encrypt this to[: {reason}], and it holds your details. Ask the company for one, or hand it over in person.</source>
        <translation>ไม่มีกุญแจสำหรับเข้ารหัสสิ่งนี้[: {reason}] ซึ่งมีข้อมูลของคุณอยู่ โปรดขอกุญแจจากบริษัท หรือมอบให้ด้วยตนเอง</translation>
    </message>
    <message>
        <source>This is nothing that Proffer knows[: {path}][ ({reason})].</source>
        <translation>นี่ไม่ใช่สิ่งที่ Proffer รู้จัก[: {path}][ ({reason})]</translation>
    </message>
    <message>
        <source>This is too long for a QR code[: {size} bytes][; the most is {limit}].</source>
        <translation>ยาวเกินไปสำหรับคิวอาร์โค้ด[: {size} ไบต์][ สูงสุดคือ {limit}]</translation>
    </message>
    <message>
        <source>There is no QR code in this picture that can be read[: {path}].</source>
        <translation>ไม่มีคิวอาร์โค้ดที่อ่านได้ในภาพนี้[: {path}]</translation>
    </message>
    <message>
        <source>This picture cannot be read[: {path}][ ({reason})].</source>
        <translation>อ่านภาพนี้ไม่ได้[: {path}][ ({reason})]</translation>
    </message>
    <message>
        <source>A receipt needs what this permit does not say: {member}.</source>
        <translation>ใบยืนยันต้องมีสิ่งที่ใบอนุญาตนี้ไม่ได้บอก: {member}</translation>
    </message>
    <message>
        <source>There is no published list of what was ended here[: {url}].</source>
        <translation>ไม่มีรายการสิ่งที่ยุติเผยแพร่ไว้ที่นี่[: {url}]</translation>
    </message>
    <message>
        <source>This list of what was ended is not signed by who gave the permit.</source>
        <translation>รายการสิ่งที่ยุตินี้ไม่ได้ลงนามโดยผู้ที่ให้ใบอนุญาต</translation>
    </message>
    <message>
        <source>This list of what was ended belongs to another address[: {url}].</source>
        <translation>รายการสิ่งที่ยุตินี้เป็นของที่อยู่อื่น[: {url}]</translation>
    </message>
    <message>
        <source>This list of what was ended is too old[: it is of {when}].</source>
        <translation>รายการสิ่งที่ยุตินี้เก่าเกินไป[: ลงวันที่ {when}]</translation>
    </message>
    <message>
        <source>The list of this company has no free place left.</source>
        <translation>รายการของบริษัทนี้ไม่มีที่ว่างแล้ว</translation>
    </message>
    <message>
        <source>The clock of this computer and that of the host differ by {minutes} minutes. Nothing was signed.</source>
        <translation>นาฬิกาของคอมพิวเตอร์นี้กับของโฮสต์ต่างกัน {minutes} นาที ไม่มีการลงนาม</translation>
    </message>
    <message>
        <source>The clock of this computer is behind the newest entry of your history, {when}. Nothing was signed.</source>
        <translation>นาฬิกาของคอมพิวเตอร์นี้ช้ากว่ารายการใหม่สุดในประวัติ {when} ไม่มีการลงนาม</translation>
    </message>
    <message>
        <source>What was published is not what is read there[: {url}].</source>
        <translation>สิ่งที่เผยแพร่ไม่ตรงกับที่อ่านได้ที่นั่น[: {url}]</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// are used[: {url}].</source>
        <translation>ใช้เฉพาะที่อยู่ที่ขึ้นต้นด้วย https://[: {url}]</translation>
    </message>
    <message>
        <source>This address leads into a private network[: {url}].</source>
        <translation>ที่อยู่นี้นำไปสู่เครือข่ายภายใน[: {url}]</translation>
    </message>
    <message>
        <source>This address cannot be reached[: {url}].</source>
        <translation>ติดต่อที่อยู่นี้ไม่ได้[: {url}]</translation>
    </message>
    <message>
        <source>This server cannot show who it is[: {url}].</source>
        <translation>เซิร์ฟเวอร์นี้แสดงไม่ได้ว่าเป็นใคร[: {url}]</translation>
    </message>
    <message>
        <source>This server sends elsewhere, which is not followed[: {url}].</source>
        <translation>เซิร์ฟเวอร์นี้ส่งต่อไปที่อื่น ซึ่งไม่ตามไป[: {url}]</translation>
    </message>
    <message>
        <source>The server answered with {status}[: {url}].</source>
        <translation>เซิร์ฟเวอร์ตอบว่า {status}[: {url}]</translation>
    </message>
    <message>
        <source>What the server sends is too large[; the limit is {limit} bytes].</source>
        <translation>สิ่งที่เซิร์ฟเวอร์ส่งใหญ่เกินไป[ ขีดจำกัดคือ {limit} ไบต์]</translation>
    </message>
    <message>
        <source>The server did not answer in time[: {url}].</source>
        <translation>เซิร์ฟเวอร์ไม่ตอบภายในเวลา[: {url}]</translation>
    </message>
    <message>
        <source>This is not a key that can be used here (JWK).</source>
        <translation>นี่ไม่ใช่กุญแจที่ใช้ที่นี่ได้ (JWK)</translation>
    </message>
    <message>
        <source>This is a private key; only the public one may be given away.</source>
        <translation>นี่เป็นกุญแจส่วนตัว ให้ผู้อื่นได้เฉพาะกุญแจสาธารณะ</translation>
    </message>
    <message>
        <source>This is not an identifier that can be used here (DID).</source>
        <translation>นี่ไม่ใช่ตัวระบุที่ใช้ที่นี่ได้ (DID)</translation>
    </message>
    <message>
        <source>This is not a token, or it is cut off.</source>
        <translation>นี่ไม่ใช่โทเค็น หรือถูกตัดขาด</translation>
    </message>
    <message>
        <source>The token discloses something twice.</source>
        <translation>โทเค็นเปิดเผยสิ่งเดียวกันสองครั้ง</translation>
    </message>
    <message>
        <source>The token discloses something that was not signed.</source>
        <translation>โทเค็นเปิดเผยสิ่งที่ไม่ได้ลงนาม</translation>
    </message>
    <message>
        <source>The token has a digest twice.</source>
        <translation>โทเค็นมีไดเจสต์เดียวกันสองครั้ง</translation>
    </message>
    <message>
        <source>The token has a disclosure that cannot be read.</source>
        <translation>โทเค็นมีการเปิดเผยที่อ่านไม่ได้</translation>
    </message>
    <message>
        <source>The token discloses a reserved name.</source>
        <translation>โทเค็นเปิดเผยชื่อที่สงวนไว้</translation>
    </message>
    <message>
        <source>The token discloses a name that stands in it already.</source>
        <translation>โทเค็นเปิดเผยชื่อที่มีอยู่ในโทเค็นแล้ว</translation>
    </message>
    <message>
        <source>The token hides what must stand in plain.</source>
        <translation>โทเค็นซ่อนสิ่งที่ต้องเปิดไว้</translation>
    </message>
    <message>
        <source>The token has digests that cannot be read.</source>
        <translation>โทเค็นมีไดเจสต์ที่อ่านไม่ได้</translation>
    </message>
    <message>
        <source>The token uses a hash that is not accepted.</source>
        <translation>โทเค็นใช้แฮชที่ไม่ยอมรับ</translation>
    </message>
    <message>
        <source>The token is shown without proof of who shows it.</source>
        <translation>แสดงโทเค็นโดยไม่มีข้อพิสูจน์ว่าใครเป็นผู้แสดง</translation>
    </message>
    <message>
        <source>The token is a presentation already.</source>
        <translation>โทเค็นนี้เป็นแบบสำหรับแสดงอยู่แล้ว</translation>
    </message>
    <message>
        <source>The proof belongs to another token.</source>
        <translation>ข้อพิสูจน์เป็นของโทเค็นอื่น</translation>
    </message>
    <message>
        <source>The one who shows the token is not the one it was given to.</source>
        <translation>ผู้แสดงโทเค็นไม่ใช่ผู้ที่ได้รับ</translation>
    </message>
    <message>
        <source>The token names nobody who may show it.</source>
        <translation>โทเค็นไม่ได้ระบุว่าใครแสดงได้</translation>
    </message>
    <message>
        <source>This is not a contact card[; line {line}].</source>
        <translation>นี่ไม่ใช่การ์ดรายชื่อติดต่อ[ บรรทัด {line}]</translation>
    </message>
    <message>
        <source>The value was erased.</source>
        <translation>ค่าถูกลบทิ้งแล้ว</translation>
    </message>
    <message>
        <source>This is another key than the pinned one; if it is right, say so with &quot;vendor confirm-key&quot;.</source>
        <translation>นี่เป็นกุญแจอื่นที่ไม่ใช่กุญแจที่บันทึกไว้ ถ้าถูกต้อง โปรดใช้ &quot;vendor confirm-key&quot;</translation>
    </message>
    <message>
        <source>Nothing proves that this is the company&apos;s key[: {reason}].</source>
        <translation>ไม่มีอะไรพิสูจน์ว่านี่คือกุญแจของบริษัท[: {reason}]</translation>
    </message>
    <message>
        <source>The company cannot be removed while something refers to it[: {by}].</source>
        <translation>เอาบริษัทออกไม่ได้ขณะที่ยังมีสิ่งอ้างถึง[: {by}]</translation>
    </message>
    <message>
        <source>This relationship has ended.</source>
        <translation>ความสัมพันธ์นี้สิ้นสุดแล้ว</translation>
    </message>
    <message>
        <source>What they have cannot go from &quot;{from}&quot; to &quot;{to}&quot;.</source>
        <translation>สิ่งที่บริษัทมีเปลี่ยนจาก &quot;{from}&quot; เป็น &quot;{to}&quot; ไม่ได้</translation>
    </message>
    <message>
        <source>A permission that is in force is behind this; end it first.</source>
        <translation>มีใบอนุญาตที่ยังมีผลอยู่เบื้องหลัง โปรดยุติก่อน</translation>
    </message>
    <message>
        <source>This is not the address of a company[: {reason}]; write https://shop.example.</source>
        <translation>นี่ไม่ใช่ที่อยู่ของบริษัท[: {reason}] เขียนแบบ https://shop.example</translation>
    </message>
    <message>
        <source>This would permit and hand over nothing.</source>
        <translation>สิ่งนี้จะไม่อนุญาตและไม่มอบอะไรเลย</translation>
    </message>
    <message>
        <source>No key of this company is known: pin one (vendor pin-key), or issue a statement.</source>
        <translation>ไม่รู้จักกุญแจของบริษัทนี้ โปรดบันทึกกุญแจ (vendor pin-key) หรือออกใบอนุญาตที่ใครถือก็ใช้ได้</translation>
    </message>
    <message>
        <source>This is for too long; {days} days are the most.</source>
        <translation>นานเกินไป ได้ไม่เกิน {days} วัน</translation>
    </message>
    <message>
        <source>Something is shared that none of the permissions is about: {iri}.</source>
        <translation>มีการให้สิ่งที่ไม่มีใบอนุญาตใดกล่าวถึง: {iri}</translation>
    </message>
    <message>
        <source>The new permission allows more than the one it is to replace.</source>
        <translation>ใบอนุญาตใหม่อนุญาตมากกว่าใบที่จะแทนที่</translation>
    </message>
    <message>
        <source>This permission has ended already.</source>
        <translation>ใบอนุญาตนี้สิ้นสุดแล้ว</translation>
    </message>
    <message>
        <source>There is {reason} to ask for the {what}; see --{option}.</source>
        <translation>ถาม {what} ไม่ได้ ({reason}) ดู --{option}</translation>
    </message>
    <message>
        <source>This pasted text is not as it was written: {armour}[, {path}].</source>
        <translation>ข้อความที่วางไม่ตรงกับที่เขียนไว้: {armour}[ ({path})]</translation>
    </message>
    <message>
        <source>The vault is open elsewhere: another program has it open.</source>
        <translation>คลังข้อมูลเปิดอยู่ที่อื่น: โปรแกรมอื่นเปิดอยู่</translation>
    </message>
    <message>
        <source>with so little memory for the key derivation, a stolen vault is easier to guess open</source>
        <translation>หน่วยความจำสำหรับสร้างกุญแจน้อยเช่นนี้ ทำให้คลังที่ถูกขโมยเดาเปิดได้ง่ายขึ้น</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>กำลังเปิด</translation>
    </message>
    <message>
        <source>one of the two copies of the vault&apos;s header was damaged and has been repaired from the other</source>
        <translation>สำเนาหนึ่งในสองของส่วนหัวคลังข้อมูลเสียหาย และซ่อมจากอีกสำเนาแล้ว</translation>
    </message>
    <message>
        <source>a change of the vault&apos;s key that was cut off has been completed; make a new recovery code with vault recovery-new</source>
        <translation>การเปลี่ยนกุญแจของคลังที่ค้างอยู่เสร็จแล้ว โปรดสร้างรหัสกู้คืนใหม่ด้วย vault recovery-new</translation>
    </message>
    <message>
        <source>this is done, but something was left to tidy up: {error}</source>
        <translation>เสร็จแล้ว แต่ยังมีสิ่งที่ต้องเก็บกวาด: {error}</translation>
    </message>
    <message>
        <source>note: {sentence}</source>
        <translation>หมายเหตุ: {sentence}</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>กำลังอ่านประวัติ</translation>
    </message>
    <message>
        <source>password for the host</source>
        <translation>รหัสผ่านของโฮสต์</translation>
    </message>
    <message>
        <source>Lists whose details the vault keeps: you, and people you act for</source>
        <translation>แสดงว่าคลังเก็บข้อมูลของใครไว้: คุณ และผู้ที่คุณดำเนินการแทน</translation>
    </message>
    <message>
        <source>Adds somebody you act for</source>
        <translation>เพิ่มผู้ที่คุณดำเนินการแทน</translation>
    </message>
    <message>
        <source>what they are called</source>
        <translation>ชื่อที่เรียก</translation>
    </message>
    <message>
        <source>what they are to you, such as child or parent</source>
        <translation>เป็นอะไรกับคุณ เช่น child หรือ parent</translation>
    </message>
    <message>
        <source>Gives somebody another name</source>
        <translation>เปลี่ยนชื่อของบุคคล</translation>
    </message>
    <message>
        <source>the name or id now</source>
        <translation>ชื่อหรือรหัสประจำตอนนี้</translation>
    </message>
    <message>
        <source>the new name</source>
        <translation>ชื่อใหม่</translation>
    </message>
    <message>
        <source>Erases everything about somebody</source>
        <translation>ลบทุกอย่างเกี่ยวกับบุคคลทิ้ง</translation>
    </message>
    <message>
        <source>name or id</source>
        <translation>ชื่อหรือรหัสประจำ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ไม่ใช่</translation>
    </message>
    <message>
        <source>what you call them</source>
        <translation>คุณเรียกว่าอะไร</translation>
    </message>
    <message>
        <source>Keeps your rules as they are now as terms that you can offer, or as their next version</source>
        <translation>เก็บกติกาตามที่เป็นอยู่เป็นเงื่อนไขที่คุณเสนอได้ หรือเป็นฉบับถัดไป</translation>
    </message>
    <message>
        <source>Lists the terms that you have written</source>
        <translation>แสดงเงื่อนไขที่คุณเขียนไว้</translation>
    </message>
    <message>
        <source>Shows terms of yours in plain sentences</source>
        <translation>แสดงเงื่อนไขของคุณเป็นประโยคที่เข้าใจง่าย</translation>
    </message>
    <message>
        <source>an older version (the newest)</source>
        <translation>ฉบับเก่ากว่า (ฉบับใหม่สุด)</translation>
    </message>
    <message>
        <source>Says what is different between two versions</source>
        <translation>บอกว่าสองฉบับต่างกันอย่างไร</translation>
    </message>
    <message>
        <source>the older version (the one before)</source>
        <translation>ฉบับที่เก่ากว่า (ฉบับก่อนหน้า)</translation>
    </message>
    <message>
        <source>the newer one (the newest)</source>
        <translation>ฉบับที่ใหม่กว่า (ฉบับใหม่สุด)</translation>
    </message>
    <message>
        <source>Takes terms from the list; what was agreed on stays</source>
        <translation>เอาเงื่อนไขออกจากรายการ สิ่งที่ตกลงไว้ยังอยู่</translation>
    </message>
    <message>
        <source>Reads a contact card, as phones and mail programs write it (vCard 2.1, 3.0, 4.0), or JSON</source>
        <translation>อ่านการ์ดรายชื่อติดต่อที่โทรศัพท์และโปรแกรมอีเมลเขียน (vCard 2.1, 3.0, 4.0) หรือ JSON</translation>
    </message>
    <message>
        <source>the card, or what me export wrote, or {&quot;claim&quot;: value}</source>
        <translation>การ์ด หรือสิ่งที่ me export เขียน หรือ {&quot;claim&quot;: value}</translation>
    </message>
    <message>
        <source>which card of a file with several, counted from 1</source>
        <translation>การ์ดใบใดในไฟล์ที่มีหลายใบ นับจาก 1</translation>
    </message>
    <message>
        <source>Writes all details, personas and preferences as JSON</source>
        <translation>เขียนข้อมูล ตัวตน และความชอบทั้งหมดเป็น JSON</translation>
    </message>
    <message>
        <source>what the vault is called (My vault)</source>
        <translation>ชื่อของคลังข้อมูล (My vault)</translation>
    </message>
    <message>
        <source>what you are called in it (Me)</source>
        <translation>ชื่อของคุณในคลัง (Me)</translation>
    </message>
    <message>
        <source>your first persona (Everyday)</source>
        <translation>ตัวตนแรกของคุณ (Everyday)</translation>
    </message>
    <message>
        <source>Makes a vault, and shows its recovery code once</source>
        <translation>สร้างคลังข้อมูล และแสดงรหัสกู้คืนครั้งเดียว</translation>
    </message>
    <message>
        <source>Shows what can be told of a vault without opening it</source>
        <translation>แสดงสิ่งที่บอกได้เกี่ยวกับคลังโดยไม่ต้องเปิด</translation>
    </message>
    <message>
        <source>Lists what opens the vault: passwords, and the recovery code</source>
        <translation>แสดงสิ่งที่เปิดคลังได้: รหัสผ่านและรหัสกู้คืน</translation>
    </message>
    <message>
        <source>Gives the vault another name</source>
        <translation>เปลี่ยนชื่อคลังข้อมูล</translation>
    </message>
    <message>
        <source>Writes everything into one encrypted file, and notes it in the history</source>
        <translation>เขียนทุกอย่างลงไฟล์เข้ารหัสไฟล์เดียว และจดไว้ในประวัติ</translation>
    </message>
    <message>
        <source>the file to be made</source>
        <translation>ไฟล์ที่จะสร้าง</translation>
    </message>
    <message>
        <source>Makes a vault in a new folder from a backup, opens it with the password of the day of the backup, and checks all of it</source>
        <translation>สร้างคลังในโฟลเดอร์ใหม่จากไฟล์สำรอง เปิดด้วยรหัสผ่านของวันที่สำรอง และตรวจทั้งหมด</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>ไฟล์สำรอง</translation>
    </message>
    <message>
        <source>Changes the password</source>
        <translation>เปลี่ยนรหัสผ่าน</translation>
    </message>
    <message>
        <source>Makes a new key, password and recovery code, for when somebody may know the password</source>
        <translation>สร้างกุญแจ รหัสผ่าน และรหัสกู้คืนใหม่ เมื่ออาจมีผู้รู้รหัสผ่าน</translation>
    </message>
    <message>
        <source>Lets one more password open the vault</source>
        <translation>เพิ่มรหัสผ่านอีกหนึ่งรหัสที่เปิดคลังได้</translation>
    </message>
    <message>
        <source>Lets a password or a recovery code open the vault no more; only what opens it now stays</source>
        <translation>ไม่ให้รหัสผ่านหรือรหัสกู้คืนเปิดคลังอีก คงไว้เฉพาะสิ่งที่ใช้เปิดตอนนี้</translation>
    </message>
    <message>
        <source>the one to be taken away, by its id in vault slots</source>
        <translation>อันที่จะเอาออก ตามรหัสประจำใน vault slots</translation>
    </message>
    <message>
        <source>Makes a new recovery code in place of the former one, and shows it once</source>
        <translation>สร้างรหัสกู้คืนใหม่แทนรหัสเดิม และแสดงครั้งเดียว</translation>
    </message>
    <message>
        <source>Says whether a recovery code opens the vault</source>
        <translation>บอกว่ารหัสกู้คืนเปิดคลังได้หรือไม่</translation>
    </message>
    <message>
        <source>accept CODE, or the preferred one without it</source>
        <translation>ตอบรับ CODE หรือข้อที่อีกฝ่ายต้องการที่สุดถ้าไม่ระบุ</translation>
    </message>
    <message>
        <source>offer CODE in place of what was offered, with --text or --sha256</source>
        <translation>เสนอ CODE แทนสิ่งที่เสนอมา พร้อม --text หรือ --sha256</translation>
    </message>
    <message>
        <source>decline</source>
        <translation>ปฏิเสธ</translation>
    </message>
    <message>
        <source>the text of what you counter with (the roster&apos;s own row)</source>
        <translation>ข้อความของข้อเสนอโต้กลับ (ข้อความในบัญชี)</translation>
    </message>
    <message>
        <source>its SHA-256 hash, in place of --text</source>
        <translation>แฮช SHA-256 ของข้อความ แทน --text</translation>
    </message>
    <message>
        <source>its address (that of the roster, for a code on it)</source>
        <translation>ที่อยู่ของข้อตกลง (ของบัญชี สำหรับรหัสในบัญชี)</translation>
    </message>
    <message>
        <source>your web address, to which the offer is made (without it: your key alone)</source>
        <translation>ที่อยู่เว็บของคุณที่มีการเสนอถึง (ถ้าไม่มี: กุญแจของคุณเท่านั้น)</translation>
    </message>
    <message>
        <source>the file with the person&apos;s offer</source>
        <translation>ไฟล์ข้อเสนอของบุคคล</translation>
    </message>
    <message>
        <source>For a company: shows which agreements a person offers; needs no vault</source>
        <translation>สำหรับบริษัท: แสดงว่าบุคคลเสนอข้อตกลงใด ไม่ต้องใช้คลังข้อมูล</translation>
    </message>
    <message>
        <source>For a company: answers an offer; needs no vault</source>
        <translation>สำหรับบริษัท: ตอบข้อเสนอ ไม่ต้องใช้คลังข้อมูล</translation>
    </message>
    <message>
        <source>the agreement, such as SD-BASE</source>
        <translation>ข้อตกลง เช่น SD-BASE</translation>
    </message>
    <message>
        <source>For a company: tells those who know its key that it has a new one; needs no vault</source>
        <translation>สำหรับบริษัท: บอกผู้ที่รู้จักกุญแจว่ามีกุญแจใหม่ ไม่ต้องใช้คลังข้อมูล</translation>
    </message>
    <message>
        <source>the private key that is known, a JWK</source>
        <translation>กุญแจส่วนตัวที่เป็นที่รู้จัก เป็น JWK</translation>
    </message>
    <message>
        <source>the private key in its place, from vendor keygen</source>
        <translation>กุญแจส่วนตัวที่ใช้แทน จาก vendor keygen</translation>
    </message>
    <message>
        <source>your web address (without it: known by your old key alone)</source>
        <translation>ที่อยู่เว็บของคุณ (ถ้าไม่มี: เป็นที่รู้จักด้วยกุญแจเดิมเท่านั้น)</translation>
    </message>
    <message>
        <source>what it is (other)</source>
        <translation>เป็นประเภทใด (other)</translation>
    </message>
    <message>
        <source>an e-mail address or an https page</source>
        <translation>อีเมลหรือหน้า https</translation>
    </message>
    <message>
        <source>the country whose law it is under, such as JP</source>
        <translation>ประเทศที่อยู่ใต้กฎหมาย เช่น JP</translation>
    </message>
    <message>
        <source>your own notes</source>
        <translation>บันทึกของคุณเอง</translation>
    </message>
    <message>
        <source>its address on the web, such as https://shop.example</source>
        <translation>ที่อยู่เว็บ เช่น https://shop.example</translation>
    </message>
    <message>
        <source>Adds a company</source>
        <translation>เพิ่มบริษัท</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>ชื่อที่เรียก</translation>
    </message>
    <message>
        <source>Adds a seller inside a marketplace, which has no web address of its own</source>
        <translation>เพิ่มผู้ขายในตลาดออนไลน์ที่ไม่มีที่อยู่เว็บของตัวเอง</translation>
    </message>
    <message>
        <source>the company it sells through</source>
        <translation>บริษัทที่ขายผ่าน</translation>
    </message>
    <message>
        <source>its page there</source>
        <translation>หน้าของผู้ขายที่นั่น</translation>
    </message>
    <message>
        <source>Lists the companies, or those whose name or address has some words</source>
        <translation>แสดงบริษัททั้งหมด หรือเฉพาะที่ชื่อหรือที่อยู่มีคำที่ระบุ</translation>
    </message>
    <message>
        <source>words to look for</source>
        <translation>คำที่จะค้นหา</translation>
    </message>
    <message>
        <source>Shows a company, its key and what it has</source>
        <translation>แสดงบริษัท กุญแจ และสิ่งที่บริษัทมี</translation>
    </message>
    <message>
        <source>Changes what is kept about a company; an empty value takes it away</source>
        <translation>เปลี่ยนสิ่งที่เก็บเกี่ยวกับบริษัท ค่าว่างคือเอาออก</translation>
    </message>
    <message>
        <source>erase every note there ever was</source>
        <translation>ลบบันทึกทั้งหมดที่เคยมีทิ้ง</translation>
    </message>
    <message>
        <source>Removes a company that nothing refers to</source>
        <translation>เอาบริษัทที่ไม่มีสิ่งใดอ้างถึงออก</translation>
    </message>
    <message>
        <source>which key, by its thumbprint in vendor keys</source>
        <translation>กุญแจใด ตามลายนิ้วมือใน vendor keys</translation>
    </message>
    <message>
        <source>why you take it for theirs: only they say so, it came from their web address, you compared its thumbprint with them, or you got it in person (self_asserted)</source>
        <translation>เหตุใดจึงถือว่าเป็นของเขา: เขาบอกเองเท่านั้น มาจากที่อยู่เว็บของเขา คุณเทียบลายนิ้วมือแล้ว หรือได้รับด้วยตนเอง (self_asserted)</translation>
    </message>
    <message>
        <source>Keeps the key by which a company can be told from others; another one later is an alarm</source>
        <translation>บันทึกกุญแจที่ใช้แยกบริษัทนี้จากผู้อื่น ถ้าภายหลังมีกุญแจอื่นจะเป็นคำเตือน</translation>
    </message>
    <message>
        <source>the public key, a file that the company gave you (JWK)</source>
        <translation>กุญแจสาธารณะ ไฟล์ที่บริษัทให้คุณ (JWK)</translation>
    </message>
    <message>
        <source>Takes the new key of a company for which its old key signed (vendor change-key)</source>
        <translation>รับกุญแจใหม่ของบริษัทที่กุญแจเดิมลงนามให้ (vendor change-key)</translation>
    </message>
    <message>
        <source>what the company sent</source>
        <translation>สิ่งที่บริษัทส่งมา</translation>
    </message>
    <message>
        <source>Says that the new key of a company, which raised an alarm, is right</source>
        <translation>บอกว่ากุญแจใหม่ของบริษัทซึ่งทำให้เกิดคำเตือนนั้นถูกต้อง</translation>
    </message>
    <message>
        <source>Says that a key which raised an alarm is not the company&apos;s</source>
        <translation>บอกว่ากุญแจที่ทำให้เกิดคำเตือนไม่ใช่ของบริษัท</translation>
    </message>
    <message>
        <source>Lists all keys that a company was seen with, or the alarms that wait for an answer</source>
        <translation>แสดงกุญแจทั้งหมดที่เคยเห็นของบริษัท หรือคำเตือนที่รอคำตอบ</translation>
    </message>
    <message>
        <source>For a company: decrypts and checks what a person handed over; needs no vault</source>
        <translation>สำหรับบริษัท: ถอดรหัสและตรวจสิ่งที่บุคคลมอบให้ ไม่ต้องใช้คลังข้อมูล</translation>
    </message>
    <message>
        <source>what was handed over</source>
        <translation>สิ่งที่มอบให้</translation>
    </message>
    <message>
        <source>the private key that it is encrypted to, a JWK</source>
        <translation>กุญแจส่วนตัวที่เข้ารหัสถึง เป็น JWK</translation>
    </message>
    <message>
        <source>the request that it has to answer</source>
        <translation>คำขอที่สิ่งนี้ต้องตอบ</translation>
    </message>
    <message>
        <source>For a company: asks people for details, from a form in plain JSON; needs no vault</source>
        <translation>สำหรับบริษัท: ขอข้อมูลจากบุคคล จากแบบฟอร์ม JSON ธรรมดา ไม่ต้องใช้คลังข้อมูล</translation>
    </message>
    <message>
        <source>what is asked: vendor (name, origin, contact, privacy_policy), ask (a list of: data, purpose, retention, and as there is need processing, collection, recipients, required, why, if_withheld, in_return, context, intent, access, once), agreement, assurances, reply; in words of the vocabulary DPV, such as EmailAddress</source>
        <translation>สิ่งที่ขอ: vendor (name, origin, contact, privacy_policy), ask (รายการของ data, purpose, retention และตามความจำเป็น processing, collection, recipients, required, why, if_withheld, in_return, context, intent, access, once), agreement, assurances, reply เขียนด้วยคำศัพท์ DPV เช่น EmailAddress</translation>
    </message>
    <message>
        <source>a key that the reply is to be encrypted to, a JWK; the public half is taken from a private one</source>
        <translation>กุญแจที่ใช้เข้ารหัสคำตอบ เป็น JWK ถ้าเป็นกุญแจส่วนตัวจะใช้ส่วนสาธารณะ</translation>
    </message>
    <message>
        <source>how many days it can be answered, at most 30 (14)</source>
        <translation>จำนวนวันที่ตอบได้ ไม่เกิน 30 (14)</translation>
    </message>
    <message>
        <source>the company: its name, a part of it, its web address or its id</source>
        <translation>บริษัท: ชื่อ บางส่วนของชื่อ ที่อยู่เว็บ หรือรหัสประจำ</translation>
    </message>
    <message>
        <source>For a company: makes its key, or one for encrypted replies; needs no vault</source>
        <translation>สำหรับบริษัท: สร้างกุญแจของบริษัท หรือกุญแจสำหรับคำตอบที่เข้ารหัส ไม่ต้องใช้คลังข้อมูล</translation>
    </message>
    <message>
        <source>the private key to be written, as a JWK</source>
        <translation>กุญแจส่วนตัวที่จะเขียน เป็น JWK</translation>
    </message>
    <message>
        <source>what the key is for: to sign with, or to have replies encrypted to it (signing)</source>
        <translation>กุญแจใช้ทำอะไร: ลงนาม หรือให้เข้ารหัสคำตอบถึง (signing)</translation>
    </message>
    <message>
        <source>the curve of a key for encryption (X25519)</source>
        <translation>เส้นโค้งของกุญแจสำหรับเข้ารหัส (X25519)</translation>
    </message>
    <message>
        <source>write the public key, too</source>
        <translation>เขียนกุญแจสาธารณะด้วย</translation>
    </message>
    <message>
        <source>replace files that are there</source>
        <translation>แทนที่ไฟล์ที่มีอยู่</translation>
    </message>
    <message>
        <source>For a company, or for somebody it shows a permission to: checks the permission; needs no vault</source>
        <translation>สำหรับบริษัท หรือผู้ที่บริษัทแสดงใบอนุญาตให้: ตรวจใบอนุญาต ไม่ต้องใช้คลังข้อมูล</translation>
    </message>
    <message>
        <source>the file with the permission</source>
        <translation>ไฟล์ใบอนุญาต</translation>
    </message>
    <message>
        <source>your web address, when it is shown to you</source>
        <translation>ที่อยู่เว็บของคุณ เมื่อมีการแสดงให้คุณ</translation>
    </message>
    <message>
        <source>the random word that you gave, from vendor challenge</source>
        <translation>คำสุ่มที่คุณให้ไป จาก vendor challenge</translation>
    </message>
    <message>
        <source>succeed only if it is known not to be revoked, which without a list at hand it never is</source>
        <translation>สำเร็จเมื่อรู้ว่าไม่ถูกเพิกถอนเท่านั้น ซึ่งจะไม่เป็นเช่นนั้นถ้าไม่มีรายการอยู่</translation>
    </message>
    <message>
        <source>For a company: shows a permission and proves that it was given to it; needs no vault</source>
        <translation>สำหรับบริษัท: แสดงใบอนุญาตและพิสูจน์ว่าได้รับมา ไม่ต้องใช้คลังข้อมูล</translation>
    </message>
    <message>
        <source>the company&apos;s private key, a JWK; in place of --key</source>
        <translation>กุญแจส่วนตัวของบริษัท เป็น JWK แทน --key</translation>
    </message>
    <message>
        <source>the person&apos;s question</source>
        <translation>คำถามของบุคคล</translation>
    </message>
    <message>
        <source>to somebody else than the person: the web address of who asks</source>
        <translation>แสดงต่อผู้อื่นที่ไม่ใช่เจ้าของ: ที่อยู่เว็บของผู้ถาม</translation>
    </message>
    <message>
        <source>to somebody else than the person: the random word that they gave</source>
        <translation>แสดงต่อผู้อื่นที่ไม่ใช่เจ้าของ: คำสุ่มที่เขาให้มา</translation>
    </message>
    <message>
        <source>For a company: reads a person&apos;s question; without FILE makes a random word (nonce) for a company that is to show something to you; needs no vault</source>
        <translation>สำหรับบริษัท: อ่านคำถามของบุคคล ถ้าไม่มี FILE จะสร้างคำสุ่ม (nonce) ให้บริษัทที่จะแสดงบางสิ่งให้คุณ ไม่ต้องใช้คลังข้อมูล</translation>
    </message>
    <message>
        <source>the question to be read</source>
        <translation>คำถามที่จะอ่าน</translation>
    </message>
    <message>
        <source>For a company or anybody else: looks up whether a permission was ended, in the list that it names; needs no vault</source>
        <translation>สำหรับบริษัทหรือใครก็ได้: ดูในรายการที่ใบอนุญาตระบุว่าถูกยุติหรือยัง ไม่ต้องใช้คลังข้อมูล</translation>
    </message>
    <message>
        <source>read the list from this file in place of fetching it</source>
        <translation>อ่านรายการจากไฟล์นี้แทนการดาวน์โหลด</translation>
    </message>
    <message>
        <source>how old a list may be that says something was not ended (7)</source>
        <translation>รายการที่บอกว่ายังไม่ยุติเก่าได้กี่วัน (7)</translation>
    </message>
    <message>
        <source>your encrypted folder: make it, change what opens it, back it up</source>
        <translation>โฟลเดอร์เข้ารหัสของคุณ: สร้าง เปลี่ยนวิธีเปิด สำรอง</translation>
    </message>
    <message>
        <source>your details, and those of people you act for</source>
        <translation>ข้อมูลของคุณ และของผู้ที่คุณดำเนินการแทน</translation>
    </message>
    <message>
        <source>the faces that you show, such as Everyday and Work</source>
        <translation>ด้านต่าง ๆ ที่คุณแสดง เช่นชีวิตประจำวันและงาน</translation>
    </message>
    <message>
        <source>what you like, and how you want to be reached</source>
        <translation>สิ่งที่คุณชอบ และวิธีที่อยากให้ติดต่อ</translation>
    </message>
    <message>
        <source>companies and their keys; and the company&apos;s own side, without a vault</source>
        <translation>บริษัทและกุญแจของบริษัท รวมถึงคำสั่งฝั่งบริษัทที่ไม่ต้องใช้คลังข้อมูล</translation>
    </message>
    <message>
        <source>which company has which detail of yours</source>
        <translation>บริษัทใดมีข้อมูลใดของคุณ</translation>
    </message>
    <message>
        <source>who has what at a glance, what waits for you, and to tell one to stop</source>
        <translation>ดูรวดเดียวว่าใครมีอะไร อะไรรอคุณอยู่ และบอกให้หยุด</translation>
    </message>
    <message>
        <source>what companies may and may not do with your data, whoever asks</source>
        <translation>สิ่งที่บริษัททำกับข้อมูลของคุณได้และไม่ได้ ไม่ว่าใครขอ</translation>
    </message>
    <message>
        <source>your rules as terms that you offer, in versions</source>
        <translation>กติกาของคุณในรูปเงื่อนไขที่เสนอ แยกเป็นฉบับ</translation>
    </message>
    <message>
        <source>what companies ask for, how it stands to your rules, and your answers</source>
        <translation>สิ่งที่บริษัทขอ เทียบกับกติกาของคุณ และคำตอบของคุณ</translation>
    </message>
    <message>
        <source>agreements with companies: offer them, take in answers, end them</source>
        <translation>ข้อตกลงกับบริษัท: เสนอ รับคำตอบ ยุติ</translation>
    </message>
    <message>
        <source>signed permissions: give them, look at them, end them</source>
        <translation>ใบอนุญาตที่ลงนาม: ให้ ดู ยุติ</translation>
    </message>
    <message>
        <source>what was permitted, written down for others: read a signed one</source>
        <translation>สิ่งที่อนุญาต เขียนไว้สำหรับผู้อื่น: อ่านใบยืนยันที่ลงนาม</translation>
    </message>
    <message>
        <source>lists in which others can look up what you ended</source>
        <translation>รายการที่ผู้อื่นตรวจดูได้ว่าคุณยุติอะไรแล้ว</translation>
    </message>
    <message>
        <source>preference sheets: what you like, signed for a company</source>
        <translation>ใบบอกความชอบ: สิ่งที่คุณชอบ ลงนามให้บริษัท</translation>
    </message>
    <message>
        <source>whether a permission that somebody shows is good</source>
        <translation>ใบอนุญาตที่มีผู้แสดงนั้นถูกต้องหรือไม่</translation>
    </message>
    <message>
        <source>what a file is that somebody sent you, and what can be done with it</source>
        <translation>ไฟล์ที่มีผู้ส่งมาคืออะไร และทำอะไรกับมันได้</translation>
    </message>
    <message>
        <source>the signed record of everything: read it, search it, check that it is whole</source>
        <translation>บันทึกที่ลงนามของทุกสิ่ง: อ่าน ค้น ตรวจว่าครบถ้วน</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>ข้อตกลง</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>บริษัท</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>Nothing was offered or agreed on.</source>
        <translation>ยังไม่มีการเสนอหรือตกลงสิ่งใด</translation>
    </message>
    <message>
        <source>Both tokens, as they have them, too.</source>
        <translation>โทเค็นทั้งสองตามที่อีกฝ่ายมีด้วย</translation>
    </message>
    <message>
        <source>It is over. Tell them: nothing was sent to them.</source>
        <translation>สิ้นสุดแล้ว โปรดบอกอีกฝ่าย เพราะไม่มีการส่งอะไรถึงเขา</translation>
    </message>
    <message>
        <source>Their words are erased; that they said yes stays.</source>
        <translation>ลบคำพูดของอีกฝ่ายทิ้งแล้ว แต่ยังคงไว้ว่าตอบรับ</translation>
    </message>
    <message>
        <source>The legal text that you attached holds no random line: two companies who get the same text can find that out.</source>
        <translation>ข้อความที่คุณแนบไม่มีบรรทัดสุ่ม สองบริษัทที่ได้ข้อความเดียวกันจึงรู้ได้</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>ไม่อนุญาต</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เมื่อ</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>ณ เวลา</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>แสดง</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ไม่</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>เมื่อ (UTC)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>สิ่งที่เกิดขึ้น</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>หมายเลข</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>อุปกรณ์</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>แฮช</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>No permission was given.</source>
        <translation>ยังไม่มีการให้ใบอนุญาต</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>รูปแบบ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>สำหรับ</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>เขียนเมื่อ</translation>
    </message>
    <message>
        <source>About the permission</source>
        <translation>เกี่ยวกับใบอนุญาต</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>ผู้ออก</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>เพื่ออะไร</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>ข้อมูลใด</translation>
    </message>
    <message>
        <source>They may</source>
        <translation>ทำอะไรได้</translation>
    </message>
    <message>
        <source>Got from</source>
        <translation>ได้มาจาก</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>บริบท</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>จุดหมาย</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>ผู้ที่ดูได้</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>บ่อยเพียงใด</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>เก็บไว้นาน</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>ส่งต่อให้</translation>
    </message>
    <message>
        <source>In return</source>
        <translation>สิ่งตอบแทน</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>ใบอนุญาต</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>ข้อมูลที่ให้</translation>
    </message>
    <message>
        <source>From</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>By</source>
        <translation>โดย</translation>
    </message>
    <message>
        <source>Looked up at</source>
        <translation>ตรวจดูได้ที่</translation>
    </message>
    <message>
        <source>Your copy</source>
        <translation>สำเนาของคุณ</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>รหัสประจำ</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>มอบแล้ว</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>กำลังตรวจสอบ</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>กำลังส่งออก</translation>
    </message>
    <message>
        <source>Shortening</source>
        <translation>กำลังย่อ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>ข้อมูล</translation>
    </message>
    <message>
        <source>As far as you know, nobody has anything.</source>
        <translation>เท่าที่คุณรู้ ไม่มีใครมีอะไร</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>หลักฐาน</translation>
    </message>
    <message>
        <source>No evidence.</source>
        <translation>ไม่มีหลักฐาน</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>มี</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>รู้ได้อย่างไร</translation>
    </message>
    <message>
        <source>As far as you know, nobody.</source>
        <translation>เท่าที่คุณรู้ ไม่มีใคร</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>ข้อมูล</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>จำนวนบริษัท</translation>
    </message>
    <message>
        <source>Name for commands</source>
        <translation>ชื่อในคำสั่ง</translation>
    </message>
    <message>
        <source>The record and its evidence are erased here. What the company has, it still has.</source>
        <translation>ลบบันทึกและหลักฐานที่นี่ทิ้งแล้ว แต่สิ่งที่บริษัทมีก็ยังมีอยู่</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>Nothing is kept here yet; me import reads a contact card, me set keeps one detail.</source>
        <translation>ยังไม่ได้เก็บอะไรไว้ me import อ่านการ์ดรายชื่อติดต่อ me set เก็บข้อมูลหนึ่งข้อ</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>ของแท้</translation>
    </message>
    <message>
        <source>But</source>
        <translation>แต่</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>การเพิกถอน</translation>
    </message>
    <message>
        <source>Discloses</source>
        <translation>เปิดเผย</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>อยู่ขั้นใด</translation>
    </message>
    <message>
        <source>What</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>ไม่มีอะไรรอคุณอยู่</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>ตัวตน</translation>
    </message>
    <message>
        <source>No persona.</source>
        <translation>ไม่มีตัวตน</translation>
    </message>
    <message>
        <source>There is one more persona.</source>
        <translation>เพิ่มตัวตนแล้วหนึ่งตัวตน</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>เปลี่ยนชื่อแล้ว</translation>
    </message>
    <message>
        <source>The persona is retired; what it gave away stays in the history.</source>
        <translation>เลิกใช้ตัวตนแล้ว สิ่งที่มอบไปยังอยู่ในประวัติ</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>ความชอบ</translation>
    </message>
    <message>
        <source>No preference yet; prefs catalogue lists what there is.</source>
        <translation>ยังไม่มีความชอบ ดูที่มีให้ตั้งได้ด้วย prefs catalogue</translation>
    </message>
    <message>
        <source>You have no preference there any more; what it was stays in the history.</source>
        <translation>คุณไม่มีความชอบนั้นแล้ว ค่าเดิมยังอยู่ในประวัติ</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>ค่าที่รับ</translation>
    </message>
    <message>
        <source>No preference sheet was given.</source>
        <translation>ยังไม่มีการให้ใบบอกความชอบ</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>คำขอ</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>มาถึงเมื่อ</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>คำตอบของคุณ</translation>
    </message>
    <message>
        <source>Nobody asked.</source>
        <translation>ไม่มีใครขอ</translation>
    </message>
    <message>
        <source>Checking history</source>
        <translation>กำลังตรวจประวัติ</translation>
    </message>
    <message>
        <source>There is no list; revocation place makes one.</source>
        <translation>ไม่มีรายการ สร้างได้ด้วย revocation place</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ใคร</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>ไม่มีใคร</translation>
    </message>
    <message>
        <source>These terms hold rules that only you wrote: companies that compare theirs may guess that they are from one person.</source>
        <translation>เงื่อนไขนี้มีกติกาที่คุณเท่านั้นเขียน บริษัทที่นำมาเทียบกันอาจเดาได้ว่ามาจากคนเดียวกัน</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>เงื่อนไข</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>ฉบับ</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>เขียนเมื่อ</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>กติกา</translation>
    </message>
    <message>
        <source>You have written no terms.</source>
        <translation>คุณยังไม่ได้เขียนเงื่อนไข</translation>
    </message>
    <message>
        <source>They are off the list; what was agreed on stays.</source>
        <translation>เอาออกจากรายการแล้ว สิ่งที่ตกลงไว้ยังอยู่</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>รหัสช่อง</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>เปิดด้วย</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>สร้างเมื่อ</translation>
    </message>
    <message>
        <source>Nothing opens this vault.</source>
        <translation>ไม่มีอะไรเปิดคลังนี้ได้</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>คลังข้อมูล</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>ฐานข้อมูล</translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation>เปิดอยู่ที่อื่น</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ส่วนหัว</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>กำลังสำรอง</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>กำลังกู้คืน</translation>
    </message>
    <message>
        <source>The password is changed. Older backups open with the password of their day.</source>
        <translation>เปลี่ยนรหัสผ่านแล้ว ไฟล์สำรองเก่าเปิดด้วยรหัสผ่านของวันนั้น</translation>
    </message>
    <message>
        <source>Changing the key</source>
        <translation>กำลังเปลี่ยนกุญแจ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>To be answered with</source>
        <translation>กุญแจที่ใช้ตอบ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>ของ</translation>
    </message>
    <message>
        <source>Old key</source>
        <translation>กุญแจเดิม</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>กุญแจใหม่</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ประเทศ</translation>
    </message>
    <message>
        <source>No company here yet.</source>
        <translation>ยังไม่มีบริษัทที่นี่</translation>
    </message>
    <message>
        <source>The key is refused; the pinned one stays.</source>
        <translation>ไม่รับกุญแจนี้ กุญแจที่บันทึกไว้ยังคงอยู่</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>กุญแจ</translation>
    </message>
    <message>
        <source>Why you trust it</source>
        <translation>เหตุที่เชื่อถือ</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>เห็นเมื่อ</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>รู้จักในชื่อ</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>ลงนามด้วย</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>วิธีตอบ</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>ข้อมูลติดต่อ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>เพิ่มเมื่อ</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>เอาออกเมื่อ</translation>
    </message>
    <message>
        <source>They have</source>
        <translation>สิ่งที่เขามี</translation>
    </message>
    <message>
        <source>As far as you know, they have nothing.</source>
        <translation>เท่าที่คุณรู้ เขาไม่มีอะไร</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>ผู้ถาม</translation>
    </message>
    <message>
        <source>Answer until</source>
        <translation>ตอบภายใน</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>ผู้แสดง</translation>
    </message>
    <message>
        <source>Looked up in</source>
        <translation>ตรวจดูใน</translation>
    </message>
    <message>
        <source>List of</source>
        <translation>รายการของ</translation>
    </message>
    <message>
        <source>this machine has not seen this vault before; it was copied or moved here</source>
        <translation>เครื่องนี้ไม่เคยเห็นคลังนี้มาก่อน คลังถูกคัดลอกหรือย้ายมาที่นี่</translation>
    </message>
    <message>
        <source>this machine has seen a later state of this vault; it was restored or put back</source>
        <translation>เครื่องนี้เคยเห็นสถานะที่ใหม่กว่าของคลังนี้ คลังถูกกู้คืนหรือนำของเดิมกลับมา</translation>
    </message>
    <message>
        <source>said yes</source>
        <translation>ตอบรับแล้ว</translation>
    </message>
    <message>
        <source>Agreement {id}</source>
        <translation>ข้อตกลง {id}</translation>
    </message>
    <message>
        <source>Valid: you permitted this, and the one who shows it is the one you gave it to.</source>
        <translation>ใช้ได้: คุณอนุญาตสิ่งนี้ และผู้แสดงคือผู้ที่คุณให้ไว้</translation>
    </message>
    <message>
        <source>Revoked: you ended this permission.</source>
        <translation>เพิกถอนแล้ว: คุณยุติใบอนุญาตนี้แล้ว</translation>
    </message>
    <message>
        <source>Expired.</source>
        <translation>หมดอายุแล้ว</translation>
    </message>
    <message>
        <source>Not yet valid.</source>
        <translation>ยังไม่มีผล</translation>
    </message>
    <message>
        <source>Genuine, but bound to nobody: anyone could use it.</source>
        <translation>ของแท้ แต่ไม่ผูกกับใคร ใครก็ใช้ได้</translation>
    </message>
    <message>
        <source>Wrong presenter: the one who shows it is not the one you gave it to.</source>
        <translation>ผู้แสดงไม่ถูกต้อง: ผู้แสดงไม่ใช่ผู้ที่คุณให้ไว้</translation>
    </message>
    <message>
        <source>Not from you: it is signed with a key that is none of yours.</source>
        <translation>ไม่ได้มาจากคุณ: ลงนามด้วยกุญแจที่ไม่ใช่ของคุณ</translation>
    </message>
    <message>
        <source>It is signed with a key of yours, but your history does not know it.</source>
        <translation>ลงนามด้วยกุญแจของคุณ แต่ประวัติของคุณไม่รู้จัก</translation>
    </message>
    <message>
        <source>Altered: this is not what you signed.</source>
        <translation>ถูกแก้ไข: นี่ไม่ใช่สิ่งที่คุณลงนาม</translation>
    </message>
    <message>
        <source>Genuine, but it does not allow this.</source>
        <translation>ของแท้ แต่ไม่ได้อนุญาตสิ่งนี้</translation>
    </message>
    <message>
        <source>Whether it was revoked cannot be found out.</source>
        <translation>ตรวจไม่ได้ว่าถูกเพิกถอนหรือไม่</translation>
    </message>
    <message>
        <source>It cannot be said.</source>
        <translation>บอกไม่ได้</translation>
    </message>
    <message>
        <source>Revoked: you replaced this permission by a narrower one.</source>
        <translation>เพิกถอนแล้ว: คุณแทนใบอนุญาตนี้ด้วยใบที่แคบกว่า</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>สิ้นสุดเมื่อ</translation>
    </message>
    <message>
        <source>Signed by the key</source>
        <translation>ลงนามด้วยกุญแจ</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>รหัสกุญแจ</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>ลายนิ้วมือกุญแจ</translation>
    </message>
    <message>
        <source>Bound to a key</source>
        <translation>ผูกกับกุญแจ</translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation>แสดงต่อ</translation>
    </message>
    <message>
        <source>Shown at</source>
        <translation>แสดงเมื่อ</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>เสนอ</translation>
    </message>
    <message>
        <source>In the answer</source>
        <translation>ในคำตอบ</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>มี</translation>
    </message>
    <message>
        <source>People</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>การ์ด</translation>
    </message>
    <message>
        <source>says what they ask for</source>
        <translation>บอกว่าเขาขออะไร</translation>
    </message>
    <message>
        <source>takes it in and compares it with your rules</source>
        <translation>รับเข้ามาและเทียบกับกติกาของคุณ</translation>
    </message>
    <message>
        <source>for the company that it is made to: shows it</source>
        <translation>สำหรับบริษัทที่ได้รับข้อเสนอ: แสดงข้อเสนอ</translation>
    </message>
    <message>
        <source>for the company that it is made to: answers it</source>
        <translation>สำหรับบริษัทที่ได้รับข้อเสนอ: ตอบ</translation>
    </message>
    <message>
        <source>takes it in</source>
        <translation>รับเข้ามา</translation>
    </message>
    <message>
        <source>takes the new key if the old one signed for it</source>
        <translation>รับกุญแจใหม่ถ้ากุญแจเดิมลงนามให้</translation>
    </message>
    <message>
        <source>says whether a permission stands in it as ended</source>
        <translation>บอกว่าในรายการระบุว่าใบอนุญาตสิ้นสุดหรือไม่</translation>
    </message>
    <message>
        <source>checks its signature and shows it</source>
        <translation>ตรวจลายเซ็นและแสดงเนื้อหา</translation>
    </message>
    <message>
        <source>for the company that it is for: opens it</source>
        <translation>สำหรับบริษัทผู้รับ: เปิด</translation>
    </message>
    <message>
        <source>hands over a permission that you gave them, encrypted to their key</source>
        <translation>ส่งมอบใบอนุญาตที่คุณให้ โดยเข้ารหัสด้วยกุญแจของเขา</translation>
    </message>
    <message>
        <source>for the company that is asked: shows the question</source>
        <translation>สำหรับบริษัทที่ถูกถาม: แสดงคำถาม</translation>
    </message>
    <message>
        <source>for the company that is asked: answers it</source>
        <translation>สำหรับบริษัทที่ถูกถาม: ตอบคำถาม</translation>
    </message>
    <message>
        <source>says whether it is yours, in force, and theirs</source>
        <translation>บอกว่าเป็นของคุณ ยังมีผล และเป็นของเขาหรือไม่</translation>
    </message>
    <message>
        <source>for a company: shows what it permits</source>
        <translation>สำหรับบริษัท: แสดงว่าอนุญาตอะไร</translation>
    </message>
    <message>
        <source>says whether it is yours and in force</source>
        <translation>บอกว่าเป็นของคุณและยังมีผลหรือไม่</translation>
    </message>
    <message>
        <source>for a company: shows what it tells</source>
        <translation>สำหรับบริษัท: แสดงว่าบอกอะไร</translation>
    </message>
    <message>
        <source>notes it as the key of a company</source>
        <translation>บันทึกเป็นกุญแจของบริษัท</translation>
    </message>
    <message>
        <source>takes in what it says about you</source>
        <translation>รับสิ่งที่ระบุเกี่ยวกับคุณ</translation>
    </message>
    <message>
        <source>makes a vault of it, with the password of its day</source>
        <translation>สร้างคลังจากไฟล์นี้ ใช้รหัสผ่านของวันนั้น</translation>
    </message>
    <message>
        <source>tells of the vault that it belongs to</source>
        <translation>บอกเรื่องของคลังที่เป็นเจ้าของ</translation>
    </message>
    <message>
        <source>a company&apos;s signed request for details</source>
        <translation>คำขอข้อมูลที่บริษัทลงนาม</translation>
    </message>
    <message>
        <source>a request for details that nobody signed</source>
        <translation>คำขอข้อมูลที่ไม่มีใครลงนาม</translation>
    </message>
    <message>
        <source>an offer of terms to a company</source>
        <translation>ข้อเสนอเงื่อนไขถึงบริษัท</translation>
    </message>
    <message>
        <source>a company&apos;s answer to an offer of terms</source>
        <translation>คำตอบของบริษัทต่อข้อเสนอเงื่อนไข</translation>
    </message>
    <message>
        <source>an offer of terms to a company and its answer, as both sides keep them</source>
        <translation>ข้อเสนอเงื่อนไขถึงบริษัทพร้อมคำตอบ ตามที่ทั้งสองฝ่ายเก็บไว้</translation>
    </message>
    <message>
        <source>a question to a company, to show that a permission is theirs</source>
        <translation>คำถามถึงบริษัทให้แสดงว่าใบอนุญาตเป็นของตน</translation>
    </message>
    <message>
        <source>a company&apos;s word that it has a new key</source>
        <translation>คำแจ้งของบริษัทว่ามีกุญแจใหม่</translation>
    </message>
    <message>
        <source>a notice that a permission is over</source>
        <translation>หนังสือแจ้งว่าใบอนุญาตสิ้นสุดแล้ว</translation>
    </message>
    <message>
        <source>a list of permissions that are over</source>
        <translation>รายการใบอนุญาตที่สิ้นสุดแล้ว</translation>
    </message>
    <message>
        <source>a permission</source>
        <translation>ใบอนุญาต</translation>
    </message>
    <message>
        <source>a statement that anyone could use</source>
        <translation>ใบอนุญาตที่ใครถือก็ใช้ได้</translation>
    </message>
    <message>
        <source>a preference sheet</source>
        <translation>ใบบอกความชอบ</translation>
    </message>
    <message>
        <source>a receipt for a permission</source>
        <translation>ใบยืนยันของใบอนุญาต</translation>
    </message>
    <message>
        <source>an encrypted message</source>
        <translation>ข้อความเข้ารหัส</translation>
    </message>
    <message>
        <source>a public key for signatures</source>
        <translation>กุญแจสาธารณะสำหรับลายเซ็น</translation>
    </message>
    <message>
        <source>a public key for encryption</source>
        <translation>กุญแจสาธารณะสำหรับเข้ารหัส</translation>
    </message>
    <message>
        <source>a PRIVATE key</source>
        <translation>กุญแจส่วนตัว (ความลับ)</translation>
    </message>
    <message>
        <source>contact cards</source>
        <translation>การ์ดรายชื่อติดต่อ</translation>
    </message>
    <message>
        <source>an export of somebody&apos;s details</source>
        <translation>ข้อมูลของบุคคลที่ส่งออกไว้</translation>
    </message>
    <message>
        <source>a backup of a vault</source>
        <translation>ไฟล์สำรองของคลังข้อมูล</translation>
    </message>
    <message>
        <source>the header of a vault</source>
        <translation>ส่วนหัวของคลังข้อมูล</translation>
    </message>
    <message>
        <source>a link for wallets (OpenID4VP), which is not supported</source>
        <translation>ลิงก์สำหรับวอลเล็ต (OpenID4VP) ซึ่งยังไม่รองรับ</translation>
    </message>
    <message>
        <source>nobody signed it</source>
        <translation>ไม่มีใครลงนาม</translation>
    </message>
    <message>
        <source>it is signed by the key that it names; whose key that is, it cannot show</source>
        <translation>ลงนามด้วยกุญแจที่ระบุไว้ แต่แสดงไม่ได้ว่าเป็นกุญแจของใคร</translation>
    </message>
    <message>
        <source>only somebody with the right key or password can tell</source>
        <translation>ผู้ที่มีกุญแจหรือรหัสผ่านที่ถูกต้องเท่านั้นที่บอกได้</translation>
    </message>
    <message>
        <source>NO: it was changed, or is not whole</source>
        <translation>ไม่: ถูกแก้ไขหรือไม่ครบถ้วน</translation>
    </message>
    <message>
        <source>text for pasting</source>
        <translation>ข้อความสำหรับวาง</translation>
    </message>
    <message>
        <source>a QR code</source>
        <translation>คิวอาร์โค้ด</translation>
    </message>
    <message>
        <source>encrypted to a key of theirs</source>
        <translation>เข้ารหัสด้วยกุญแจของเขา</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>มอบด้วยตนเอง</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>เป็นไฟล์</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>เป็นข้อความ</translation>
    </message>
    <message>
        <source>as a QR code</source>
        <translation>เป็นคิวอาร์โค้ด</translation>
    </message>
    <message>
        <source>others may read the file with the {secret}</source>
        <translation>ผู้อื่นอ่านไฟล์ของ{secret}ได้</translation>
    </message>
    <message>
        <source>password</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>รหัสกู้คืน</translation>
    </message>
    <message>
        <source>new password</source>
        <translation>รหัสผ่านใหม่</translation>
    </message>
    <message>
        <source>same password again</source>
        <translation>รหัสผ่านเดิมอีกครั้ง</translation>
    </message>
    <message>
        <source>{sentence} (Erased since.)</source>
        <translation>{sentence} (ลบทิ้งแล้วภายหลัง)</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>ลบทิ้งแล้ว</translation>
    </message>
    <message>
        <source>in the vault</source>
        <translation>อยู่ในคลังข้อมูล</translation>
    </message>
    <message>
        <source>The permission of {company} has ended, for good.</source>
        <translation>ใบอนุญาตของ {company} สิ้นสุดถาวรแล้ว</translation>
    </message>
    <message>
        <source>Publish it with revocation publish.</source>
        <translation>เผยแพร่ได้ด้วย revocation publish</translation>
    </message>
    <message>
        <source>The key that would sign a notice of it was erased.</source>
        <translation>กุญแจสำหรับลงนามในหนังสือแจ้งถูกลบทิ้งแล้ว</translation>
    </message>
    <message>
        <source>Send them the signed notice that says so.</source>
        <translation>โปรดส่งหนังสือแจ้งที่ลงนามให้เขา</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) has/have ended.</source>
        <translation>
            <numerusform>ใบอนุญาต %n ใบสิ้นสุดแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>revocation publish shows it to those who look it up.</source>
        <translation>revocation publish แสดงเรื่องนี้แก่ผู้ที่ตรวจดู</translation>
    </message>
    <message>
        <source>grant notice prints the signed notice for each of them.</source>
        <translation>grant notice แสดงหนังสือแจ้งที่ลงนามของแต่ละใบ</translation>
    </message>
    <message>
        <source>Noted: handed over to {company}, {how}.</source>
        <translation>จดไว้แล้ว: มอบให้ {company} {how}</translation>
    </message>
    <message>
        <source>It is in {path}.</source>
        <translation>อยู่ใน {path}</translation>
    </message>
    <message>
        <source>Send it to them; nobody else can open it.</source>
        <translation>โปรดส่งให้เขา ผู้อื่นเปิดไม่ได้</translation>
    </message>
    <message>
        <source>The receipt of what {company} was permitted.</source>
        <translation>ใบยืนยันสิ่งที่อนุญาตให้ {company}</translation>
    </message>
    <message>
        <source>Consistent, and from the issuer you expect.</source>
        <translation>ถูกต้องตรงกัน และมาจากผู้ออกที่คุณคาดไว้</translation>
    </message>
    <message>
        <source>Consistent; who the person is, it cannot say. Compare the issuer with them.</source>
        <translation>ถูกต้องตรงกัน แต่บอกไม่ได้ว่าบุคคลนั้นเป็นใคร โปรดเทียบผู้ออกกับเจ้าตัว</translation>
    </message>
    <message>
        <source>once</source>
        <translation>ครั้งเดียว</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ไม่ให้ใคร</translation>
    </message>
    <message>
        <source>its values were erased</source>
        <translation>ค่าถูกลบทิ้งแล้ว</translation>
    </message>
    <message>
        <source>Never: {what}</source>
        <translation>ห้ามเด็ดขาด: {what}</translation>
    </message>
    <message>
        <source>Under the agreement {code}</source>
        <translation>ภายใต้ข้อตกลง {code}</translation>
    </message>
    <message>
        <source>It permits nothing.</source>
        <translation>ไม่ได้อนุญาตอะไร</translation>
    </message>
    <message>
        <source>No key of the company is in it: anyone could use it.</source>
        <translation>ไม่มีกุญแจของบริษัทอยู่ในนี้ ใครก็ใช้ได้</translation>
    </message>
    <message>
        <source>{events} of {devices}: every signature, every link and every table derived from them is as it should be.</source>
        <translation>{events} จาก{devices}: ลายเซ็น ความต่อเนื่อง และตารางที่ได้จากบันทึกถูกต้องทั้งหมด</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n บันทึก</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>อุปกรณ์ %n เครื่อง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The values of %n event(s) were erased, and the history says so.</source>
        <translation>
            <numerusform>ค่าของ %n บันทึกถูกลบทิ้ง และประวัติระบุไว้เช่นนั้น</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older event(s) was/were dropped, and a signed checkpoint says so.</source>
        <translation>
            <numerusform>บันทึกเก่า %n รายการถูกทิ้ง และจุดตรวจสอบที่ลงนามระบุไว้เช่นนั้น</numerusform>
        </translation>
    </message>
    <message>
        <source>It continues the history of which you kept the end.</source>
        <translation>ต่อจากประวัติที่คุณเก็บปลายไว้</translation>
    </message>
    <message>
        <source>A checkpoint stands at position {position} of the history.</source>
        <translation>มีจุดตรวจสอบที่ตำแหน่ง {position} ของประวัติ</translation>
    </message>
    <message>
        <source>Keep this elsewhere; history verify --heads compares the history with it (--json writes the file).</source>
        <translation>โปรดเก็บสิ่งนี้ไว้ที่อื่น history verify --heads จะเทียบประวัติกับสิ่งนี้ (--json เขียนไฟล์ให้)</translation>
    </message>
    <message>
        <source>Device {device}, event {event}</source>
        <translation>อุปกรณ์ {device} บันทึก {event}</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) from before {day} would be dropped for good; {kept} would stay, since permissions, their ends, keys and present values follow from them.</source>
        <translation>
            <numerusform>%n บันทึกก่อน {day} จะถูกทิ้งถาวร และจะคงไว้ {kept} รายการ เพราะเป็นที่มาของใบอนุญาต การสิ้นสุด กุญแจ และค่าปัจจุบัน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) from before {day} dropped for good; {kept} stay, since permissions, their ends, keys and present values follow from them.</source>
        <translation>
            <numerusform>ทิ้ง %n บันทึกก่อน {day} ถาวรแล้ว และคงไว้ {kept} รายการ เพราะเป็นที่มาของใบอนุญาต การสิ้นสุด กุญแจ และค่าปัจจุบัน</numerusform>
        </translation>
    </message>
    <message>
        <source>These backups hold what is dropped:</source>
        <translation>ไฟล์สำรองเหล่านี้มีสิ่งที่ถูกทิ้ง:</translation>
    </message>
    <message>
        <source>Recorded: {company} has your {details} ({id}).</source>
        <translation>บันทึกแล้ว: {company} มี{details}ของคุณ ({id})</translation>
    </message>
    <message>
        <source>The evidence is kept, as number {number}.</source>
        <translation>เก็บหลักฐานไว้เป็นหมายเลข {number}</translation>
    </message>
    <message>
        <source>Evidence {number} was erased before.</source>
        <translation>หลักฐาน {number} ถูกลบทิ้งไปก่อนแล้ว</translation>
    </message>
    <message>
        <source>Evidence {number} is erased here; that there was one, and its day, stay.</source>
        <translation>ลบหลักฐาน {number} ที่นี่ทิ้งแล้ว แต่ยังคงไว้ว่าเคยมีและวันที่</translation>
    </message>
    <message>
        <source>what it was worked out from has changed</source>
        <translation>ข้อมูลต้นทางเปลี่ยนไปแล้ว</translation>
    </message>
    <message>
        <source>of this persona alone</source>
        <translation>ของตัวตนนี้เท่านั้น</translation>
    </message>
    <message>
        <source>Your {detail} is kept.</source>
        <translation>เก็บ{detail}ของคุณแล้ว</translation>
    </message>
    <message>
        <source>Your {detail} is kept, worked out from your {origin}.</source>
        <translation>เก็บ{detail}ของคุณแล้ว โดยคำนวณจาก{origin}</translation>
    </message>
    <message>
        <source>Keep it, and give it to nobody: who has it can act in its owner&apos;s place.</source>
        <translation>เก็บไว้และอย่าให้ใคร ผู้ที่มีสิ่งนี้ทำการแทนเจ้าของได้</translation>
    </message>
    <message>
        <source>Ask for it once more.</source>
        <translation>โปรดขอใหม่อีกครั้ง</translation>
    </message>
    <message>
        <source>No command of this program takes it.</source>
        <translation>ไม่มีคำสั่งใดของโปรแกรมนี้รับได้</translation>
    </message>
    <message>
        <source>What takes it:</source>
        <translation>คำสั่งที่รับได้:</translation>
    </message>
    <message>
        <source>{what}, in {wrapping}</source>
        <translation>{what} ใน{wrapping}</translation>
    </message>
    <message>
        <source>This is {what}.</source>
        <translation>นี่คือ{what}</translation>
    </message>
    <message>
        <source>cannot be found out; the permission names no way to do so</source>
        <translation>ตรวจไม่ได้ เพราะใบอนุญาตไม่ได้ระบุวิธี</translation>
    </message>
    <message>
        <source>not known; the permission names a place to look, and nothing is fetched here</source>
        <translation>ไม่รู้ ใบอนุญาตระบุที่ตรวจดูไว้ แต่ที่นี่ไม่ดาวน์โหลด</translation>
    </message>
    <message>
        <source>permitted</source>
        <translation>อนุญาตแล้ว</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>ใกล้สิ้นสุด</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>ไม่มีใบอนุญาต</translation>
    </message>
    <message>
        <source>has not answered</source>
        <translation>ยังไม่ตอบ</translation>
    </message>
    <message>
        <source>asks for something</source>
        <translation>ขอบางอย่าง</translation>
    </message>
    <message>
        <source>its permission ends</source>
        <translation>ใบอนุญาตจะสิ้นสุด</translation>
    </message>
    <message>
        <source>named another agreement</source>
        <translation>ระบุข้อตกลงอื่น</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) has/have ended. Tell {company} so: grant notice prints what is signed.</source>
        <translation>
            <numerusform>ใบอนุญาต %n ใบสิ้นสุดแล้ว โปรดบอก {company} โดย grant notice แสดงสิ่งที่ลงนาม</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased, in %n event(s) of the history.</source>
        <translation>
            <numerusform>ลบทิ้งแล้วใน %n บันทึกของประวัติ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased, in %n event(s) of the history and {permissions}.</source>
        <translation>
            <numerusform>ลบทิ้งแล้วใน %n บันทึกของประวัติ และ{permissions}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored permission(s)</source>
        <translation>
            <numerusform>ใบอนุญาตที่เก็บไว้ %n ใบ</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup that was made from this vault still holds it.</source>
        <translation>ไม่มีไฟล์สำรองที่ทำจากคลังนี้ที่ยังมีสิ่งนี้</translation>
    </message>
    <message>
        <source>These backups still hold it:</source>
        <translation>ไฟล์สำรองเหล่านี้ยังมีสิ่งนี้:</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(ลบทิ้งแล้ว)</translation>
    </message>
    <message>
        <source>limits them</source>
        <translation>จำกัดบริษัท</translation>
    </message>
    <message>
        <source>Your preference on {topic} is kept.</source>
        <translation>เก็บความชอบเรื่อง{topic}แล้ว</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>เลือกหนึ่ง:</translation>
    </message>
    <message>
        <source>some of</source>
        <translation>เลือกได้หลายคำ:</translation>
    </message>
    <message>
        <source>hours and a time zone: 22:00-07:00 Asia/Tokyo</source>
        <translation>เวลาและเขตเวลา: 22:00-07:00 Asia/Tokyo</translation>
    </message>
    <message>
        <source>a system and a size:</source>
        <translation>ระบบและขนาด:</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>languages, the best one first: ja, en</source>
        <translation>ภาษา เรียงที่ถนัดสุดก่อน: ja, en</translation>
    </message>
    <message>
        <source>In place of * stands a name of your own.</source>
        <translation>แทน * คือชื่อที่คุณตั้งเอง</translation>
    </message>
    <message>
        <source>You have no detail for: {items}</source>
        <translation>คุณไม่มีข้อมูลสำหรับรายการ: {items}</translation>
    </message>
    <message>
        <source>Hand it over with: grant hand-over {id}</source>
        <translation>ส่งมอบด้วย: grant hand-over {id}</translation>
    </message>
    <message>
        <source>History keeps that you did. Nothing was sent to {company}.</source>
        <translation>ประวัติเก็บไว้ว่าคุณปฏิเสธ ไม่มีการส่งอะไรถึง {company}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ยังไม่มี</translation>
    </message>
    <message>
        <source>Fingerprint of its key: {fingerprint}</source>
        <translation>ลายนิ้วมือกุญแจ: {fingerprint}</translation>
    </message>
    <message>
        <source>Request {id}</source>
        <translation>คำขอ {id}</translation>
    </message>
    <message>
        <source>What you end for {company} can be looked up at
  {address}
once it is published (revocation publish). New permissions for {company} name this address; former ones do not.
Companies that compare such addresses see the host they share: take one that many people use.</source>
        <translation>สิ่งที่คุณยุติสำหรับ {company} ตรวจดูได้ที่
  {address}
เมื่อเผยแพร่แล้ว (revocation publish) ใบอนุญาตใหม่ของ {company} จะระบุที่อยู่นี้ ใบเดิมไม่ระบุ
บริษัทที่นำที่อยู่มาเทียบกันจะเห็นว่าใช้โฮสต์เดียวกัน โปรดเลือกโฮสต์ที่คนจำนวนมากใช้</translation>
    </message>
    <message>
        <source>Not published for {company}: {error}</source>
        <translation>ยังไม่ได้เผยแพร่สำหรับ {company}: {error}</translation>
    </message>
    <message>
        <source>What lies there is no list of yours and was left alone; --replace with the company&apos;s name writes over it.</source>
        <translation>สิ่งที่วางอยู่ที่นั่นไม่ใช่รายการของคุณ จึงปล่อยไว้ ใช้ --replace พร้อมชื่อบริษัทเพื่อเขียนทับ</translation>
    </message>
    <message>
        <source>There is no list to publish; revocation place makes one.</source>
        <translation>ไม่มีรายการให้เผยแพร่ สร้างได้ด้วย revocation place</translation>
    </message>
    <message>
        <source>Nothing is to be published.</source>
        <translation>ไม่มีอะไรต้องเผยแพร่</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>เผยแพร่เมื่อ</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>สิ่งที่ต้องทำ</translation>
    </message>
    <message>
        <source>Others read</source>
        <translation>ผู้อื่นอ่านได้</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>publish it</source>
        <translation>เผยแพร่</translation>
    </message>
    <message>
        <source>publish the end of a permission</source>
        <translation>เผยแพร่การสิ้นสุดของใบอนุญาต</translation>
    </message>
    <message>
        <source>renew it</source>
        <translation>ต่ออายุ</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>ยังไม่มี</translation>
    </message>
    <message>
        <source>the newest</source>
        <translation>ฉบับใหม่สุด</translation>
    </message>
    <message>
        <source>nothing any more</source>
        <translation>ไม่มีแล้ว</translation>
    </message>
    <message>
        <source>an older one</source>
        <translation>ฉบับเก่ากว่า</translation>
    </message>
    <message>
        <source>one that this history does not know</source>
        <translation>ฉบับที่ประวัตินี้ไม่รู้จัก</translation>
    </message>
    <message>
        <source>Published for {company}: {address}</source>
        <translation>เผยแพร่สำหรับ {company} แล้ว: {address}</translation>
    </message>
    <message>
        <source>Written into the folder for {company}: {address}</source>
        <translation>เขียนลงโฟลเดอร์สำหรับ {company} แล้ว: {address}</translation>
    </message>
    <message>
        <source>Others read it once the folder was brought to its host; revocation status --fetch looks.</source>
        <translation>ผู้อื่นจะอ่านได้เมื่อนำโฟลเดอร์ไปยังโฮสต์แล้ว ตรวจดูได้ด้วย revocation status --fetch</translation>
    </message>
    <message>
        <source>Until now, others read {what} there.</source>
        <translation>ก่อนหน้านี้ผู้อื่นอ่านได้{what}ที่นั่น</translation>
    </message>
    <message>
        <source>What lay there was no list of yours and is gone.</source>
        <translation>สิ่งที่เคยวางอยู่ที่นั่นไม่ใช่รายการของคุณ และหายไปแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) that this history does not know stood there already and stays.</source>
        <translation>
            <numerusform>มีการสิ้นสุด %n รายการที่ประวัตินี้ไม่รู้จักอยู่ที่นั่นแล้วและยังคงอยู่</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no rules yet. rules questions asks for your first ones.</source>
        <translation>คุณยังไม่มีกติกา เริ่มได้ด้วย rules questions</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>ไม่ถึงหนึ่งนาที</translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation>ไม่ถึงหนึ่งชั่วโมง</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>ไม่ถึงหนึ่งวัน</translation>
    </message>
    <message>
        <source>some days</source>
        <translation>หลายวัน</translation>
    </message>
    <message>
        <source>some months</source>
        <translation>หลายเดือน</translation>
    </message>
    <message>
        <source>some years</source>
        <translation>หลายปี</translation>
    </message>
    <message>
        <source>centuries</source>
        <translation>หลายศตวรรษ</translation>
    </message>
    <message>
        <source>Somebody who stole the vault and has a hundred computers would need {time} to guess this password.</source>
        <translation>ผู้ที่ขโมยคลังและมีคอมพิวเตอร์ร้อยเครื่องต้องใช้เวลา{time}เพื่อเดารหัสผ่านนี้</translation>
    </message>
    <message>
        <source>The vault keeps details of one more person ({id}).</source>
        <translation>คลังเก็บข้อมูลของบุคคลเพิ่มอีกหนึ่งคน ({id})</translation>
    </message>
    <message>
        <source>cannot be used as it stands</source>
        <translation>ใช้ตามที่เขียนอยู่ไม่ได้</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>ยาวเกินไป</translation>
    </message>
    <message>
        <source>is a picture or a sound, and is not kept</source>
        <translation>เป็นภาพหรือเสียง จึงไม่เก็บ</translation>
    </message>
    <message>
        <source>the card does not say its version, and is read as 3.0</source>
        <translation>การ์ดไม่บอกเวอร์ชัน จึงอ่านเป็น 3.0</translation>
    </message>
    <message>
        <source>the card has an unknown version, and is read as 4.0</source>
        <translation>ไม่รู้จักเวอร์ชันของการ์ด จึงอ่านเป็น 4.0</translation>
    </message>
    <message>
        <source>the card has no END:VCARD; its whole lines are kept</source>
        <translation>การ์ดไม่มี END:VCARD จึงเก็บเฉพาะบรรทัดที่ครบ</translation>
    </message>
    <message>
        <source>the file ends here and perhaps within this line, which is left out; look at it yourself</source>
        <translation>ไฟล์จบตรงนี้ อาจอยู่กลางบรรทัดนี้ ซึ่งไม่เก็บไว้ โปรดดูเอง</translation>
    </message>
    <message>
        <source>the card of another person stands within this one, and is left out</source>
        <translation>มีการ์ดของอีกคนซ้อนอยู่ในใบนี้ ซึ่งไม่เก็บไว้</translation>
    </message>
    <message>
        <source>Line {line}: {problem}.</source>
        <translation>บรรทัด {line}: {problem}</translation>
    </message>
    <message>
        <source>Line {line}: {name} {problem}.</source>
        <translation>บรรทัด {line}: {name} {problem}</translation>
    </message>
    <message numerus="yes">
        <source>%n detail(s) is/are kept, {others} were there already.</source>
        <translation>
            <numerusform>เก็บข้อมูล %n ข้อแล้ว มีอยู่ก่อนแล้ว {others} ข้อ</numerusform>
        </translation>
    </message>
    <message>
        <source>Another value stood there before, which only the history still has: {details}.</source>
        <translation>เคยมีค่าอื่นอยู่ก่อน ซึ่งเหลือในประวัติเท่านั้น: {details}</translation>
    </message>
    <message>
        <source>Kept as they are, since nothing here knows what they mean: {names}.</source>
        <translation>เก็บไว้ตามเดิม เพราะที่นี่ไม่มีสิ่งใดรู้ความหมาย: {names}</translation>
    </message>
    <message>
        <source>The vault is in {folder}.

Write this recovery code on paper; it is shown once, and opens the vault without the password:

    {code}
    (vault {id})</source>
        <translation>คลังข้อมูลอยู่ใน {folder}

โปรดเขียนรหัสกู้คืนนี้ลงกระดาษ รหัสแสดงเพียงครั้งเดียว และเปิดคลังได้โดยไม่ใช้รหัสผ่าน:

    {code}
    (คลัง {id})</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n ไบต์</numerusform>
        </translation>
    </message>
    <message>
        <source>differs from its copy; opening the vault settles it</source>
        <translation>ไม่ตรงกับสำเนา เปิดคลังแล้วจะแก้ไขให้</translation>
    </message>
    <message>
        <source>None of this is proven until the vault is opened.</source>
        <translation>ทั้งหมดนี้ยังไม่พิสูจน์จนกว่าจะเปิดคลัง</translation>
    </message>
    <message>
        <source>The vault is called {name}.</source>
        <translation>คลังข้อมูลชื่อ {name} แล้ว</translation>
    </message>
    <message>
        <source>The backup is in {file}.
It opens with today&apos;s password, also after the password is changed.</source>
        <translation>ไฟล์สำรองอยู่ใน {file}
เปิดด้วยรหัสผ่านของวันนี้ แม้เปลี่ยนรหัสผ่านภายหลัง</translation>
    </message>
    <message>
        <source>The backup is restored in {folder}, opened and verified: {events}.</source>
        <translation>กู้คืนไฟล์สำรองไว้ใน {folder} เปิดและตรวจสอบแล้ว: {events}</translation>
    </message>
    <message>
        <source>Write this recovery code on paper; it is shown once, and the former one opens nothing any more:</source>
        <translation>โปรดเขียนรหัสกู้คืนนี้ลงกระดาษ รหัสแสดงเพียงครั้งเดียว และรหัสเดิมใช้เปิดอะไรไม่ได้แล้ว:</translation>
    </message>
    <message>
        <source>The vault has a new key and a new password. Copies that were made before still open with the old one.</source>
        <translation>คลังมีกุญแจใหม่และรหัสผ่านใหม่ สำเนาที่ทำไว้ก่อนยังเปิดด้วยรหัสเดิม</translation>
    </message>
    <message>
        <source>The vault opens with one more password (slot {slot}).</source>
        <translation>คลังเปิดด้วยรหัสผ่านได้เพิ่มอีกหนึ่งรหัส (รหัสช่อง {slot})</translation>
    </message>
    <message>
        <source>The vault has a new key. Only what opened it just now and the new recovery code open it.</source>
        <translation>คลังมีกุญแจใหม่ เปิดได้เฉพาะด้วยสิ่งที่เพิ่งใช้เปิดและรหัสกู้คืนใหม่</translation>
    </message>
    <message>
        <source>The vault has a new recovery code.</source>
        <translation>คลังมีรหัสกู้คืนใหม่แล้ว</translation>
    </message>
    <message>
        <source>The recovery code opens the vault.</source>
        <translation>รหัสกู้คืนเปิดคลังได้</translation>
    </message>
    <message>
        <source>The recovery code is written correctly, but does not open this vault.</source>
        <translation>รหัสกู้คืนเขียนถูกต้อง แต่เปิดคลังนี้ไม่ได้</translation>
    </message>
    <message>
        <source>any key of yours</source>
        <translation>กุญแจใดก็ได้ของคุณ</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>ต้องการที่สุด</translation>
    </message>
    <message>
        <source>Or else</source>
        <translation>หรือ</translation>
    </message>
    <message>
        <source>the company&apos;s private key, a JWK</source>
        <translation>กุญแจส่วนตัวของบริษัท เป็น JWK</translation>
    </message>
    <message>
        <source>{company} is kept ({id}).</source>
        <translation>เก็บ {company} ไว้แล้ว ({id})</translation>
    </message>
    <message>
        <source>{company} is kept as a seller inside {marketplace}; its page proves nothing.</source>
        <translation>เก็บ {company} เป็นผู้ขายใน {marketplace} แล้ว หน้าเว็บของผู้ขายไม่ได้พิสูจน์อะไร</translation>
    </message>
    <message>
        <source>Key: {thumbprint} ({trust})</source>
        <translation>กุญแจ: {thumbprint} ({trust})</translation>
    </message>
    <message>
        <source>No key of theirs is known.</source>
        <translation>ไม่รู้จักกุญแจของเขา</translation>
    </message>
    <message>
        <source>{company} is removed; its name stays for what the history says about it.</source>
        <translation>เอา {company} ออกแล้ว ชื่อยังอยู่เพื่อสิ่งที่ประวัติกล่าวถึง</translation>
    </message>
    <message>
        <source>{company} is held to this key ({trust}):</source>
        <translation>ถือว่ากุญแจนี้เป็นของ {company} ({trust}):</translation>
    </message>
    <message>
        <source>No key waits for an answer.</source>
        <translation>ไม่มีกุญแจที่รอคำตอบ</translation>
    </message>
    <message>
        <source>others may read the private key in {file}</source>
        <translation>ผู้อื่นอ่านกุญแจส่วนตัวใน {file} ได้</translation>
    </message>
    <message>
        <source>nobody; anyone could use it</source>
        <translation>ไม่ผูกกับใคร ใครก็ใช้ได้</translation>
    </message>
    <message>
        <source>your key</source>
        <translation>กุญแจของคุณ</translation>
    </message>
    <message>
        <source>a key; whether it is yours --key checks</source>
        <translation>กุญแจหนึ่ง ตรวจว่าเป็นของคุณหรือไม่ด้วย --key</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>ผูกกับ</translation>
    </message>
    <message>
        <source>the company&apos;s private key, a JWK, to which the permission has to be bound</source>
        <translation>กุญแจส่วนตัวของบริษัท เป็น JWK ที่ใบอนุญาตต้องผูกอยู่</translation>
    </message>
    <message>
        <source>its key alone</source>
        <translation>กุญแจเท่านั้น</translation>
    </message>
    <message>
        <source>nothing; anyone could have written it</source>
        <translation>ไม่มี ใครก็เขียนได้</translation>
    </message>
    <message>
        <source>not encrypted; no key for it is named</source>
        <translation>ไม่เข้ารหัส เพราะไม่ได้ระบุกุญแจ</translation>
    </message>
    <message>
        <source>encrypted to the key that is named</source>
        <translation>เข้ารหัสด้วยกุญแจที่ระบุ</translation>
    </message>
    <message>
        <source>Where &quot;processing&quot; does not say what you do with the data, you ask to use it in any way, which the rules of many people are against.</source>
        <translation>เมื่อ &quot;processing&quot; ไม่บอกว่าจะทำอะไรกับข้อมูล คุณกำลังขอใช้ในทุกทาง ซึ่งขัดกับกติกาของคนจำนวนมาก</translation>
    </message>
    <message>
        <source>the company&apos;s private key, a JWK, that signs it; without one it is written unsigned</source>
        <translation>กุญแจส่วนตัวของบริษัท เป็น JWK สำหรับลงนาม ถ้าไม่มีจะเขียนโดยไม่ลงนาม</translation>
    </message>
    <message>
        <source>permission ended {day}</source>
        <translation>ใบอนุญาตสิ้นสุดเมื่อ {day}</translation>
    </message>
    <message>
        <source>permitted until {day}</source>
        <translation>อนุญาตถึง {day}</translation>
    </message>
    <message>
        <source>Page (not proven)</source>
        <translation>หน้าเว็บ (ไม่ได้พิสูจน์)</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>ที่อยู่เว็บ</translation>
    </message>
    <message>
        <source>The private key is in {file}; keep it. Give away the public one:</source>
        <translation>กุญแจส่วนตัวอยู่ใน {file} โปรดเก็บไว้ และให้ผู้อื่นเฉพาะกุญแจสาธารณะนี้:</translation>
    </message>
    <message>
        <source>Its thumbprint, to compare over another way:</source>
        <translation>ลายนิ้วมือกุญแจ สำหรับเทียบผ่านช่องทางอื่น:</translation>
    </message>
    <message>
        <source>bound to nobody; anyone could use it</source>
        <translation>ไม่ผูกกับใคร ใครก็ใช้ได้</translation>
    </message>
    <message>
        <source>the one it was given to</source>
        <translation>ผู้ที่ได้รับ</translation>
    </message>
    <message>
        <source>not checked; it brings a proof, which --origin with --nonce checks</source>
        <translation>ยังไม่ได้ตรวจ มีข้อพิสูจน์มาด้วย ซึ่งตรวจได้ด้วย --origin และ --nonce</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>ไม่ได้พิสูจน์</translation>
    </message>
    <message>
        <source>Consistent, and not ended; who the person is and who shows it, it cannot say. Compare the issuer with them.</source>
        <translation>ถูกต้องตรงกันและยังไม่สิ้นสุด แต่บอกไม่ได้ว่าบุคคลนั้นและผู้แสดงเป็นใคร โปรดเทียบผู้ออกกับเจ้าตัว</translation>
    </message>
    <message>
        <source>Consistent, and not ended, but bound to nobody: anyone could use it.</source>
        <translation>ถูกต้องตรงกันและยังไม่สิ้นสุด แต่ไม่ผูกกับใคร ใครก็ใช้ได้</translation>
    </message>
    <message>
        <source>Ended by the person who gave it.</source>
        <translation>ผู้ที่ให้ใบอนุญาตยุติแล้ว</translation>
    </message>
    <message>
        <source>Whether it was ended cannot be found out; the permission names no way to do so.</source>
        <translation>ตรวจไม่ได้ว่าสิ้นสุดหรือไม่ เพราะใบอนุญาตไม่ได้ระบุวิธี</translation>
    </message>
    <message>
        <source>Whether it was ended is not known.</source>
        <translation>ไม่รู้ว่าสิ้นสุดหรือไม่</translation>
    </message>
    <message>
        <source>not proven; vendor verify with --origin and --nonce asks for proof</source>
        <translation>ไม่ได้พิสูจน์ ขอข้อพิสูจน์ได้ด้วย vendor verify พร้อม --origin และ --nonce</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n ปี</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n เดือน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n สัปดาห์</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n วัน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ชั่วโมง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n นาที</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n วินาที</numerusform>
        </translation>
    </message>
    <message>
        <source>no time</source>
        <translation>ไม่มีเวลา</translation>
    </message>
</context>
</TS>

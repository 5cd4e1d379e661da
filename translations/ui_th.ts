<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
    <context>
        <name>Company</name>
        <message>
            <source>The agreement %1 is in force since %2, signed.</source>
            <translation>ข้อตกลง %1 มีผลตั้งแต่ %2 โดยลงนามแล้ว</translation>
        </message>
        <message>
            <source>The agreement %1 is in force since %2; it was said, not signed.</source>
            <translation>ข้อตกลง %1 มีผลตั้งแต่ %2 เป็นการรับปาก ไม่ได้ลงนาม</translation>
        </message>
        <message>
            <source>It has no key yet, so it can only get permits that anyone could use.</source>
            <translation>ยังไม่มีกุญแจ จึงได้เพียงใบอนุญาตที่ใครถือก็ใช้ได้</translation>
        </message>
        <message>
            <source>Its key is known since %1, but only it says that it is its own.</source>
            <translation>รู้จักกุญแจตั้งแต่ %1 แต่มีเพียงเขาที่บอกว่าเป็นของตน</translation>
        </message>
        <message>
            <source>Its key is proven by its own website, since %1.</source>
            <translation>กุญแจยืนยันด้วยเว็บไซต์ของเขาเอง ตั้งแต่ %1</translation>
        </message>
        <message>
            <source>You compared the fingerprint of its key; known since %1.</source>
            <translation>คุณเทียบลายนิ้วมือกุญแจแล้ว รู้จักตั้งแต่ %1</translation>
        </message>
        <message>
            <source>You got its key in person; known since %1.</source>
            <translation>คุณรับกุญแจด้วยตนเอง รู้จักตั้งแต่ %1</translation>
        </message>
        <message>
            <source>No agreement is in force with it.</source>
            <translation>ไม่มีข้อตกลงที่มีผลอยู่</translation>
        </message>
        <message>
            <source>Give a permit</source>
            <translation>ออกใบอนุญาต</translation>
        </message>
        <message>
            <source>They have something</source>
            <translation>บันทึกว่าเขามีอะไร</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>ลบ</translation>
        </message>
        <message>
            <source>What they have</source>
            <translation>ข้อมูลที่เขามี</translation>
        </message>
        <message>
            <source>Nothing that you know of.</source>
            <translation>เท่าที่ทราบ ไม่มี</translation>
        </message>
        <message>
            <source>Tell them to stop</source>
            <translation>บอกให้หยุด</translation>
        </message>
        <message>
            <source>Tell them to stop using all of it</source>
            <translation>บอกให้หยุดใช้ทั้งหมด</translation>
        </message>
        <message>
            <source>Not yet in force</source>
            <translation>ยังไม่มีผล</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>มีผลอยู่</translation>
        </message>
        <message>
            <source>Ends soon</source>
            <translation>ใกล้หมดอายุ</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>หมดอายุแล้ว</translation>
        </message>
        <message>
            <source>Ended by you</source>
            <translation>คุณเพิกถอนแล้ว</translation>
        </message>
        <message>
            <source>Permits</source>
            <translation>ใบอนุญาต</translation>
        </message>
        <message>
            <source>You gave it none.</source>
            <translation>คุณไม่ได้ออกให้</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Given on %1, until %2.</source>
            <translation>ให้เมื่อ %1 ถึง %2</translation>
        </message>
        <message>
            <source>End permit</source>
            <translation>เพิกถอนใบอนุญาต</translation>
        </message>
        <message>
            <source>End all permits</source>
            <translation>เพิกถอนใบอนุญาตทั้งหมด</translation>
        </message>
    </context>
    <context>
        <name>Content</name>
        <message>
            <source>From</source>
            <translation>จาก</translation>
        </message>
        <message>
            <source>For</source>
            <translation>ถึง</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>ที่อยู่</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>ถึงวันที่</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>สร้างเมื่อ</translation>
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
            <source>Key number</source>
            <translation>หมายเลขกุญแจ</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>ลายนิ้วมือกุญแจ</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>ข้อมูลที่ให้</translation>
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
            <source>Answer</source>
            <translation>คำตอบ</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>สิ่งที่เสนอ</translation>
        </message>
        <message>
            <source>In the answer</source>
            <translation>ในคำตอบ</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>มีอยู่ข้างใน</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>คลังข้อมูลส่วนตัว</translation>
        </message>
        <message>
            <source>People</source>
            <translation>จำนวนคน</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>จำนวนนามบัตร</translation>
        </message>
        <message>
            <source>This is a company&apos;s signed request for details.</source>
            <translation>นี่คือคำขอข้อมูลที่บริษัทลงนามแล้ว</translation>
        </message>
        <message>
            <source>This is a request for details that nobody signed.</source>
            <translation>นี่คือคำขอข้อมูลที่ไม่มีใครลงนาม</translation>
        </message>
        <message>
            <source>This is an offer of terms to a company.</source>
            <translation>นี่คือข้อเสนอข้อตกลงถึงบริษัท</translation>
        </message>
        <message>
            <source>This is a company&apos;s answer to your terms.</source>
            <translation>นี่คือคำตอบของบริษัทต่อข้อเสนอของคุณ</translation>
        </message>
        <message>
            <source>This is an agreement: an offer of terms and its answer.</source>
            <translation>นี่คือข้อตกลง ประกอบด้วยข้อเสนอและคำตอบ</translation>
        </message>
        <message>
            <source>This is a question to a company, to show that a permit is theirs.</source>
            <translation>นี่คือคำถามถึงบริษัท ให้แสดงว่าใบอนุญาตเป็นของตน</translation>
        </message>
        <message>
            <source>This is a company&apos;s word that it has a new key.</source>
            <translation>นี่คือหนังสือแจ้งของบริษัทว่ามีกุญแจใหม่</translation>
        </message>
        <message>
            <source>This is a notice that a permit is over.</source>
            <translation>นี่คือหนังสือแจ้งว่าใบอนุญาตสิ้นสุดแล้ว</translation>
        </message>
        <message>
            <source>This is a list of permits that are over.</source>
            <translation>นี่คือรายการใบอนุญาตที่สิ้นสุดแล้ว</translation>
        </message>
        <message>
            <source>This is a permit.</source>
            <translation>นี่คือใบอนุญาตใช้ข้อมูล</translation>
        </message>
        <message>
            <source>This is a permit that anyone could use.</source>
            <translation>นี่คือใบอนุญาตที่ใครถือก็ใช้ได้</translation>
        </message>
        <message>
            <source>This is a sheet of preferences.</source>
            <translation>นี่คือใบบอกความชอบ</translation>
        </message>
        <message>
            <source>This is a receipt for a permit.</source>
            <translation>นี่คือใบยืนยันของใบอนุญาต</translation>
        </message>
        <message>
            <source>This is an encrypted message.</source>
            <translation>นี่คือข้อความที่เข้ารหัสไว้</translation>
        </message>
        <message>
            <source>This is a public key for signatures.</source>
            <translation>นี่คือกุญแจสาธารณะสำหรับลายเซ็น</translation>
        </message>
        <message>
            <source>This is a public key for encryption.</source>
            <translation>นี่คือกุญแจสาธารณะสำหรับการเข้ารหัส</translation>
        </message>
        <message>
            <source>This is a PRIVATE key.</source>
            <translation>นี่คือกุญแจลับ</translation>
        </message>
        <message>
            <source>These are contact cards.</source>
            <translation>นี่คือบัตรรายชื่อติดต่อ</translation>
        </message>
        <message>
            <source>This is an export of somebody&apos;s details.</source>
            <translation>นี่คือข้อมูลของบุคคลที่ส่งออกไว้</translation>
        </message>
        <message>
            <source>This is a backup of a vault.</source>
            <translation>นี่คือข้อมูลสำรองของคลังข้อมูลส่วนตัว</translation>
        </message>
        <message>
            <source>This is the header of a vault.</source>
            <translation>นี่คือส่วนหัวของคลังข้อมูลส่วนตัว</translation>
        </message>
        <message>
            <source>This is a link for wallets (OpenID4VP), which Proffer does not support.</source>
            <translation>นี่คือลิงก์สำหรับกระเป๋าดิจิทัล (OpenID4VP) ซึ่ง Proffer ไม่รองรับ</translation>
        </message>
        <message>
            <source>Nobody signed it.</source>
            <translation>ไม่มีใครลงนาม</translation>
        </message>
        <message>
            <source>It is signed by the key that it names. Whose key that is, it cannot show.</source>
            <translation>ลงนามด้วยกุญแจที่ระบุไว้ แต่บอกไม่ได้ว่าเป็นกุญแจของใคร</translation>
        </message>
        <message>
            <source>Only somebody with the right key or password can tell more.</source>
            <translation>ผู้ที่มีกุญแจหรือรหัสผ่านที่ถูกต้องเท่านั้นจึงจะรู้มากกว่านี้</translation>
        </message>
        <message>
            <source>It was changed, or it is not whole. Ask for it once more.</source>
            <translation>ถูกแก้ไขหรือไม่ครบถ้วน โปรดขอใหม่อีกครั้ง</translation>
        </message>
        <message>
            <source>If it answers an offer of yours, you can take it in.</source>
            <translation>ถ้าเป็นคำตอบต่อข้อเสนอของคุณ คุณรับเข้าได้</translation>
        </message>
        <message>
            <source>If the key that you know signed for the new one, you can take it.</source>
            <translation>ถ้ากุญแจที่คุณรู้จักลงนามรับรองกุญแจใหม่ คุณรับไว้ได้</translation>
        </message>
        <message>
            <source>You can take in what it says about you. Details that you keep already get the new value.</source>
            <translation>คุณรับข้อมูลเกี่ยวกับคุณเข้าได้ ข้อมูลที่มีอยู่แล้วจะเปลี่ยนเป็นค่าใหม่</translation>
        </message>
        <message>
            <source>You can restore it under Settings, into a folder of its own.</source>
            <translation>คุณกู้คืนได้ใน “การตั้งค่า” ลงในโฟลเดอร์ใหม่</translation>
        </message>
        <message>
            <source>Keep it, and give it to nobody: who has it can act in its owner&apos;s place.</source>
            <translation>เก็บไว้ให้ดีและอย่าให้ใคร ผู้ที่มีกุญแจนี้ทำแทนเจ้าของได้</translation>
        </message>
        <message>
            <source>It is meant for the company that it names.</source>
            <translation>สิ่งนี้มีไว้สำหรับบริษัทที่ระบุ</translation>
        </message>
        <message>
            <source>It is a proof for both sides. There is nothing to do with it.</source>
            <translation>เป็นหลักฐานของทั้งสองฝ่าย ไม่ต้องทำอะไรกับมัน</translation>
        </message>
        <message>
            <source>There is nothing to do with it here.</source>
            <translation>ที่นี่ไม่มีอะไรต้องทำกับสิ่งนี้</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>This password does not open the vault.</source>
            <translation>รหัสผ่านนี้เปิดคลังไม่ได้</translation>
        </message>
        <message>
            <source>There is a typing error in this recovery code.</source>
            <translation>รหัสกู้คืนพิมพ์ผิด</translation>
        </message>
        <message>
            <source>This vault is open elsewhere: in %1, process %2 on %3.</source>
            <translation>คลังนี้เปิดอยู่ที่อื่น: ใน %1 โปรเซส %2 บน %3</translation>
        </message>
        <message>
            <source>There is no vault in this folder.</source>
            <translation>ไม่มีคลังในโฟลเดอร์นี้</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was changed.</source>
            <translation>ดิสก์เต็ม ไม่มีอะไรเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>Type a password.</source>
            <translation>กรุณาใส่รหัสผ่าน</translation>
        </message>
        <message>
            <source>This password is in use already.</source>
            <translation>รหัสผ่านนี้ใช้อยู่แล้ว</translation>
        </message>
        <message>
            <source>This is there already.</source>
            <translation>มีอยู่แล้ว</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>หยุดแล้ว ไม่มีอะไรเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>There is a file of this name already. Nothing was written.</source>
            <translation>มีไฟล์ชื่อนี้อยู่แล้ว ไม่ได้เขียนอะไร</translation>
        </message>
        <message>
            <source>This file cannot be written.</source>
            <translation>เขียนไฟล์นี้ไม่ได้</translation>
        </message>
        <message>
            <source>This request is answered already.</source>
            <translation>คำขอนี้ตอบแล้ว</translation>
        </message>
        <message>
            <source>The time to answer this request is over.</source>
            <translation>หมดเวลาตอบคำขอนี้แล้ว</translation>
        </message>
        <message>
            <source>This permit was ended already.</source>
            <translation>ใบอนุญาตนี้ถูกเพิกถอนแล้ว</translation>
        </message>
        <message>
            <source>This company has no proven key, so nobody else could be kept from using the permit. Compare its fingerprint first.</source>
            <translation>บริษัท/ร้านค้านี้ไม่มีกุญแจที่ยืนยันแล้ว จึงกันผู้อื่นไม่ให้ใช้ใบอนุญาตไม่ได้ กรุณาเทียบลายนิ้วมือก่อน</translation>
        </message>
        <message>
            <source>Nothing that was asked for fits your rules.</source>
            <translation>ไม่มีสิ่งใดในคำขอที่ตรงกับกติกาของคุณ</translation>
        </message>
        <message>
            <source>This did not work, and nothing was changed (%1).</source>
            <translation>ไม่สำเร็จ และไม่มีอะไรเปลี่ยนแปลง (%1)</translation>
        </message>
        <message>
            <source>This folder is not empty. A vault needs a folder of its own.</source>
            <translation>โฟลเดอร์นี้ไม่ว่าง คลังต้องมีโฟลเดอร์ของตัวเอง</translation>
        </message>
        <message>
            <source>This is nothing that Proffer understands. Nothing was changed.</source>
            <translation>Proffer ไม่เข้าใจสิ่งนี้ ไม่มีอะไรเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>This is not the address of a website, as in https://shop.example.</source>
            <translation>ไม่ใช่ที่อยู่เว็บไซต์ เช่น https://shop.example</translation>
        </message>
        <message>
            <source>The vault was made by a newer version of this program. Install that one to open it.</source>
            <translation>คลังนี้สร้างด้วยโปรแกรมรุ่นใหม่กว่า ติดตั้งรุ่นนั้นเพื่อเปิด</translation>
        </message>
        <message>
            <source>The vault is damaged. Restore your last backup, and keep the damaged folder.</source>
            <translation>คลังเสียหาย โปรดกู้คืนข้อมูลสำรองล่าสุด และเก็บโฟลเดอร์ที่เสียหายไว้</translation>
        </message>
        <message>
            <source>The history is not what was written: entries were changed, taken out or put in. Restore your last backup, and keep the damaged folder.</source>
            <translation>ประวัติไม่ตรงกับที่บันทึกไว้ มีรายการถูกแก้ ถูกนำออก หรือถูกเพิ่ม โปรดกู้คืนข้อมูลสำรองล่าสุด และเก็บโฟลเดอร์ที่เสียหายไว้</translation>
        </message>
        <message>
            <source>The history does not continue the copy that you kept: this may be an older vault that was put back.</source>
            <translation>ประวัติไม่ต่อจากสำเนาที่คุณเก็บไว้ อาจเป็นคลังเก่าที่ถูกนำกลับมา</translation>
        </message>
        <message>
            <source>This computer has too little memory left for it. Nothing was changed.</source>
            <translation>หน่วยความจำของคอมพิวเตอร์ไม่พอ ไม่มีอะไรเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>This is the only thing that opens the vault. Add another one first.</source>
            <translation>นี่เป็นสิ่งเดียวที่เปิดคลังได้ โปรดเพิ่มอย่างอื่นก่อน</translation>
        </message>
        <message>
            <source>This is not there any more.</source>
            <translation>สิ่งนี้ไม่มีแล้ว</translation>
        </message>
        <message>
            <source>This file is not there.</source>
            <translation>ไม่มีไฟล์นี้</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>อ่านไฟล์นี้ไม่ได้</translation>
        </message>
        <message>
            <source>This is too large. Nothing was changed.</source>
            <translation>ใหญ่เกินไป ไม่มีอะไรเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>This backup is damaged or cut off. Nothing was changed.</source>
            <translation>ข้อมูลสำรองนี้เสียหายหรือขาดหาย ไม่มีอะไรเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>This backup is of another vault. Nothing was changed.</source>
            <translation>ข้อมูลสำรองนี้เป็นของคลังอื่น ไม่มีอะไรเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>It is damaged or cut off. Ask for it once more; nothing was changed.</source>
            <translation>เสียหายหรือขาดหาย โปรดขอใหม่อีกครั้ง ไม่มีอะไรเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>It was changed on the way, or somebody else signed it. Nothing was changed here.</source>
            <translation>ถูกแก้ระหว่างทางหรือผู้อื่นลงนาม ที่นี่ไม่มีอะไรเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>Its time is over.</source>
            <translation>หมดเวลาแล้ว</translation>
        </message>
        <message>
            <source>Its time has not come yet, or the clock of this computer is wrong.</source>
            <translation>ยังไม่ถึงเวลา หรือนาฬิกาของคอมพิวเตอร์นี้ไม่ตรง</translation>
        </message>
        <message>
            <source>It was shown before, and counts only once.</source>
            <translation>เคยแสดงแล้ว และใช้ได้เพียงครั้งเดียว</translation>
        </message>
        <message>
            <source>It is for somebody else.</source>
            <translation>เป็นของผู้อื่น</translation>
        </message>
        <message>
            <source>Nobody showed that it is theirs.</source>
            <translation>ยังไม่มีใครแสดงว่าเป็นของตน</translation>
        </message>
        <message>
            <source>Whoever shows it does not have the key that it was given to.</source>
            <translation>ผู้ที่แสดงไม่มีกุญแจที่ใบอนุญาตออกให้</translation>
        </message>
        <message>
            <source>You took this request in before.</source>
            <translation>คุณเคยรับคำขอนี้แล้ว</translation>
        </message>
        <message>
            <source>Another key than the one you know signed this. Ask the company about it, in a way you used before.</source>
            <translation>ลงนามด้วยกุญแจอื่นที่ไม่ใช่กุญแจที่คุณรู้จัก โปรดถามบริษัทด้วยวิธีที่คุณเคยใช้</translation>
        </message>
        <message>
            <source>You took this answer in before.</source>
            <translation>คุณเคยรับคำตอบนี้แล้ว</translation>
        </message>
        <message>
            <source>This answer names something that you did not offer.</source>
            <translation>คำตอบนี้ระบุสิ่งที่คุณไม่ได้เสนอ</translation>
        </message>
        <message>
            <source>The company answered twice, in two ways. Ask it which one counts.</source>
            <translation>บริษัทตอบสองครั้งไม่เหมือนกัน โปรดถามว่าใช้คำตอบใด</translation>
        </message>
        <message>
            <source>This agreement is over already.</source>
            <translation>ข้อตกลงนี้สิ้นสุดแล้ว</translation>
        </message>
        <message>
            <source>This permit lasts too long. What nobody can look up may last 90 days.</source>
            <translation>ใบอนุญาตนี้นานเกินไป สิ่งที่ไม่มีใครตรวจสอบได้ใช้ได้ไม่เกิน 90 วัน</translation>
        </message>
        <message>
            <source>The new permit has to allow less than the one before.</source>
            <translation>ใบอนุญาตใหม่ต้องอนุญาตน้อยกว่าใบเดิม</translation>
        </message>
        <message>
            <source>A detail is in it that no use is named for.</source>
            <translation>มีข้อมูลที่ไม่ได้ระบุว่าใช้ทำอะไร</translation>
        </message>
        <message>
            <source>It is not there any more: you erased it.</source>
            <translation>ไม่มีแล้ว เพราะคุณลบไป</translation>
        </message>
        <message>
            <source>There is something about this company still, so it cannot be deleted.</source>
            <translation>ยังมีข้อมูลเกี่ยวกับบริษัทนี้อยู่ จึงลบไม่ได้</translation>
        </message>
        <message>
            <source>A permit for it is in force. End that first.</source>
            <translation>มีใบอนุญาตที่ใช้อยู่ โปรดเพิกถอนก่อน</translation>
        </message>
        <message>
            <source>It cannot follow what you noted before.</source>
            <translation>ไม่สามารถต่อจากสิ่งที่คุณจดไว้ก่อนหน้า</translation>
        </message>
        <message>
            <source>This is no picture that can be read.</source>
            <translation>ไม่ใช่ภาพที่อ่านได้</translation>
        </message>
        <message>
            <source>There is no QR code in this picture.</source>
            <translation>ไม่มีคิวอาร์โค้ดในภาพนี้</translation>
        </message>
        <message>
            <source>This is too long for one QR code.</source>
            <translation>ยาวเกินไปสำหรับคิวอาร์โค้ดเดียว</translation>
        </message>
        <message>
            <source>This is a private key. Give it to nobody: who has it can act in its owner&apos;s place.</source>
            <translation>นี่คือกุญแจลับ อย่าให้ใคร ผู้ที่มีกุญแจนี้ทำแทนเจ้าของได้</translation>
        </message>
        <message>
            <source>This is not a day.</source>
            <translation>ไม่ใช่วันที่</translation>
        </message>
        <message>
            <source>This day is in the past.</source>
            <translation>วันนี้ผ่านไปแล้ว</translation>
        </message>
        <message>
            <source>There are several of this name.</source>
            <translation>มีหลายรายการที่ใช้ชื่อนี้</translation>
        </message>
        <message>
            <source>The address cannot be reached.</source>
            <translation>ติดต่อที่อยู่นี้ไม่ได้</translation>
        </message>
        <message>
            <source>The address does not show that it is who it says. Nothing was sent.</source>
            <translation>ที่อยู่นี้ไม่แสดงว่าเป็นผู้ที่อ้าง ไม่ได้ส่งอะไรออกไป</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message>
            <source>E-mail</source>
            <translation>อีเมล</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>โทรศัพท์</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>ที่อยู่</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation>วันเกิด</translation>
        </message>
        <message>
            <source>Sizes and taste</source>
            <translation>ขนาดและความชอบ</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>ออนไลน์</translation>
        </message>
        <message>
            <source>Official</source>
            <translation>ข้อมูลทางการ</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>อื่น ๆ</translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message>
            <source>%1 %2</source>
            <comment>4 shop</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>Standings</name>
        <message>
            <source>Permit</source>
            <translation>มีใบอนุญาต</translation>
        </message>
        <message>
            <source>Ends soon</source>
            <translation>ใกล้หมดอายุ</translation>
        </message>
        <message>
            <source>They have it, no permit</source>
            <translation>มีโดยไม่มีใบอนุญาต</translation>
        </message>
        <message>
            <source>Asked to stop, no answer</source>
            <translation>ขอให้หยุด ยังไม่ตอบ</translation>
        </message>
        <message>
            <source>You gave a permit</source>
            <translation>คุณออกใบอนุญาต</translation>
        </message>
        <message>
            <source>You gave it to them</source>
            <translation>คุณให้เขาเอง</translation>
        </message>
        <message>
            <source>You have an account there</source>
            <translation>คุณมีบัญชีที่นั่น</translation>
        </message>
        <message>
            <source>They wrote to you with it</source>
            <translation>เขาใช้ติดต่อคุณ</translation>
        </message>
        <message>
            <source>They said that they have it</source>
            <translation>เขาบอกว่ามี</translation>
        </message>
        <message>
            <source>You suspect it</source>
            <translation>คุณสงสัยว่ามี</translation>
        </message>
        <message>
            <source>%1; since %2. You ended the permit on %3.</source>
            <translation>%1 ตั้งแต่ %2 คุณเพิกถอนใบอนุญาตเมื่อ %3</translation>
        </message>
        <message>
            <source>%1; since %2, until %3.</source>
            <translation>%1 ตั้งแต่ %2 ถึง %3</translation>
        </message>
        <message>
            <source>%1; since %2. It was over on %3.</source>
            <translation>%1 ตั้งแต่ %2 หมดอายุเมื่อ %3</translation>
        </message>
        <message>
            <source>%1; since %2. On %3 they said that they deleted it.</source>
            <translation>%1 ตั้งแต่ %2 เมื่อ %3 เขาบอกว่าลบแล้ว</translation>
        </message>
        <message>
            <source>%1; since %2. You asked them to stop on %3.</source>
            <translation>%1 ตั้งแต่ %2 คุณขอให้หยุดเมื่อ %3</translation>
        </message>
        <message>
            <source>%1; since %2, with no end.</source>
            <translation>%1 ตั้งแต่ %2 ไม่มีกำหนดสิ้นสุด</translation>
        </message>
    </context>
    <context>
        <name>proffer::desktop::Program</name>
        <message>
            <source>%1&apos;s vault</source>
            <translation>คลังข้อมูลส่วนตัวของ %1</translation>
        </message>
        <message>
            <source>Everyday</source>
            <translation>ใช้ทุกวัน</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::CheckPage</name>
        <message>
            <source>Valid</source>
            <translation>ใช้ได้</translation>
        </message>
        <message>
            <source>You permitted this, and the one who shows it is the one you gave it to.</source>
            <translation>คุณอนุญาตไว้ และผู้ที่แสดงคือผู้ที่คุณให้</translation>
        </message>
        <message>
            <source>Ended by you</source>
            <translation>คุณเพิกถอนแล้ว</translation>
        </message>
        <message>
            <source>You ended this permit. It allows nothing any more.</source>
            <translation>คุณเพิกถอนใบอนุญาตนี้แล้ว ใช้ทำอะไรไม่ได้อีก</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>หมดอายุ</translation>
        </message>
        <message>
            <source>Its time is over. It allows nothing any more.</source>
            <translation>หมดเวลาแล้ว ใช้ทำอะไรไม่ได้อีก</translation>
        </message>
        <message>
            <source>Not yet in force</source>
            <translation>ยังไม่มีผล</translation>
        </message>
        <message>
            <source>Its time has not come yet.</source>
            <translation>ยังไม่ถึงเวลา</translation>
        </message>
        <message>
            <source>Genuine, but bound to nobody</source>
            <translation>เป็นของจริง แต่ไม่ผูกกับใคร</translation>
        </message>
        <message>
            <source>It is yours and in force, but anyone who has a copy could show it.</source>
            <translation>เป็นของคุณและมีผล แต่ใครที่มีสำเนาก็แสดงได้</translation>
        </message>
        <message>
            <source>Shown by somebody else</source>
            <translation>ผู้อื่นเป็นผู้แสดง</translation>
        </message>
        <message>
            <source>The one who shows it is not the one you gave it to, or did not show who it is.</source>
            <translation>ผู้ที่แสดงไม่ใช่ผู้ที่คุณให้ หรือไม่ได้แสดงว่าเป็นใคร</translation>
        </message>
        <message>
            <source>Not from you</source>
            <translation>ไม่ใช่ของคุณ</translation>
        </message>
        <message>
            <source>It is signed with a key that is none of yours.</source>
            <translation>ลงนามด้วยกุญแจที่ไม่ใช่ของคุณ</translation>
        </message>
        <message>
            <source>Not in your history</source>
            <translation>ไม่อยู่ในประวัติของคุณ</translation>
        </message>
        <message>
            <source>It is signed with a key of yours, but your history does not know it. Somebody may have a copy of your vault.</source>
            <translation>ลงนามด้วยกุญแจของคุณ แต่ไม่มีในประวัติ อาจมีคนมีสำเนาคลังของคุณ</translation>
        </message>
        <message>
            <source>Altered</source>
            <translation>ถูกแก้ไข</translation>
        </message>
        <message>
            <source>This is not what you signed.</source>
            <translation>นี่ไม่ใช่สิ่งที่คุณลงนาม</translation>
        </message>
        <message>
            <source>Not allowed</source>
            <translation>ไม่อนุญาต</translation>
        </message>
        <message>
            <source>It is genuine, but it does not allow this.</source>
            <translation>เป็นของจริง แต่ไม่ได้อนุญาตเรื่องนี้</translation>
        </message>
        <message>
            <source>Not certain</source>
            <translation>ไม่แน่นอน</translation>
        </message>
        <message>
            <source>Whether it was ended cannot be found out.</source>
            <translation>ตรวจไม่ได้ว่าถูกเพิกถอนหรือไม่</translation>
        </message>
        <message>
            <source>It cannot be said</source>
            <translation>บอกไม่ได้</translation>
        </message>
        <message>
            <source>It cannot be said whether it is good.</source>
            <translation>บอกไม่ได้ว่าใช้ได้หรือไม่</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>ตรวจใบอนุญาต</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>เปิดไฟล์…</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>เปิดไฟล์</translation>
        </message>
        <message>
            <source>Is it good?</source>
            <translation>ใช้ได้หรือไม่</translation>
        </message>
        <message>
            <source>Drop a file anywhere in this window, or paste a text or a picture of a QR code. A permit is checked against your history; anything else is told what it is. Nothing is taken in by that.</source>
            <translation>วางไฟล์ที่ใดก็ได้ในหน้าต่างนี้ หรือวางข้อความหรือภาพคิวอาร์โค้ด ใบอนุญาตจะถูกตรวจกับประวัติของคุณ ส่วนอย่างอื่นจะบอกว่าคืออะไร การทำเช่นนี้ไม่ได้รับอะไรเข้ามา</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>บริษัท</translation>
        </message>
        <message>
            <source>When</source>
            <translation>เมื่อ</translation>
        </message>
        <message>
            <source>It shows</source>
            <translation>ข้อมูลที่แสดง</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>As of</source>
            <translation>ณ วันที่</translation>
        </message>
        <message>
            <source>What it allows</source>
            <translation>สิ่งที่อนุญาต</translation>
        </message>
        <message>
            <source>Your history notes that this was shown.</source>
            <translation>ประวัติของคุณจดไว้ว่ามีการแสดงสิ่งนี้</translation>
        </message>
        <message>
            <source>Take in the answer</source>
            <translation>รับคำตอบเข้า</translation>
        </message>
        <message>
            <source>Take the new key</source>
            <translation>รับกุญแจใหม่</translation>
        </message>
        <message>
            <source>Take in my details</source>
            <translation>รับข้อมูลของฉันเข้า</translation>
        </message>
        <message>
            <source>The answer is taken in.</source>
            <translation>รับคำตอบเข้าแล้ว</translation>
        </message>
        <message>
            <source>The new key is taken: the old one signed for it.</source>
            <translation>รับกุญแจใหม่แล้ว กุญแจเดิมลงนามรับรองไว้</translation>
        </message>
        <message>
            <source>Take in these details?</source>
            <translation>รับข้อมูลเหล่านี้เข้าหรือไม่</translation>
        </message>
        <message>
            <source>What it says is kept as yours. Details that you keep already get the new value; history keeps that they changed.</source>
            <translation>สิ่งที่ระบุจะเก็บเป็นข้อมูลของคุณ ข้อมูลที่มีอยู่แล้วจะเปลี่ยนเป็นค่าใหม่ และประวัติจะจดว่ามีการเปลี่ยน</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>รับเข้า</translation>
        </message>
        <message numerus="yes">
            <source>%n detail(s) taken in.</source>
            <translation>
                <numerusform>รับข้อมูลเข้า %n รายการแล้ว</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::CompaniesPage</name>
        <message>
            <source>Companies</source>
            <translation>บริษัท/ร้านค้า</translation>
        </message>
        <message>
            <source>Add a company</source>
            <translation>เพิ่มบริษัท/ร้านค้า</translation>
        </message>
        <message>
            <source>Find a company</source>
            <translation>ค้นหาบริษัท/ร้านค้า</translation>
        </message>
        <message>
            <source>We know of no one yet</source>
            <translation>ยังไม่มีรายชื่อ</translation>
        </message>
        <message>
            <source>Add the first company: a shop you buy from, your bank, somebody whose newsletter you get.</source>
            <translation>เพิ่มรายแรก เช่น ร้านที่คุณซื้อของ ธนาคารของคุณ หรือผู้ส่งจดหมายข่าวถึงคุณ</translation>
        </message>
        <message numerus="yes">
            <source>%n company(ies)</source>
            <translation>
                <numerusform>%n ราย</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is kept.</source>
            <translation>เก็บ %1 แล้ว</translation>
        </message>
        <message>
            <source>You keep no details yet that a permit could be about. Add some under My data first.</source>
            <translation>ยังไม่มีข้อมูลที่จะใส่ในใบอนุญาต กรุณาเพิ่มใน “ข้อมูลของฉัน” ก่อน</translation>
        </message>
        <message>
            <source>Signed. The permit is over on %1.</source>
            <translation>ลงนามแล้ว ใบอนุญาตนี้หมดอายุวันที่ %1</translation>
        </message>
        <message>
            <source>End this permit?</source>
            <translation>เพิกถอนใบอนุญาตนี้หรือไม่</translation>
        </message>
        <message>
            <source>%1 may not use what it got by it any more. This cannot be taken back. A signed notice is written for you to send.</source>
            <translation>%1 จะใช้ข้อมูลที่ได้จากใบอนุญาตนี้ไม่ได้อีก และย้อนกลับไม่ได้ ระบบจะทำหนังสือแจ้งที่ลงนามไว้ให้คุณส่ง</translation>
        </message>
        <message>
            <source>End permit</source>
            <translation>เพิกถอนใบอนุญาต</translation>
        </message>
        <message>
            <source>The permit of %1 is ended.</source>
            <translation>เพิกถอนใบอนุญาตของ %1 แล้ว</translation>
        </message>
        <message>
            <source>End all permits of %1?</source>
            <translation>เพิกถอนใบอนุญาตทั้งหมดของ %1 หรือไม่</translation>
        </message>
        <message>
            <source>It may not use what it got by them any more. This cannot be taken back.</source>
            <translation>จะใช้ข้อมูลที่ได้จากใบอนุญาตเหล่านี้ไม่ได้อีก และย้อนกลับไม่ได้</translation>
        </message>
        <message>
            <source>End all permits</source>
            <translation>เพิกถอนใบอนุญาตทั้งหมด</translation>
        </message>
        <message numerus="yes">
            <source>%n permit(s) ended.</source>
            <translation>
                <numerusform>เพิกถอนใบอนุญาต %n ใบแล้ว</numerusform>
            </translation>
        </message>
        <message>
            <source>Tell %1 to stop?</source>
            <translation>บอกให้ %1 หยุดใช้หรือไม่</translation>
        </message>
        <message>
            <source>It is written into your history that you told it to stop today, and the permits behind it are ended. You will be reminded until it answers.</source>
            <translation>ประวัติจะบันทึกว่าคุณบอกให้หยุดในวันนี้ และใบอนุญาตที่เกี่ยวข้องจะถูกเพิกถอน เราจะเตือนคุณจนกว่าเขาจะตอบ</translation>
        </message>
        <message>
            <source>Tell them to stop</source>
            <translation>บอกให้หยุด</translation>
        </message>
        <message>
            <source>Written down: you told %1 to stop.</source>
            <translation>บันทึกแล้ว: คุณบอกให้ %1 หยุด</translation>
        </message>
        <message>
            <source>Delete %1?</source>
            <translation>ลบ %1 หรือไม่</translation>
        </message>
        <message>
            <source>Its name stays in your history; everything else that you noted about it goes.</source>
            <translation>ชื่อจะยังอยู่ในประวัติ ส่วนบันทึกอื่นทั้งหมดจะหายไป</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>ลบ</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::CompanyForm</name>
        <message>
            <source>Add a company</source>
            <translation>เพิ่มบริษัท/ร้านค้า</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>ประเภท</translation>
        </message>
        <message>
            <source>Website (if it has one)</source>
            <translation>เว็บไซต์ (ถ้ามี)</translation>
        </message>
        <message>
            <source>Where to write to (if you know)</source>
            <translation>ที่อยู่สำหรับติดต่อ (ถ้าทราบ)</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>เพิ่ม</translation>
        </message>
        <message>
            <source>Say what the company is called.</source>
            <translation>กรุณาใส่ชื่อบริษัท/ร้านค้า</translation>
        </message>
        <message>
            <source>This is neither an e-mail address nor the address of a page.</source>
            <translation>ไม่ใช่ทั้งอีเมลและที่อยู่เว็บเพจ</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::CounterForm</name>
        <message>
            <source>Offer %1 my terms</source>
            <translation>เสนอข้อตกลงของฉันแก่ %1</translation>
        </message>
        <message>
            <source>Sign the offer</source>
            <translation>ลงนามข้อเสนอ</translation>
        </message>
        <message>
            <source>Instead of what it asks for, it gets an agreement that it can say yes or no to. The request stays open.</source>
            <translation>แทนที่จะให้สิ่งที่ขอ บริษัทจะได้ข้อตกลงที่ตอบรับหรือปฏิเสธได้ คำขอยังคงเปิดอยู่</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>ข้อตกลง</translation>
        </message>
        <message>
            <source>Days in which it can answer</source>
            <translation>จำนวนวันที่ตอบได้</translation>
        </message>
        <message>
            <source>What you would sign</source>
            <translation>สิ่งที่คุณจะลงนาม</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::DesktopNotice</name>
        <message>
            <source>Show</source>
            <translation>แสดง</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::DetailForm</name>
        <message>
            <source>Keep a detail</source>
            <translation>เก็บข้อมูล</translation>
        </message>
        <message>
            <source>Change a detail</source>
            <translation>แก้ไขข้อมูล</translation>
        </message>
        <message>
            <source>What</source>
            <translation>รายการ</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>ค่า</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>เก็บ</translation>
        </message>
        <message>
            <source>Say what it is.</source>
            <translation>โปรดระบุข้อมูล</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::FingerprintForm</name>
        <message>
            <source>Is it really %1?</source>
            <translation>เป็น %1 จริงหรือไม่</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>เปรียบเทียบ</translation>
        </message>
        <message>
            <source>Ask the company for the fingerprint of its key, in a way that you used before: call the number on an old bill, or go there. Type what it tells you. Do not take it from the message that brought the request.</source>
            <translation>ถามลายนิ้วมือกุญแจจากบริษัทด้วยวิธีที่คุณเคยใช้ เช่น โทรไปยังหมายเลขในใบแจ้งหนี้เก่า หรือไปที่นั่น แล้วพิมพ์สิ่งที่บริษัทบอก อย่าคัดลอกจากข้อความที่ส่งคำขอมา</translation>
        </message>
        <message>
            <source>Fingerprint that the company told you</source>
            <translation>ลายนิ้วมือกุญแจที่บริษัทบอก</translation>
        </message>
        <message>
            <source>A fingerprint has 43 letters, digits, dashes or underscores.</source>
            <translation>ลายนิ้วมือกุญแจมีตัวอักษร ตัวเลข ขีด หรือขีดล่าง รวม 43 ตัว</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::FlowPicture</name>
        <message>
            <source>Picture of who has what</source>
            <translation>ภาพแสดงว่าใครมีอะไร</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n company(ies) have it</source>
            <translation>
                <numerusform>%1: มี %n รายที่ถืออยู่</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2. %3</source>
            <translation>%1: %2 %3</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::HistoryPage</name>
        <message>
            <source>Find a company, a detail or a permit in the history</source>
            <translation>ค้นหาบริษัท/ร้านค้า ข้อมูล หรือใบอนุญาตในประวัติ</translation>
        </message>
        <message>
            <source>Find in the history</source>
            <translation>ค้นหาในประวัติ</translation>
        </message>
        <message>
            <source>History</source>
            <translation>ประวัติ</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>ตรวจสอบ</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies). Names stand here, values never.</source>
            <translation>
                <numerusform>%n รายการ ที่นี่มีเพียงชื่อ ไม่มีค่าของข้อมูล</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>ไม่พบ</translation>
        </message>
        <message>
            <source>Try fewer words, or another name.</source>
            <translation>ลองใช้คำน้อยลง หรือชื่ออื่น</translation>
        </message>
        <message>
            <source>Show older ones</source>
            <translation>แสดงรายการเก่ากว่า</translation>
        </message>
        <message>
            <source>Verifying every entry…</source>
            <translation>กำลังตรวจสอบทุกรายการ…</translation>
        </message>
        <message>
            <source>Unbroken: every entry is signed and follows the one before it. This shows that nobody else edited it; a copy of its end that you keep elsewhere shows it to others.</source>
            <translation>ต่อเนื่องครบถ้วน ทุกรายการลงนามและต่อจากรายการก่อนหน้า แสดงว่าไม่มีผู้อื่นแก้ไข หากเก็บสำเนาส่วนท้ายไว้ที่อื่นก็ใช้แสดงต่อผู้อื่นได้</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::HoldingForm</name>
        <message>
            <source>What does %1 have of you?</source>
            <translation>%1 มีข้อมูลอะไรของคุณ</translation>
        </message>
        <message>
            <source>What</source>
            <translation>รายการ</translation>
        </message>
        <message>
            <source>How you know</source>
            <translation>ทราบได้อย่างไร</translation>
        </message>
        <message>
            <source>What shows it (if anything)</source>
            <translation>หลักฐาน (ถ้ามี)</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>เก็บ</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::HomePage</name>
        <message>
            <source>Table of who has what</source>
            <translation>ตารางแสดงว่าใครมีอะไร</translation>
        </message>
        <message>
            <source>Who has what</source>
            <translation>ใครมีอะไร</translation>
        </message>
        <message>
            <source>Add a company</source>
            <translation>เพิ่มบริษัท/ร้านค้า</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>แสดงเป็นตาราง</translation>
        </message>
        <message>
            <source>Save the picture…</source>
            <translation>บันทึกภาพ…</translation>
        </message>
        <message>
            <source>We know of no one yet</source>
            <translation>ยังไม่มีรายชื่อ</translation>
        </message>
        <message>
            <source>Add a company and say what it has of you, or give one a permit. Then you see here who has what, and until when.</source>
            <translation>เพิ่มบริษัท/ร้านค้าแล้วบันทึกว่าเขามีอะไรของคุณ หรือออกใบอนุญาตให้ แล้วที่นี่จะแสดงว่าใครมีอะไรและถึงเมื่อใด</translation>
        </message>
        <message numerus="yes">
            <source>%n company(ies) have %1 of your details.</source>
            <translation>
                <numerusform>%n รายมีข้อมูลของคุณ %1 รายการ</numerusform>
            </translation>
        </message>
        <message>
            <source> </source>
            <translation> </translation>
        </message>
        <message numerus="yes">
            <source>With %n of them a permit ends soon.</source>
            <translation>
                <numerusform>มี %n รายที่ใบอนุญาตใกล้หมดอายุ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have not answered.</source>
            <translation>
                <numerusform>%n รายยังไม่ตอบ</numerusform>
            </translation>
        </message>
        <message>
            <source>Company</source>
            <translation>บริษัท/ร้านค้า</translation>
        </message>
        <message>
            <source>What they have</source>
            <translation>ข้อมูลที่เขามี</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>สถานะ</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>ถึง</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Show as picture</source>
            <translation>แสดงเป็นภาพ</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>บันทึกภาพ</translation>
        </message>
        <message>
            <source>Picture that scales (*.svg)</source>
            <translation>ภาพที่ขยายได้ (*.svg)</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>ภาพ (*.png)</translation>
        </message>
        <message>
            <source>Saved. Who sees the picture sees who has your data.</source>
            <translation>บันทึกแล้ว ผู้ที่เห็นภาพนี้จะรู้ว่าใครมีข้อมูลของคุณ</translation>
        </message>
        <message>
            <source>This file cannot be written.</source>
            <translation>เขียนไฟล์นี้ไม่ได้</translation>
        </message>
        <message>
            <source>Who has what.svg</source>
            <translation>ใครมีอะไร.svg</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::Intake</name>
        <message>
            <source>Give one file of this computer at a time.</source>
            <translation>ให้ไฟล์ของคอมพิวเตอร์นี้ทีละไฟล์</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::MainWindow</name>
        <message>
            <source>Navigation</source>
            <translation>เมนู</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>หน้าแรก</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>บริษัท/ร้านค้า</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>สิ่งที่ต้องทำ</translation>
        </message>
        <message>
            <source>My data</source>
            <translation>ข้อมูลของฉัน</translation>
        </message>
        <message>
            <source>My rules</source>
            <translation>กติกาของฉัน</translation>
        </message>
        <message>
            <source>History</source>
            <translation>ประวัติ</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>การตั้งค่า</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>ล็อก</translation>
        </message>
        <message>
            <source>Lock · %1:%2</source>
            <translation>ล็อก · %1:%2</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>เปิดไฟล์</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::MyDataPage</name>
        <message>
            <source>My data</source>
            <translation>ข้อมูลของฉัน</translation>
        </message>
        <message>
            <source>Keep a detail</source>
            <translation>เก็บข้อมูล</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>ยังไม่มีอะไร</translation>
        </message>
        <message>
            <source>Keep your e-mail address or your phone number here, and you can give companies permits for it, and take them back.</source>
            <translation>เก็บอีเมลหรือหมายเลขโทรศัพท์ไว้ที่นี่ แล้วคุณจะออกใบอนุญาตให้บริษัท/ร้านค้าและเพิกถอนได้</translation>
        </message>
        <message numerus="yes">
            <source>%n detail(s)</source>
            <translation>
                <numerusform>ข้อมูล %n รายการ</numerusform>
            </translation>
        </message>
        <message>
            <source>Last changed on %1.</source>
            <translation>แก้ไขล่าสุด %1</translation>
        </message>
        <message>
            <source>Nobody has it</source>
            <translation>ไม่มีใครมี</translation>
        </message>
        <message numerus="yes">
            <source>%n have it</source>
            <translation>
                <numerusform>มี %n ราย</numerusform>
            </translation>
        </message>
        <message>
            <source>Change</source>
            <translation>แก้ไข</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>ลบทิ้ง</translation>
        </message>
        <message>
            <source>All my data</source>
            <translation>ข้อมูลของฉันทั้งหมด</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>ดู</translation>
        </message>
        <message>
            <source>Nobody, as far as you know.</source>
            <translation>เท่าที่ทราบ ไม่มีใครมี</translation>
        </message>
        <message>
            <source>Who has: %1</source>
            <translation>ใครมี: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n company(ies)</source>
            <translation>
                <numerusform>%n ราย</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is kept.</source>
            <translation>เก็บ %1 แล้ว</translation>
        </message>
        <message>
            <source>Erase: %1?</source>
            <translation>ลบ %1 ทิ้งหรือไม่</translation>
        </message>
        <message>
            <source>The value goes from this vault for good, also from its history and from permits that were kept. Companies that have it still have it, and so do older backups.</source>
            <translation>ค่านี้จะหายไปจากคลังถาวร รวมถึงในประวัติและใบอนุญาตที่เก็บไว้ บริษัท/ร้านค้าที่มีอยู่แล้วและไฟล์สำรองเก่ายังคงมีอยู่</translation>
        </message>
        <message>
            <source>%1 is erased.</source>
            <translation>ลบ %1 แล้ว</translation>
        </message>
        <message numerus="yes">
            <source>%1 is erased. %n backup(s) still hold it.</source>
            <translation>
                <numerusform>ลบ %1 แล้ว แต่ไฟล์สำรอง %n ไฟล์ยังมีอยู่</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::MyRulesPage</name>
        <message>
            <source>My rules</source>
            <translation>กติกาของฉัน</translation>
        </message>
        <message>
            <source>What companies ask for is held against these.</source>
            <translation>คำขอของบริษัท/ร้านค้าจะถูกเทียบกับกติกาเหล่านี้</translation>
        </message>
        <message>
            <source>What you decided</source>
            <translation>สิ่งที่คุณตัดสินใจ</translation>
        </message>
        <message>
            <source>Nothing yet: whatever is asked for, you are asked. Answer the questions below to begin.</source>
            <translation>ยังไม่มี ทุกคำขอจะถามคุณก่อน ตอบคำถามด้านล่างเพื่อเริ่มต้น</translation>
        </message>
        <message>
            <source>Six everyday questions</source>
            <translation>คำถามใกล้ตัวหกข้อ</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Never allowed</source>
            <translation>ห้ามทำ</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::NavButton</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>รออยู่ %n รายการ</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::NeedsYou</name>
        <message>
            <source>%1 asks</source>
            <translation>%1 ขอข้อมูล</translation>
        </message>
        <message numerus="yes">
            <source>It wants %n thing(s). You can answer until %1.</source>
            <translation>
                <numerusform>ขอ %n รายการ คุณตอบได้ถึงวันที่ %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Look</source>
            <translation>ดู</translation>
        </message>
        <message>
            <source>A permit of %1 ends</source>
            <translation>ใบอนุญาตของ %1 ใกล้หมดอายุ</translation>
        </message>
        <message numerus="yes">
            <source>It is for %n detail(s) and ends on %1.</source>
            <translation>
                <numerusform>สำหรับข้อมูล %n รายการ หมดอายุวันที่ %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has not answered</source>
            <translation>%1 ยังไม่ตอบ</translation>
        </message>
        <message numerus="yes">
            <source>You asked it to stop using %n detail(s) on %1.</source>
            <translation>
                <numerusform>คุณขอให้หยุดใช้ข้อมูล %n รายการเมื่อ %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 named another agreement</source>
            <translation>%1 เสนอข้อตกลงอื่น</translation>
        </message>
        <message>
            <source>You can take it or leave it.</source>
            <translation>คุณจะรับหรือไม่รับก็ได้</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>รอคุณดำเนินการ</translation>
        </message>
        <message>
            <source>Nothing waits for you.</source>
            <translation>ไม่มีสิ่งที่รอคุณ</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>อีก %n รายการ</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::PermitForm</name>
        <message>
            <source>Give %1 a permit</source>
            <translation>ออกใบอนุญาตให้ %1</translation>
        </message>
        <message>
            <source>This company has no proven key. It gets a permit that anyone could use: it says what is allowed, and carries no details.</source>
            <translation>บริษัท/ร้านค้านี้ไม่มีกุญแจที่ยืนยันแล้ว จึงได้ใบอนุญาตที่ใครถือก็ใช้ได้ ซึ่งบอกเพียงสิ่งที่อนุญาต ไม่มีข้อมูลอยู่ข้างใน</translation>
        </message>
        <message>
            <source>What you would sign</source>
            <translation>สิ่งที่คุณจะลงนาม</translation>
        </message>
        <message>
            <source>Sign and give</source>
            <translation>ลงนามและให้</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>ข้อมูล</translation>
        </message>
        <message>
            <source> days</source>
            <translation> วัน</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>ใช้ทำอะไร</translation>
        </message>
        <message>
            <source>For how long</source>
            <translation>นานเท่าใด</translation>
        </message>
        <message>
            <source>Choose at least one detail.</source>
            <translation>เลือกข้อมูลอย่างน้อยหนึ่งรายการ</translation>
        </message>
        <message>
            <source>The permit is over on %1.</source>
            <translation>ใบอนุญาตนี้หมดอายุวันที่ %1</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::RecoveryView</name>
        <message>
            <source>Your recovery code</source>
            <translation>รหัสกู้คืนของคุณ</translation>
        </message>
        <message>
            <source>It opens the vault when you have forgotten the password. It is shown this once: write it down or save the sheet, print it, and keep it where you keep important papers.</source>
            <translation>ใช้เปิดคลังเมื่อคุณลืมรหัสผ่าน แสดงเพียงครั้งนี้ จดไว้หรือบันทึกเอกสาร พิมพ์ออกมา แล้วเก็บไว้กับเอกสารสำคัญ</translation>
        </message>
        <message>
            <source>Recovery code: %1</source>
            <translation>รหัสกู้คืน: %1</translation>
        </message>
        <message>
            <source>It belongs to the vault %1.</source>
            <translation>เป็นของคลัง %1</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>บันทึกเป็น PDF…</translation>
        </message>
        <message>
            <source>I have kept it</source>
            <translation>ฉันเก็บไว้แล้ว</translation>
        </message>
        <message>
            <source>Save the recovery sheet</source>
            <translation>บันทึกเอกสารกู้คืน</translation>
        </message>
        <message>
            <source>Recovery sheet.pdf</source>
            <translation>เอกสารกู้คืน.pdf</translation>
        </message>
        <message>
            <source>Saved. Print it, then delete the file.</source>
            <translation>บันทึกแล้ว พิมพ์แล้วลบไฟล์ทิ้ง</translation>
        </message>
        <message>
            <source>This file cannot be written.</source>
            <translation>เขียนไฟล์นี้ไม่ได้</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>เอกสารกู้คืน</translation>
        </message>
        <message>
            <source>Recovery sheet: %1</source>
            <translation>เอกสารกู้คืน: %1</translation>
        </message>
        <message>
            <source>With this code the vault can be opened when its password is forgotten. Whoever has it and the vault&apos;s files can open it: keep it where you keep important papers.</source>
            <translation>รหัสนี้ใช้เปิดคลังเมื่อลืมรหัสผ่าน ผู้ที่มีทั้งรหัสนี้และไฟล์ของคลังเปิดได้ จึงควรเก็บไว้กับเอกสารสำคัญ</translation>
        </message>
        <message>
            <source>Vault %1</source>
            <translation>คลัง %1</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::Reminders</name>
        <message numerus="yes">
            <source>%n thing(s) need you.</source>
            <translation>
                <numerusform>มี %n เรื่องที่ต้องการคุณ</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::RequestCard</name>
        <message>
            <source>Fits my rules</source>
            <translation>ตรงตามกติกา</translation>
        </message>
        <message>
            <source>Needs me</source>
            <translation>ต้องให้ฉันตัดสินใจ</translation>
        </message>
        <message>
            <source>Against my rules</source>
            <translation>ขัดกับกติกา</translation>
        </message>
        <message>
            <source>Give</source>
            <translation>ให้</translation>
        </message>
        <message>
            <source>Give item %1</source>
            <translation>ให้รายการที่ %1</translation>
        </message>
        <message>
            <source>Give what is ticked</source>
            <translation>ให้ตามที่เลือก</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>ปฏิเสธ</translation>
        </message>
        <message>
            <source>For how many days</source>
            <translation>กี่วัน</translation>
        </message>
        <message>
            <source>Offer my terms…</source>
            <translation>เสนอข้อตกลงของฉัน…</translation>
        </message>
        <message>
            <source>Make sure who asks…</source>
            <translation>ตรวจให้แน่ว่าใครขอ…</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::Row</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::SearchField</name>
        <message>
            <source>Search (Ctrl+K)</source>
            <translation>ค้นหา (Ctrl+K)</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>ค้นหาทั้งหมด</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>สิ่งที่พบ</translation>
        </message>
        <message>
            <source>My data</source>
            <translation>ข้อมูลของฉัน</translation>
        </message>
        <message>
            <source>Permit of %1</source>
            <translation>ใบอนุญาตของ %1</translation>
        </message>
        <message>
            <source>Given on %1, until %2</source>
            <translation>ให้เมื่อ %1 ถึง %2</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>ไม่พบ</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>พบ %n รายการ</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::SessionWatch</name>
        <message>
            <source>Locks the vault first.</source>
            <translation>ล็อกคลังก่อน</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>การตั้งค่า</translation>
        </message>
        <message>
            <source>Language and looks</source>
            <translation>ภาษาและการแสดงผล</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>ภาษา</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>ลักษณะ</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>ตามระบบ</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>สว่าง</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>มืด</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>ขนาดตัวอักษร</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>ความปลอดภัย</translation>
        </message>
        <message numerus="yes">
            <source>after %n minute(s)</source>
            <translation>
                <numerusform>หลัง %n นาที</numerusform>
            </translation>
        </message>
        <message>
            <source>never</source>
            <translation>ไม่ล็อก</translation>
        </message>
        <message>
            <source>Lock when nothing is done</source>
            <translation>ล็อกเมื่อไม่มีการใช้งาน</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>สำรองข้อมูล</translation>
        </message>
        <message>
            <source>One encrypted file with everything. It opens with the password that the vault has today.</source>
            <translation>ไฟล์เข้ารหัสไฟล์เดียวที่มีทุกอย่าง เปิดด้วยรหัสผ่านที่คลังใช้ในวันนี้</translation>
        </message>
        <message>
            <source>Make a backup…</source>
            <translation>สำรองข้อมูล…</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>สำรองข้อมูล</translation>
        </message>
        <message>
            <source>The backup is made.</source>
            <translation>สำรองข้อมูลแล้ว</translation>
        </message>
        <message>
            <source>Backup.proffer</source>
            <translation>ข้อมูลสำรอง.proffer</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::Sheet</name>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::ToDoPage</name>
        <message>
            <source>To do</source>
            <translation>สิ่งที่ต้องทำ</translation>
        </message>
        <message>
            <source>Open a request…</source>
            <translation>เปิดคำขอ…</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) wait for you.</source>
            <translation>
                <numerusform>มี %n รายการรอคุณ</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing due</source>
            <translation>ไม่มีสิ่งที่ครบกำหนด</translation>
        </message>
        <message>
            <source>When a company asks for something, open its request here: you see it beside your rules before you answer.</source>
            <translation>เมื่อบริษัท/ร้านค้าขอข้อมูล ให้เปิดคำขอที่นี่ คุณจะเห็นเทียบกับกติกาของคุณก่อนตอบ</translation>
        </message>
        <message>
            <source>All that waits</source>
            <translation>ทั้งหมดที่รออยู่</translation>
        </message>
        <message numerus="yes">
            <source>%1 asks for %n thing(s)</source>
            <translation>
                <numerusform>%1 ขอ %n รายการ</numerusform>
            </translation>
        </message>
        <message>
            <source>You can answer until %1.</source>
            <translation>คุณตอบได้ถึงวันที่ %1</translation>
        </message>
        <message>
            <source>There is nothing to answer any more.</source>
            <translation>ไม่มีอะไรต้องตอบแล้ว</translation>
        </message>
        <message>
            <source>Open a request</source>
            <translation>เปิดคำขอ</translation>
        </message>
        <message>
            <source>Tick at least one thing, or decline.</source>
            <translation>เลือกอย่างน้อยหนึ่งรายการ หรือปฏิเสธ</translation>
        </message>
        <message>
            <source>Signed. The permit holds exactly what was ticked.</source>
            <translation>ลงนามแล้ว ใบอนุญาตมีเพียงสิ่งที่เลือก</translation>
        </message>
        <message>
            <source>Decline this request?</source>
            <translation>ปฏิเสธคำขอนี้หรือไม่</translation>
        </message>
        <message>
            <source>%1 gets nothing. It stays in your history that it asked.</source>
            <translation>%1 จะไม่ได้อะไร ประวัติจะยังบันทึกว่าเคยขอ</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>ปฏิเสธ</translation>
        </message>
        <message>
            <source>Nothing due. Next: %1, %2</source>
            <translation>ไม่มีอะไรค้าง ถัดไป: %1, %2</translation>
        </message>
        <message>
            <source>Save the offer, to send it to the company</source>
            <translation>บันทึกข้อเสนอเพื่อส่งให้บริษัท</translation>
        </message>
        <message>
            <source>Saved. Send the file to the company.</source>
            <translation>บันทึกแล้ว โปรดส่งไฟล์ให้บริษัท</translation>
        </message>
        <message>
            <source>It is the same key: this company asks.</source>
            <translation>เป็นกุญแจเดียวกัน บริษัทนี้เป็นผู้ขอ</translation>
        </message>
        <message>
            <source>This is another key. Somebody else may be asking in its name.</source>
            <translation>เป็นกุญแจอื่น อาจมีผู้อื่นขอในนามของบริษัท</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::Tray</name>
        <message>
            <source>Show</source>
            <translation>แสดง</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>ล็อก</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>ออกจากโปรแกรม</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::UnlockView</name>
        <message>
            <source>Locked. Your password opens it, and nothing else on this machine can read it.</source>
            <translation>ล็อกอยู่ เปิดได้ด้วยรหัสผ่านของคุณเท่านั้น สิ่งอื่นในเครื่องนี้อ่านไม่ได้</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>รหัสผ่าน</translation>
        </message>
        <message>
            <source>I have the recovery code instead</source>
            <translation>ใช้รหัสกู้คืนแทน</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>ปลดล็อก</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>Opening the vault</source>
            <translation>กำลังเปิดคลัง</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>รหัสกู้คืน</translation>
        </message>
        <message numerus="yes">
            <source>%1 Try again in %n second(s).</source>
            <translation>
                <numerusform>%1 ลองใหม่ได้ในอีก %n วินาที</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::WelcomeView</name>
        <message>
            <source>A vault of your own</source>
            <translation>คลังข้อมูลส่วนตัวของคุณ</translation>
        </message>
        <message>
            <source>Here you keep who you are, what you like, and on what terms companies may use it. It lies on this machine alone, encrypted with your password, in %1.</source>
            <translation>ที่นี่เก็บว่าคุณเป็นใคร ชอบอะไร และบริษัท/ร้านค้าใช้ได้ภายใต้กติกาใด เก็บไว้ในเครื่องนี้เท่านั้น เข้ารหัสด้วยรหัสผ่านของคุณ ที่ %1</translation>
        </message>
        <message>
            <source>What shall we call you?</source>
            <translation>ให้เรียกคุณว่าอะไร</translation>
        </message>
        <message>
            <source>Password (10 characters or more; several words are good)</source>
            <translation>รหัสผ่าน (10 ตัวอักษรขึ้นไป ใช้หลายคำยิ่งดี)</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>พิมพ์อีกครั้ง</translation>
        </message>
        <message>
            <source>Make the vault</source>
            <translation>สร้างคลัง</translation>
        </message>
        <message>
            <source>Tell us what to call you; a first name will do.</source>
            <translation>กรุณาบอกชื่อเรียก ใช้ชื่อเล่นก็ได้</translation>
        </message>
        <message>
            <source>This password is too short: take 10 characters or more.</source>
            <translation>รหัสผ่านสั้นเกินไป ใช้ 10 ตัวอักษรขึ้นไป</translation>
        </message>
        <message>
            <source>The two passwords are not the same.</source>
            <translation>รหัสผ่านทั้งสองไม่ตรงกัน</translation>
        </message>
        <message>
            <source>Making the vault…</source>
            <translation>กำลังสร้างคลัง…</translation>
        </message>
        <message>
            <source>Nobody can reset this password. A recovery code comes next.</source>
            <translation>ไม่มีใครตั้งรหัสผ่านนี้ใหม่ให้ได้ ขั้นต่อไปจะแสดงรหัสกู้คืน</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::Working</name>
        <message>
            <source>Working…</source>
            <translation>กำลังทำงาน…</translation>
        </message>
        <message>
            <source>How far the work is</source>
            <translation>ความคืบหน้า</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>หยุด</translation>
        </message>
    </context>
</TS>

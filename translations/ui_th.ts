<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
    <context>
        <name>Arguments</name>
        <message>
            <source>Only one file can be given.</source>
            <translation>ระบุไฟล์ได้เพียงไฟล์เดียว</translation>
        </message>
        <message>
            <source>There is no file %1.</source>
            <translation>ไม่มีไฟล์ %1</translation>
        </message>
        <message>
            <source>A vault for your data and the terms on which others may use it.</source>
            <translation>คลังเก็บข้อมูลของคุณ และเงื่อนไขที่ผู้อื่นจะใช้ข้อมูลนั้นได้</translation>
        </message>
        <message>
            <source>The folder of the vault.</source>
            <translation>โฟลเดอร์ของคลังข้อมูล</translation>
        </message>
        <message>
            <source>Prints the version.</source>
            <translation>แสดงรุ่นของโปรแกรม</translation>
        </message>
        <message>
            <source>Prints this.</source>
            <translation>แสดงคำอธิบายนี้</translation>
        </message>
        <message>
            <source>What to open: a permit, a request.</source>
            <translation>สิ่งที่จะเปิด: ใบอนุญาต คำขอ</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source>This file is not there or cannot be read.</source>
            <translation>ไม่มีไฟล์นี้หรืออ่านไม่ได้</translation>
        </message>
        <message>
            <source>This file is no backup of Proffer.</source>
            <translation>ไฟล์นี้ไม่ใช่ข้อมูลสำรองของ Proffer</translation>
        </message>
        <message>
            <source>This recovery code does not open the backup. It has the code that the vault had when it was made.</source>
            <translation>รหัสกู้คืนนี้เปิดข้อมูลสำรองไม่ได้ ต้องใช้รหัสกู้คืนที่คลังมีตอนทำ</translation>
        </message>
        <message>
            <source>This password does not open the backup. It has the password that the vault had when it was made.</source>
            <translation>รหัสผ่านนี้เปิดข้อมูลสำรองไม่ได้ ต้องใช้รหัสผ่านที่คลังมีตอนทำ</translation>
        </message>
        <message>
            <source>There is something in this folder already. A vault needs a folder of its own.</source>
            <translation>มีบางอย่างอยู่ในโฟลเดอร์นี้แล้ว คลังต้องมีโฟลเดอร์ของตัวเอง</translation>
        </message>
        <message>
            <source>This folder cannot be made. Choose another place.</source>
            <translation>สร้างโฟลเดอร์นี้ไม่ได้ โปรดเลือกที่อื่น</translation>
        </message>
        <message>
            <source>The folder of the open vault is no place for another one.</source>
            <translation>วางคลังอื่นไว้ในโฟลเดอร์ของคลังที่เปิดอยู่ไม่ได้</translation>
        </message>
        <message>
            <source>This backup is damaged and cannot be restored.</source>
            <translation>ข้อมูลสำรองนี้เสียหายและกู้คืนไม่ได้</translation>
        </message>
    </context>
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
            <translation>ยังไม่มีกุญแจดิจิทัล จึงได้เพียงใบอนุญาตที่ใครถือก็ใช้ได้</translation>
        </message>
        <message>
            <source>Its key is known since %1, but only it says that it is its own.</source>
            <translation>รู้จักกุญแจดิจิทัลของเขาตั้งแต่ %1 แต่มีเพียงเขาเองที่บอกว่าเป็นของตน</translation>
        </message>
        <message>
            <source>Its key is proven by its own website, since %1.</source>
            <translation>กุญแจดิจิทัลนี้ได้รับการยืนยันจากเว็บไซต์ของเขาเองตั้งแต่ %1</translation>
        </message>
        <message>
            <source>You compared the fingerprint of its key; known since %1.</source>
            <translation>คุณเทียบลายนิ้วมือกุญแจแล้ว รู้จักตั้งแต่ %1</translation>
        </message>
        <message>
            <source>You got its key in person; known since %1.</source>
            <translation>คุณรับกุญแจดิจิทัลนี้มาด้วยตนเอง รู้จักตั้งแต่ %1</translation>
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
            <translation>คุณยังไม่ได้ออกใบอนุญาตให้</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Given on %1, until %2.</source>
            <translation>ออกให้เมื่อ %1 มีกำหนดถึง %2</translation>
        </message>
        <message>
            <source>End permit</source>
            <translation>เพิกถอนใบอนุญาต</translation>
        </message>
        <message>
            <source>End all permits</source>
            <translation>เพิกถอนใบอนุญาตทั้งหมด</translation>
        </message>
        <message>
            <source>Ask what they have…</source>
            <translation>ถามว่ามีข้อมูลอะไร…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>แก้ไข…</translation>
        </message>
        <message>
            <source>A permit without details</source>
            <translation>ใบอนุญาตที่ไม่มีข้อมูล</translation>
        </message>
        <message>
            <source>What to send…</source>
            <translation>สิ่งที่ต้องส่ง…</translation>
        </message>
        <message>
            <source>Read…</source>
            <translation>อ่าน…</translation>
        </message>
        <message>
            <source>Show older ones</source>
            <translation>แสดงรายการที่เก่ากว่า</translation>
        </message>
        <message>
            <source>What shows it: %1 (%2)</source>
            <translation>หลักฐาน: %1 (%2)</translation>
        </message>
        <message>
            <source>Noted by mistake</source>
            <translation>บันทึกโดยผิดพลาด</translation>
        </message>
        <message>
            <source>The letter again…</source>
            <translation>จดหมายอีกครั้ง…</translation>
        </message>
        <message>
            <source>They deleted it</source>
            <translation>พวกเขาลบแล้ว</translation>
        </message>
        <message>
            <source>They refused</source>
            <translation>พวกเขาปฏิเสธ</translation>
        </message>
        <message>
            <source>They still have it</source>
            <translation>พวกเขายังมีอยู่</translation>
        </message>
        <message>
            <source>They said it is deleted</source>
            <translation>พวกเขาแจ้งว่าลบแล้ว</translation>
        </message>
    </context>
    <context>
        <name>CompanyPast</name>
        <message>
            <source>Permits it showed</source>
            <translation>ใบอนุญาตที่บริษัทนำมาแสดง</translation>
        </message>
        <message>
            <source>You have not checked any that it showed.</source>
            <translation>คุณยังไม่เคยตรวจใบอนุญาตใดที่บริษัทนำมาแสดง</translation>
        </message>
        <message>
            <source>What happened last</source>
            <translation>เหตุการณ์ล่าสุด</translation>
        </message>
        <message>
            <source>Look in the history</source>
            <translation>ดูในประวัติ</translation>
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
            <translation>ที่อยู่เว็บ</translation>
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
            <translation>จำนวนการ์ดรายชื่อติดต่อ</translation>
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
            <translation>นี่คือกุญแจสาธารณะสำหรับตรวจลายเซ็น</translation>
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
            <translation>นี่คือการ์ดรายชื่อติดต่อ</translation>
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
            <translation>ถ้าเป็นคำตอบต่อข้อเสนอของคุณ คุณรับไว้ได้</translation>
        </message>
        <message>
            <source>If the key that you know signed for the new one, you can take it.</source>
            <translation>ถ้ากุญแจที่คุณรู้จักลงนามรับรองกุญแจใหม่ คุณรับไว้ได้</translation>
        </message>
        <message>
            <source>You can take in what it says about you. Details that you keep already get the new value.</source>
            <translation>คุณนำเข้าข้อมูลเกี่ยวกับคุณได้ ข้อมูลที่คุณเก็บไว้แล้วจะเปลี่ยนเป็นค่าใหม่</translation>
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
            <translation>เป็นหลักฐานของทั้งสองฝ่าย คุณไม่ต้องทำอะไร</translation>
        </message>
        <message>
            <source>There is nothing to do with it here.</source>
            <translation>คุณไม่ต้องทำอะไรกับสิ่งนี้ที่นี่</translation>
        </message>
        <message>
            <source>They accept it.</source>
            <translation>ผู้รับยอมรับ</translation>
        </message>
        <message>
            <source>They name another agreement.</source>
            <translation>ผู้รับเสนอข้อตกลงอื่น</translation>
        </message>
        <message>
            <source>They decline.</source>
            <translation>ผู้รับปฏิเสธ</translation>
        </message>
        <message>
            <source>Yes, only the one who has the key can use it.</source>
            <translation>ใช่ ใช้ได้เฉพาะผู้ที่มีกุญแจเท่านั้น</translation>
        </message>
        <message>
            <source>No, anyone who has a copy can show it.</source>
            <translation>ไม่ใช่ ใครที่มีสำเนาก็แสดงได้</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
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
            <translation>รหัสกู้คืนนี้มีจุดที่พิมพ์ผิด</translation>
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
            <translation>โปรดพิมพ์รหัสผ่าน</translation>
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
            <translation>มีไฟล์ชื่อนี้อยู่แล้ว จึงไม่ได้บันทึกอะไร</translation>
        </message>
        <message>
            <source>This file cannot be written.</source>
            <translation>บันทึกไฟล์นี้ไม่ได้</translation>
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
            <translation>บริษัท/ร้านค้านี้ไม่มีกุญแจดิจิทัลที่ยืนยันแล้ว จึงกันผู้อื่นไม่ให้ใช้ใบอนุญาตไม่ได้ โปรดเทียบลายนิ้วมือกุญแจก่อน</translation>
        </message>
        <message>
            <source>Nothing that was asked for fits your rules.</source>
            <translation>ไม่มีสิ่งใดในคำขอที่เป็นไปตามกติกาของคุณ</translation>
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
            <translation>นี่ไม่ใช่ที่อยู่เว็บไซต์ โปรดเขียนแบบ https://shop.example</translation>
        </message>
        <message>
            <source>The vault was made by a newer version of this program. Install that one to open it.</source>
            <translation>คลังนี้สร้างด้วยโปรแกรมรุ่นใหม่กว่า โปรดติดตั้งรุ่นนั้นเพื่อเปิดคลัง</translation>
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
            <translation>ข้อมูลสำรองนี้เสียหายหรือไม่ครบถ้วน ไม่มีอะไรเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>This backup is of another vault. Nothing was changed.</source>
            <translation>ข้อมูลสำรองนี้เป็นของคลังอื่น ไม่มีอะไรเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>It is damaged or cut off. Ask for it once more; nothing was changed.</source>
            <translation>เสียหายหรือไม่ครบถ้วน โปรดขอใหม่อีกครั้ง ไม่มีอะไรเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>It was changed on the way, or somebody else signed it. Nothing was changed here.</source>
            <translation>ถูกแก้ไขระหว่างทาง หรือมีผู้อื่นเป็นผู้ลงนาม ที่นี่ไม่มีอะไรเปลี่ยนแปลง</translation>
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
            <translation>สิ่งนี้มีไว้สำหรับผู้อื่น</translation>
        </message>
        <message>
            <source>Nobody showed that it is theirs.</source>
            <translation>ยังไม่มีใครแสดงว่าเป็นของตน</translation>
        </message>
        <message>
            <source>Whoever shows it does not have the key that it was given to.</source>
            <translation>ผู้ที่แสดงไม่มีกุญแจของผู้ที่ใบอนุญาตนี้ออกให้</translation>
        </message>
        <message>
            <source>You took this request in before.</source>
            <translation>คุณเคยรับคำขอนี้แล้ว</translation>
        </message>
        <message>
            <source>Another key than the one you know signed this. Ask the company about it, in a way you used before.</source>
            <translation>ลงนามด้วยกุญแจอื่นที่ไม่ใช่กุญแจที่คุณรู้จัก โปรดถามบริษัทผ่านช่องทางที่คุณเคยใช้ติดต่อ</translation>
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
            <translation>ใบอนุญาตนี้มีอายุนานเกินไป ใบอนุญาตที่ผู้อื่นตรวจไม่ได้ว่าถูกเพิกถอนหรือไม่ มีอายุได้ไม่เกิน 90 วัน</translation>
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
            <translation>ยังมีใบอนุญาตที่มีผลอยู่สำหรับข้อมูลนี้ โปรดเพิกถอนใบอนุญาตก่อน</translation>
        </message>
        <message>
            <source>It cannot follow what you noted before.</source>
            <translation>สถานะนี้ต่อจากสถานะที่คุณจดไว้ก่อนหน้าไม่ได้</translation>
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
            <translation>วันที่ที่ระบุผ่านไปแล้ว</translation>
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
            <translation>ที่อยู่นี้ไม่ได้พิสูจน์ว่าเป็นผู้ที่อ้าง จึงไม่ได้ส่งอะไรออกไป</translation>
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
        <name>History</name>
        <message>
            <source>Not the history of which the copy was kept: its entry %1 is missing or another one. An older or altered state was put in its place.</source>
            <translation>ไม่ใช่ประวัติที่คุณเคยเก็บสำเนาไว้ รายการที่ %1 หายไปหรือเป็นรายการอื่น มีผู้นำประวัติเก่าหรือประวัติที่ถูกแก้ไขมาใส่แทน</translation>
        </message>
        <message>
            <source>This copy is of another vault. Nothing was compared.</source>
            <translation>สำเนานี้เป็นของคลังอื่น ไม่ได้เปรียบเทียบ</translation>
        </message>
        <message>
            <source>Broken: entry %1 of a chain was taken out or put back.</source>
            <translation>ขาดตอน: รายการที่ %1 ของสายประวัติถูกนำออกหรือใส่กลับ</translation>
        </message>
        <message>
            <source>Broken: entry %1 of a chain is not what was written.</source>
            <translation>ขาดตอน: รายการที่ %1 ของสายประวัติไม่ตรงกับที่บันทึก</translation>
        </message>
        <message>
            <source>Broken: entry %1 of a chain was not signed here.</source>
            <translation>ขาดตอน: รายการที่ %1 ของสายประวัติไม่ได้ลงนามที่นี่</translation>
        </message>
        <message>
            <source>This file is no copy of the end of a history. Nothing was compared.</source>
            <translation>ไฟล์นี้ไม่ใช่สำเนาท้ายประวัติ ไม่ได้เปรียบเทียบ</translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>They have: %1. Since %2, until %3.</source>
            <translation>มี: %1 ตั้งแต่ %2 ถึง %3</translation>
        </message>
        <message>
            <source>They have: %1. Since %2; a part of it until %3, the rest with no end.</source>
            <translation>มี: %1 ตั้งแต่ %2 บางส่วนถึง %3 ส่วนที่เหลือไม่มีวันสิ้นสุด</translation>
        </message>
        <message>
            <source>They have: %1. Since %2, with no end.</source>
            <translation>มี: %1 ตั้งแต่ %2 โดยไม่มีวันสิ้นสุด</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>Address (3)</comment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>Letters</name>
        <message>
            <source>To %1</source>
            <translation>เรียน %1</translation>
        </message>
        <message>
            <source>Please tell me what data about me you have, where you got it, what you use it for, to whom you passed it on, and how long you keep it. Please send me a copy of it.</source>
            <translation>โปรดแจ้งว่าท่านมีข้อมูลอะไรเกี่ยวกับข้าพเจ้า ได้มาจากที่ใด ใช้ทำอะไร ส่งต่อให้ใคร และเก็บไว้นานเท่าใด พร้อมส่งสำเนาข้อมูลดังกล่าวให้ข้าพเจ้าด้วย</translation>
        </message>
        <message>
            <source>As far as I know, you have at least this of me: %1.</source>
            <translation>เท่าที่ข้าพเจ้าทราบ ท่านมีข้อมูลของข้าพเจ้าอย่างน้อยดังนี้: %1</translation>
        </message>
        <message>
            <source>If you have nothing about me, please say so. Please answer within one month.</source>
            <translation>หากไม่มีข้อมูลเกี่ยวกับข้าพเจ้า โปรดแจ้งให้ทราบ และโปรดตอบภายในหนึ่งเดือน</translation>
        </message>
        <message>
            <source>I give you a permit to use data about me. It goes with this letter. In plain words it says:</source>
            <translation>ข้าพเจ้าออกใบอนุญาตใช้ข้อมูลเกี่ยวกับข้าพเจ้าให้แก่ท่าน โดยแนบมากับจดหมายนี้ สรุปเป็นถ้อยคำง่าย ๆ (โดย “คุณ” หมายถึงข้าพเจ้า และ “เขา” หมายถึงท่าน) ดังนี้</translation>
        </message>
        <message>
            <source>It is over on %1, or earlier if I tell you that I end it.</source>
            <translation>ใบอนุญาตนี้ใช้ไม่ได้ตั้งแต่วันที่ %1 เป็นต้นไป หรือก่อนหน้านั้นหากข้าพเจ้าแจ้งเพิกถอน</translation>
        </message>
        <message>
            <source>Please keep the permit: I may ask you to show it. What it does not name you may not do.</source>
            <translation>โปรดเก็บใบอนุญาตไว้ ข้าพเจ้าอาจขอให้ท่านแสดง สิ่งใดที่ไม่ได้ระบุไว้ในใบอนุญาต ท่านไม่มีสิทธิ์ทำ</translation>
        </message>
        <message>
            <source>I end the permit that I gave you on %1.</source>
            <translation>ข้าพเจ้าขอเพิกถอนใบอนุญาตที่ออกให้ท่านเมื่อวันที่ %1</translation>
        </message>
        <message>
            <source>I end the permit that I gave you on %1, about: %2.</source>
            <translation>ข้าพเจ้าขอเพิกถอนใบอนุญาตที่ออกให้ท่านเมื่อวันที่ %1 เกี่ยวกับข้อมูลต่อไปนี้: %2</translation>
        </message>
        <message>
            <source>You may not use this data by it any more. Please delete the data, unless a law makes you keep it, tell those to whom you passed it on to do the same, and write to me that you have done so.</source>
            <translation>ท่านไม่มีสิทธิ์ใช้ข้อมูลนี้ตามใบอนุญาตดังกล่าวอีกต่อไป โปรดลบข้อมูลนี้ เว้นแต่กฎหมายบังคับให้เก็บไว้ พร้อมทั้งแจ้งผู้ที่ท่านส่งต่อข้อมูลไปแล้วให้ดำเนินการเช่นเดียวกัน และเขียนแจ้งข้าพเจ้าเมื่อดำเนินการแล้ว</translation>
        </message>
        <message>
            <source>A signed notice goes with this letter. It shows that I, who gave the permit, end it.</source>
            <translation>หนังสือแจ้งที่ลงนามแล้วแนบมากับจดหมายนี้ แสดงว่าข้าพเจ้าผู้ออกใบอนุญาตเป็นผู้เพิกถอน</translation>
        </message>
        <message>
            <source>From today on you may not use this data about me any more: %1.</source>
            <translation>ตั้งแต่วันนี้เป็นต้นไป ท่านไม่มีสิทธิ์ใช้ข้อมูลต่อไปนี้เกี่ยวกับข้าพเจ้าอีก: %1</translation>
        </message>
        <message>
            <source>Please delete it, unless a law makes you keep it, tell those to whom you passed it on to do the same, and write to me that you have done so.</source>
            <translation>โปรดลบข้อมูลนี้ เว้นแต่กฎหมายบังคับให้เก็บไว้ พร้อมทั้งแจ้งผู้ที่ท่านส่งต่อข้อมูลไปแล้วให้ดำเนินการเช่นเดียวกัน และเขียนแจ้งข้าพเจ้าเมื่อดำเนินการแล้ว</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Proffer is running already, and does not answer.</source>
            <translation>Proffer กำลังทำงานอยู่แล้ว แต่ไม่ตอบสนอง</translation>
        </message>
        <message>
            <source>Without a folder of your own for sockets this program does not notice when it is started again.</source>
            <translation>เมื่อไม่มีโฟลเดอร์ส่วนตัวสำหรับซ็อกเก็ต โปรแกรมนี้จะไม่รู้ว่ามีการเปิดซ้ำ</translation>
        </message>
    </context>
    <context>
        <name>RecoveryPaper</name>
        <message>
            <source>Recovery sheet: %1</source>
            <translation>เอกสารกู้คืน: %1</translation>
        </message>
        <message>
            <source>With this code the vault can be opened when its password is forgotten. Whoever has it and the vault&apos;s files can open it: keep it where you keep important papers.</source>
            <translation>รหัสนี้ใช้เปิดคลังเมื่อลืมรหัสผ่าน ใครก็ตามที่มีทั้งรหัสนี้และไฟล์ของคลังจะเปิดคลังได้ โปรดเก็บรหัสนี้ไว้กับเอกสารสำคัญ</translation>
        </message>
        <message>
            <source>Vault %1</source>
            <translation>คลัง %1</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>เอกสารกู้คืน</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
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
            <translation>มีข้อมูล แต่ไม่มีใบอนุญาต</translation>
        </message>
        <message>
            <source>Asked to stop, no answer</source>
            <translation>ขอให้หยุดแล้ว ยังไม่ตอบ</translation>
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
            <translation>%1 ตั้งแต่ %2 ใบอนุญาตใช้ไม่ได้แล้วตั้งแต่ %3</translation>
        </message>
        <message>
            <source>%1; since %2. On %3 they said that they deleted it.</source>
            <translation>%1 ตั้งแต่ %2 เมื่อ %3 เขาบอกว่าลบแล้ว</translation>
        </message>
        <message>
            <source>%1; since %2. You asked them to stop on %3.</source>
            <translation>%1 ตั้งแต่ %2 เมื่อ %3 คุณขอให้เขาหยุดใช้</translation>
        </message>
        <message>
            <source>%1; since %2, with no end.</source>
            <translation>%1 ตั้งแต่ %2 ไม่มีกำหนดสิ้นสุด</translation>
        </message>
    </context>
    <context>
        <name>Values</name>
        <message>
            <source>Say what it is.</source>
            <translation>โปรดระบุข้อมูล</translation>
        </message>
        <message>
            <source>This is no e-mail address, as in hanako@example.org.</source>
            <translation>นี่ไม่ใช่ที่อยู่อีเมล โปรดเขียนแบบ hanako@example.org</translation>
        </message>
        <message>
            <source>This is no phone number: it has digits, spaces and + - ( ) only.</source>
            <translation>ไม่ใช่หมายเลขโทรศัพท์ ใช้ได้เฉพาะตัวเลข ช่องว่าง และ + - ( )</translation>
        </message>
        <message>
            <source>This is no address of a page, as in https://example.org.</source>
            <translation>นี่ไม่ใช่ที่อยู่ของหน้าเว็บ โปรดเขียนแบบ https://example.org</translation>
        </message>
        <message>
            <source>The address of a page begins with https:// or http://.</source>
            <translation>ที่อยู่ของหน้าเว็บขึ้นต้นด้วย https:// หรือ http://</translation>
        </message>
        <message>
            <source>Write languages by their short names, as in ja, en or th.</source>
            <translation>เขียนภาษาด้วยชื่อย่อ เช่น ja, en หรือ th</translation>
        </message>
        <message>
            <source>There is no such time zone, as in Asia/Tokyo.</source>
            <translation>ไม่มีเขตเวลานี้ โปรดเขียนแบบ Asia/Tokyo</translation>
        </message>
        <message>
            <source>This is no address.</source>
            <translation>ไม่ใช่ที่อยู่</translation>
        </message>
        <message>
            <source>There is a sign in it that cannot be seen. Type it anew.</source>
            <translation>มีอักขระที่มองไม่เห็นอยู่ โปรดพิมพ์ใหม่</translation>
        </message>
        <message>
            <source>This day is in the future.</source>
            <translation>วันที่ที่ระบุยังมาไม่ถึง</translation>
        </message>
        <message>
            <source>This year is of the Buddhist era: take 543 from it.</source>
            <translation>ปีนี้เป็นพุทธศักราช โปรดลบด้วย 543</translation>
        </message>
        <message>
            <source>Quiet hours need a beginning and an end that are not the same.</source>
            <translation>ช่วงเวลางดติดต่อต้องมีเวลาเริ่มและเวลาสิ้นสุดที่ไม่ตรงกัน</translation>
        </message>
        <message>
            <source>A size has letters and digits, at most 16, as in 38 or XL.</source>
            <translation>ขนาดใช้ตัวอักษรและตัวเลขไม่เกิน 16 ตัว เช่น 38 หรือ XL</translation>
        </message>
        <message>
            <source>Name each one once, and at most 16.</source>
            <translation>ระบุแต่ละอย่างครั้งเดียว ไม่เกิน 16 อย่าง</translation>
        </message>
        <message>
            <source>A name here has letters, digits and single spaces, at most 48.</source>
            <translation>ชื่อที่นี่ใช้ตัวอักษร ตัวเลข และช่องว่างเดี่ยว ไม่เกิน 48 ตัว</translation>
        </message>
        <message>
            <source>This is no day: write it as 1984-02-29, or the year alone.</source>
            <translation>ไม่ใช่วันที่ โปรดเขียนแบบ 1984-02-29 หรือเฉพาะปี</translation>
        </message>
        <message>
            <source>%1</source>
            <comment>a year alone</comment>
            <translation>%1</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <comment>a day and month without a year</comment>
            <translation>d MMMM</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>ใช่</translation>
        </message>
        <message>
            <source>No</source>
            <translation>ไม่ใช่</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
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
            <translation>ทั่วไป</translation>
        </message>
        <message>
            <source>What you were writing could not be kept when the vault was locked. Perhaps the disk is full.</source>
            <translation>ตอนที่ล็อกคลังข้อมูล ไม่สามารถเก็บสิ่งที่คุณกำลังเขียนไว้ได้ ดิสก์อาจเต็ม</translation>
        </message>
        <message>
            <source>The vault was checked in the background, and something in it is wrong. %1</source>
            <translation>ตรวจคลังข้อมูลอยู่เบื้องหลังแล้ว พบว่ามีบางอย่างผิดปกติ %1</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::CapsHint</name>
        <message>
            <source>Caps Lock is on.</source>
            <translation>Caps Lock เปิดอยู่</translation>
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
            <translation>คุณอนุญาตไว้ และผู้ที่แสดงคือผู้ที่คุณออกใบอนุญาตให้</translation>
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
            <translation>ผู้ที่แสดงไม่ใช่ผู้ที่คุณออกใบอนุญาตให้ หรือไม่ได้แสดงว่าเป็นใคร</translation>
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
            <translation>ไม่แน่ชัด</translation>
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
            <translation>ลากไฟล์มาวางที่ใดก็ได้ในหน้าต่างนี้ หรือวางข้อความหรือภาพคิวอาร์โค้ด ถ้าเป็นใบอนุญาตจะตรวจกับประวัติของคุณ ถ้าเป็นอย่างอื่นจะบอกว่าคืออะไร การทำเช่นนี้ยังไม่นำอะไรเข้าคลัง</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>บริษัท/ร้านค้า</translation>
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
            <translation>รับคำตอบไว้</translation>
        </message>
        <message>
            <source>Take the new key</source>
            <translation>รับกุญแจใหม่</translation>
        </message>
        <message>
            <source>Take in my details</source>
            <translation>นำเข้าข้อมูลของฉัน</translation>
        </message>
        <message>
            <source>The answer is taken in.</source>
            <translation>รับคำตอบไว้แล้ว</translation>
        </message>
        <message>
            <source>The new key is taken: the old one signed for it.</source>
            <translation>รับกุญแจใหม่แล้ว กุญแจเดิมลงนามรับรองไว้</translation>
        </message>
        <message>
            <source>Take in these details?</source>
            <translation>นำเข้าข้อมูลเหล่านี้หรือไม่</translation>
        </message>
        <message>
            <source>What it says is kept as yours. Details that you keep already get the new value; history keeps that they changed.</source>
            <translation>สิ่งที่ระบุจะเก็บเป็นข้อมูลของคุณ ข้อมูลที่มีอยู่แล้วจะเปลี่ยนเป็นค่าใหม่ และประวัติจะจดว่ามีการเปลี่ยน</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>นำเข้า</translation>
        </message>
        <message numerus="yes">
            <source>%n detail(s) taken in.</source>
            <translation>
                <numerusform>นำเข้าข้อมูล %n รายการแล้ว</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::ComfortCard</name>
        <message>
            <source>Give</source>
            <translation>ให้</translation>
        </message>
        <message>
            <source>Ask me</source>
            <translation>ถามฉัน</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>ไม่ให้</translation>
        </message>
        <message>
            <source>What you give to whom</source>
            <translation>ให้อะไรแก่ใคร</translation>
        </message>
        <message>
            <source>Where you say nothing, you are asked. An answer counts for all that lies within that kind of data, until you answer for a part of it.</source>
            <translation>ถ้าไม่ระบุ ระบบจะถามคุณ คำตอบใช้กับข้อมูลทั้งหมดในประเภทนั้น จนกว่าคุณจะตอบแยกสำหรับบางส่วน</translation>
        </message>
        <message>
            <source>Kind of company</source>
            <translation>ประเภทของบริษัท</translation>
        </message>
        <message>
            <source>As you said about %1.</source>
            <translation>ตามที่คุณตอบเรื่อง %1</translation>
        </message>
        <message>
            <source>You are more careful about %1.</source>
            <translation>คุณระวังเรื่อง %1 มากกว่า</translation>
        </message>
        <message>
            <source>%1 to this kind of company, %2: %3</source>
            <translation>%1 แก่บริษัทประเภทนี้ (%2): %3</translation>
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
            <translation>ยังไม่มีข้อมูลที่จะใส่ในใบอนุญาต โปรดเพิ่มใน “ข้อมูลของฉัน” ก่อน</translation>
        </message>
        <message>
            <source>Signed. The permit is over on %1.</source>
            <translation>ลงนามแล้ว ใบอนุญาตนี้จะใช้ไม่ได้ตั้งแต่วันที่ %1 เป็นต้นไป</translation>
        </message>
        <message>
            <source>End this permit?</source>
            <translation>เพิกถอนใบอนุญาตนี้หรือไม่</translation>
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
            <source>Tell them to stop</source>
            <translation>บอกให้หยุด</translation>
        </message>
        <message>
            <source>Written down: you told %1 to stop.</source>
            <translation>จดไว้แล้ว: คุณบอกให้ %1 หยุด</translation>
        </message>
        <message>
            <source>Delete %1?</source>
            <translation>ลบ %1 หรือไม่</translation>
        </message>
        <message>
            <source>Its name stays in your history; everything else that you noted about it goes.</source>
            <translation>ชื่อจะยังอยู่ในประวัติ ส่วนอย่างอื่นทั้งหมดที่คุณจดไว้เกี่ยวกับบริษัทนี้จะหายไป</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>ลบ</translation>
        </message>
        <message>
            <source>Ask %1 what they have</source>
            <translation>ถาม %1 ว่ามีข้อมูลอะไร</translation>
        </message>
        <message>
            <source>I sent it</source>
            <translation>ฉันส่งแล้ว</translation>
        </message>
        <message>
            <source>Asked on %1 what they have.</source>
            <translation>ถามเมื่อ %1 ว่ามีข้อมูลอะไร</translation>
        </message>
        <message>
            <source>Written into your notes about %1: you asked what they have.</source>
            <translation>จดในบันทึกเกี่ยวกับ %1 แล้วว่าคุณถามว่ามีข้อมูลอะไร</translation>
        </message>
        <message>
            <source>No company fits.</source>
            <translation>ไม่พบบริษัท/ร้านค้าที่ตรงกัน</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>ประเภท</translation>
        </message>
        <message>
            <source>Of every kind</source>
            <translation>ทุกประเภท</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>สถานะ</translation>
        </message>
        <message>
            <source>However it stands</source>
            <translation>ทุกสถานะ</translation>
        </message>
        <message>
            <source>They have nothing that you know of</source>
            <translation>เท่าที่ทราบ เขาไม่มีข้อมูล</translation>
        </message>
        <message>
            <source>A permit names the company by its website or by its key, and you keep neither. Add the website first, under Change.</source>
            <translation>ใบอนุญาตระบุบริษัทด้วยเว็บไซต์หรือกุญแจดิจิทัล แต่คุณยังไม่ได้เก็บทั้งสองอย่างของบริษัทนี้ โปรดเพิ่มเว็บไซต์ก่อนที่ “แก้ไข”</translation>
        </message>
        <message>
            <source>What %1 gets</source>
            <translation>สิ่งที่ %1 ได้รับ</translation>
        </message>
        <message>
            <source>I handed it over</source>
            <translation>ฉันส่งมอบแล้ว</translation>
        </message>
        <message>
            <source>The permit</source>
            <translation>ใบอนุญาต</translation>
        </message>
        <message>
            <source>Written down: you handed the permit over today.</source>
            <translation>จดไว้แล้ว: คุณส่งมอบใบอนุญาตวันนี้</translation>
        </message>
        <message>
            <source>%1 may not use what it got by it any more. This cannot be taken back. A letter and a signed notice are written for you to send.</source>
            <translation>%1 จะไม่มีสิทธิ์ใช้สิ่งที่ได้จากใบอนุญาตนี้อีก การเพิกถอนนี้ย้อนกลับไม่ได้ จะมีจดหมายและหนังสือแจ้งที่ลงนามแล้วให้คุณส่ง</translation>
        </message>
        <message>
            <source>It may not use what it got by them any more. This cannot be taken back. A letter and signed notices are written for you to send.</source>
            <translation>บริษัทจะไม่มีสิทธิ์ใช้สิ่งที่ได้จากใบอนุญาตเหล่านี้อีก การเพิกถอนนี้ย้อนกลับไม่ได้ จะมีจดหมายและหนังสือแจ้งที่ลงนามแล้วให้คุณส่ง</translation>
        </message>
        <message>
            <source>Tell %1 that it is over</source>
            <translation>บอก %1 ว่าสิ้นสุดแล้ว</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>เสร็จ</translation>
        </message>
        <message>
            <source>The key that would sign a notice was erased, so there is only the letter.</source>
            <translation>กุญแจที่ใช้ลงนามหนังสือแจ้งถูกลบแล้ว จึงมีเพียงจดหมาย</translation>
        </message>
        <message>
            <source>Signed notice about the permit of %1</source>
            <translation>หนังสือแจ้งที่ลงนามเกี่ยวกับใบอนุญาตของ %1</translation>
        </message>
        <message>
            <source>It is written into your history that you told it to stop today, and the permits behind it are ended. You get the letter to send, and are reminded until it answers.</source>
            <translation>ประวัติจะบันทึกว่าวันนี้คุณบอกให้หยุด และใบอนุญาตที่เกี่ยวข้องจะถูกเพิกถอน คุณจะได้จดหมายสำหรับส่ง และจะได้รับการเตือนจนกว่าบริษัทจะตอบ</translation>
        </message>
        <message>
            <source>Tell %1 to stop</source>
            <translation>บอก %1 ให้หยุด</translation>
        </message>
        <message>
            <source>Written down: they said that they deleted it.</source>
            <translation>บันทึกแล้ว: พวกเขาแจ้งว่าลบแล้ว</translation>
        </message>
        <message>
            <source>Written down: they have it still. You are not reminded any more.</source>
            <translation>บันทึกแล้ว: พวกเขายังมีอยู่ คุณจะไม่ได้รับการเตือนอีก</translation>
        </message>
        <message>
            <source>Noted by mistake?</source>
            <translation>บันทึกโดยผิดพลาดหรือไม่</translation>
        </message>
        <message>
            <source>The note that %1 has this of you is removed, with what shows it: %2. Your history still says that it was noted.</source>
            <translation>บันทึกที่ว่า %1 มีข้อมูลนี้ของคุณจะถูกลบพร้อมหลักฐาน: %2 ประวัติของคุณยังระบุว่าเคยบันทึกไว้</translation>
        </message>
        <message>
            <source>Remove the note</source>
            <translation>ลบบันทึก</translation>
        </message>
        <message>
            <source>The note is removed.</source>
            <translation>ลบบันทึกแล้ว</translation>
        </message>
        <message>
            <source>What the permit of %1 says</source>
            <translation>ใบอนุญาตของ %1 ระบุว่าอย่างไร</translation>
        </message>
        <message>
            <source>Given on %1, until %2.</source>
            <translation>ให้เมื่อ %1 ถึง %2</translation>
        </message>
        <message>
            <source>You ended it on %1.</source>
            <translation>คุณเพิกถอนเมื่อ %1</translation>
        </message>
        <message>
            <source>No details were in it.</source>
            <translation>ไม่มีรายละเอียดอยู่ในนั้น</translation>
        </message>
        <message>
            <source>These details were in it:</source>
            <translation>รายละเอียดเหล่านี้อยู่ในนั้น:</translation>
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
            <translation>โปรดใส่ชื่อบริษัท/ร้านค้า</translation>
        </message>
        <message>
            <source>This is neither an e-mail address nor the address of a page.</source>
            <translation>ไม่ใช่ทั้งที่อยู่อีเมลและที่อยู่ของหน้าเว็บ</translation>
        </message>
        <message>
            <source>Change what you keep about %1</source>
            <translation>แก้ไขสิ่งที่คุณเก็บเกี่ยวกับ %1</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>เก็บ</translation>
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
        <name>proffer::ui::DealingsCard</name>
        <message>
            <source>Your terms &quot;%1&quot;, version %2.</source>
            <translation>เงื่อนไขของคุณ “%1” ฉบับที่ %2</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>มีผลอยู่</translation>
        </message>
        <message>
            <source>Waits for an answer</source>
            <translation>รอคำตอบ</translation>
        </message>
        <message>
            <source>Waits for you</source>
            <translation>รอคุณ</translation>
        </message>
        <message>
            <source>Needs a new yes</source>
            <translation>ต้องตกลงใหม่</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>สิ้นสุดแล้ว</translation>
        </message>
        <message>
            <source>Who is under what</source>
            <translation>ใครอยู่ภายใต้ข้อตกลงใด</translation>
        </message>
        <message>
            <source>No company has agreed to anything yet. You can offer one an agreement when you answer what it asks for.</source>
            <translation>ยังไม่มีบริษัทใดตกลงอะไร คุณเสนอข้อตกลงได้เมื่อตอบคำขอของบริษัท</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>อ่าน</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>ดู</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>ถอนคืน</translation>
        </message>
        <message>
            <source>End</source>
            <translation>ยุติ</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::DecidedCard</name>
        <message>
            <source>What you decided</source>
            <translation>สิ่งที่คุณตัดสินใจ</translation>
        </message>
        <message>
            <source>Nothing is forbidden or allowed yet: whatever is asked for, you are asked. Answer the questions below to begin.</source>
            <translation>ยังไม่ได้ห้ามหรืออนุญาตอะไร ทุกครั้งที่มีคำขอระบบจะถามคุณ เริ่มด้วยการตอบคำถามด้านล่าง</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>แก้ไข</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>นำออก</translation>
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
            <source>Which one, if you have several (work, home)</source>
            <translation>อันไหน ถ้ามีหลายอัน (work, home)</translation>
        </message>
        <message>
            <source>All cards</source>
            <translation>นามบัตรทั้งหมด</translation>
        </message>
        <message>
            <source>Only %1</source>
            <translation>เฉพาะ %1</translation>
        </message>
        <message>
            <source>On which card</source>
            <translation>อยู่บนนามบัตรใด</translation>
        </message>
        <message>
            <source>Say which one with the letters a to z and digits, without spaces.</source>
            <translation>ระบุด้วยตัวอักษร a ถึง z และตัวเลข ไม่มีช่องว่าง</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::DetailRow</name>
        <message>
            <source>Worked out from a detail that has changed since %1.</source>
            <translation>คำนวณไว้เมื่อ %1 หลังจากนั้นข้อมูลต้นทางเปลี่ยนไปแล้ว</translation>
        </message>
        <message>
            <source>Last changed on %1.</source>
            <translation>แก้ไขล่าสุดเมื่อ %1</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>แสดง</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>ซ่อนอยู่</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>ซ่อน</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::DetailsStep</name>
        <message>
            <source>No details are kept on this card.</source>
            <translation>ไม่มีข้อมูลบนนามบัตรนี้</translation>
        </message>
        <message>
            <source>Sensitive: shown before you sign</source>
            <translation>ข้อมูลอ่อนไหว: แสดงก่อนลงนาม</translation>
        </message>
        <message>
            <source>Choose at least one detail.</source>
            <translation>โปรดเลือกข้อมูลอย่างน้อยหนึ่งอย่าง</translation>
        </message>
        <message>
            <source>A permit can hold only one of these: %1, %2. Give the other one in a permit of its own.</source>
            <translation>ใบอนุญาตหนึ่งใบใส่ได้เพียงอย่างเดียวระหว่าง %1 กับ %2 โปรดใส่อีกอย่างในใบอนุญาตอีกใบ</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::EndCard</name>
        <message numerus="yes">
            <source>Unbroken: %n entry(ies), each signed and following the one before it. This shows that nothing was changed by anybody without your password. Only a copy of the end that is kept elsewhere shows that nothing was written anew.</source>
            <translation>
                <numerusform>ไม่ขาดตอน: %n รายการ แต่ละรายการมีลายเซ็นและต่อจากรายการก่อนหน้า แสดงว่าไม่มีใครแก้อะไรโดยไม่มีรหัสผ่านของคุณ แต่เฉพาะสำเนาท้ายประวัติที่เก็บไว้ที่อื่นเท่านั้นที่แสดงได้ว่าไม่มีการเขียนขึ้นใหม่</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Unbroken: %n entry(ies), and they continue the copy that you kept. Nothing up to that copy was changed, left out or put in since. It does not show that what was written down is true.</source>
            <translation>
                <numerusform>ไม่ขาดตอน: %n รายการ และต่อจากสำเนาที่คุณเก็บไว้ รายการทั้งหมดจนถึงสำเนานั้นไม่ถูกแก้ ตัดออก หรือแทรกเพิ่มในภายหลัง แต่ไม่ได้แสดงว่าสิ่งที่จดเป็นความจริง</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies), unbroken since the copy you kept on %1. Nothing up to that copy was changed, left out or put in since. It does not show that what was written down is true.</source>
            <translation>
                <numerusform>%n รายการ ไม่ขาดตอนตั้งแต่สำเนาที่คุณเก็บเมื่อ %1 รายการทั้งหมดจนถึงสำเนานั้นไม่ถูกแก้ ตัดออก หรือแทรกเพิ่มในภายหลัง แต่ไม่ได้แสดงว่าสิ่งที่จดเป็นความจริง</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep a copy of the end…</source>
            <translation>เก็บสำเนาท้ายประวัติ…</translation>
        </message>
        <message>
            <source>Compare with a copy…</source>
            <translation>เทียบกับสำเนา…</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>บันทึกเป็นไฟล์…</translation>
        </message>
        <message>
            <source>You kept a copy of the end on %1. Verify holds the history against it.</source>
            <translation>คุณเก็บสำเนาท้ายประวัติเมื่อ %1 ปุ่ม “ตรวจสอบ” จะเทียบประวัติกับสำเนานั้น</translation>
        </message>
        <message>
            <source>No copy of the end is kept yet. It is a few lines of text: kept on a stick, on paper or with somebody, it shows later that nothing was rewritten.</source>
            <translation>ยังไม่มีสำเนาท้ายประวัติ สำเนานี้เป็นข้อความไม่กี่บรรทัด เมื่อเก็บไว้ในแฟลชไดรฟ์ บนกระดาษ หรือกับใครสักคน จะใช้แสดงภายหลังได้ว่าไม่มีการเขียนขึ้นใหม่</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::ErasedCard</name>
        <message>
            <source>Erased: %1</source>
            <translation>ลบแล้ว: %1</translation>
        </message>
        <message numerus="yes">
            <source>It is gone from %n entry(ies) of the history.</source>
            <translation>
                <numerusform>หายไปจากประวัติ %n รายการ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It is gone from %n permit(s) that were kept.</source>
            <translation>
                <numerusform>หายไปจากใบอนุญาตที่เก็บไว้ %n ใบ</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing that you know of still holds it.</source>
            <translation>เท่าที่ทราบ ไม่มีที่ใดเก็บไว้อีก</translation>
        </message>
        <message>
            <source>The backup of %1 still holds it: %2</source>
            <translation>ข้อมูลสำรองของวันที่ %1 ยังมีข้อมูลนี้อยู่: %2</translation>
        </message>
        <message>
            <source>%1 still has it. Tell them to delete it.</source>
            <translation>%1 ยังมีข้อมูลนี้อยู่ โปรดบอกให้ลบ</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>เข้าใจแล้ว</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::EventSheet</name>
        <message>
            <source>Entry %1</source>
            <translation>รายการที่ %1</translation>
        </message>
        <message>
            <source>When</source>
            <translation>เมื่อ</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>ประเภท</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>ค่า</translation>
        </message>
        <message>
            <source>Erased since; another entry says so.</source>
            <translation>ถูกลบภายหลัง มีอีกรายการจดไว้</translation>
        </message>
        <message>
            <source>In the vault. They are not shown here, and no copy of the history has them.</source>
            <translation>อยู่ในคลัง ไม่แสดงที่นี่ และไม่อยู่ในสำเนาประวัติ</translation>
        </message>
        <message>
            <source>What the entry says</source>
            <translation>เนื้อหาของรายการ</translation>
        </message>
        <message>
            <source>Whole: it begins its chain, names the key that signs it, and is signed with it.</source>
            <translation>ครบถ้วน: เป็นจุดเริ่มของสายประวัติ ระบุกุญแจที่ลงนาม และลงนามด้วยกุญแจนั้น</translation>
        </message>
        <message>
            <source>Whole: its fingerprint covers all of it and the entry before it, and the key of its installation signed that.</source>
            <translation>ครบถ้วน: ลายนิ้วมือครอบคลุมทั้งรายการและรายการก่อนหน้า และกุญแจของเครื่องที่เขียนรายการนี้ได้ลงนามไว้</translation>
        </message>
        <message>
            <source>Number in its chain</source>
            <translation>ลำดับในสายประวัติ</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>ลายนิ้วมือของรายการ</translation>
        </message>
        <message>
            <source>Of the one before</source>
            <translation>ของรายการก่อนหน้า</translation>
        </message>
        <message>
            <source>Signed with the key</source>
            <translation>ลงนามด้วยกุญแจ</translation>
        </message>
        <message>
            <source>Of the installation</source>
            <translation>ของเครื่อง</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>ลายเซ็น</translation>
        </message>
        <message>
            <source>Check this permit</source>
            <translation>ตรวจสอบใบอนุญาตนี้</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::ExportForm</name>
        <message>
            <source>Save the history as a file</source>
            <translation>บันทึกประวัติเป็นไฟล์</translation>
        </message>
        <message>
            <source>Choose a place…</source>
            <translation>เลือกที่เก็บ…</translation>
        </message>
        <message>
            <source>It names companies and details, and never shows a value. Whoever gets the file can read it.</source>
            <translation>มีชื่อบริษัทและชื่อของข้อมูล แต่ไม่มีค่าของข้อมูล ใครได้ไฟล์นี้ไปก็อ่านได้</translation>
        </message>
        <message>
            <source>Report to read or print (PDF)</source>
            <translation>รายงานสำหรับอ่านหรือพิมพ์ (PDF)</translation>
        </message>
        <message>
            <source>With the entries that you look for now.</source>
            <translation>เฉพาะรายการที่คุณกำลังค้นหา</translation>
        </message>
        <message>
            <source>With every entry.</source>
            <translation>ทุกรายการ</translation>
        </message>
        <message>
            <source>Table for a spreadsheet (CSV)</source>
            <translation>ตารางสำหรับสเปรดชีต (CSV)</translation>
        </message>
        <message>
            <source>With proofs (JSON)</source>
            <translation>พร้อมหลักฐาน (JSON)</translation>
        </message>
        <message>
            <source>Always every entry: what each fingerprint covers, its signature and the key, so that others can check it without the vault.</source>
            <translation>ทุกรายการเสมอ พร้อมสิ่งที่ลายนิ้วมือของแต่ละรายการครอบคลุม ลายเซ็น และกุญแจ ให้ผู้อื่นตรวจได้โดยไม่ต้องมีคลัง</translation>
        </message>
        <message>
            <source>History: %1</source>
            <translation>ประวัติ: %1</translation>
        </message>
        <message>
            <source>Entries: %1. Names stand here, values never.</source>
            <translation>จำนวนรายการ: %1 ที่นี่มีเพียงชื่อ ไม่มีค่าของข้อมูล</translation>
        </message>
        <message>
            <source>The end of the history</source>
            <translation>ท้ายประวัติ</translation>
        </message>
        <message>
            <source>Whoever has these fingerprints can see later, from the history with proofs, that nothing before them was changed. They do not prove that what was written down is true.</source>
            <translation>ผู้ที่มีลายนิ้วมือของรายการเหล่านี้ตรวจภายหลังได้จากประวัติพร้อมหลักฐานว่ารายการก่อนหน้านั้นไม่ถูกแก้ แต่ไม่ได้พิสูจน์ว่าสิ่งที่จดเป็นความจริง</translation>
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
        <message>
            <source>%1 · %2</source>
            <comment>a kind of detail, and how many have it</comment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::GiveSheet</name>
        <message>
            <source>You keep no detail of this kind: %1. Keep it under My data first, or leave out what asks for it.</source>
            <translation>คุณไม่ได้เก็บข้อมูลประเภทนี้ไว้: %1 โปรดเก็บไว้ในข้อมูลของฉันก่อน หรือไม่เลือกรายการที่ขอข้อมูลนี้</translation>
        </message>
        <message>
            <source>What you give to %1</source>
            <translation>สิ่งที่คุณให้กับ %1</translation>
        </message>
        <message>
            <source>Sign and give</source>
            <translation>ลงนามและให้</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::HistoryFilter</name>
        <message>
            <source>Permits</source>
            <translation>ใบอนุญาต</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>คำขอ</translation>
        </message>
        <message>
            <source>Companies and what they have</source>
            <translation>บริษัทและข้อมูลที่เขามี</translation>
        </message>
        <message>
            <source>Rules and agreements</source>
            <translation>กติกาและข้อตกลง</translation>
        </message>
        <message>
            <source>My data</source>
            <translation>ข้อมูลของฉัน</translation>
        </message>
        <message>
            <source>The vault itself</source>
            <translation>ตัวคลังเอง</translation>
        </message>
        <message>
            <source>Of which company</source>
            <translation>ของบริษัทใด</translation>
        </message>
        <message>
            <source>Of what kind</source>
            <translation>ประเภทใด</translation>
        </message>
        <message>
            <source>Of which time</source>
            <translation>ช่วงเวลาใด</translation>
        </message>
        <message>
            <source>All companies</source>
            <translation>ทุกบริษัท</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>ทั้งหมด</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>ทุกเวลา</translation>
        </message>
        <message numerus="yes">
            <source>The last %n day(s)</source>
            <translation>
                <numerusform>%n วันที่ผ่านมา</numerusform>
            </translation>
        </message>
        <message>
            <source>From one day to another…</source>
            <translation>เลือกช่วงวันที่…</translation>
        </message>
        <message>
            <source>From this day</source>
            <translation>ตั้งแต่วันที่</translation>
        </message>
        <message>
            <source>To this day</source>
            <translation>ถึงวันที่</translation>
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
            <source>History.csv</source>
            <translation>ประวัติ.csv</translation>
        </message>
        <message>
            <source>History.json</source>
            <translation>ประวัติ.json</translation>
        </message>
        <message>
            <source>History.pdf</source>
            <translation>ประวัติ.pdf</translation>
        </message>
        <message>
            <source>Nothing happened that fits all that is chosen above. Choose another company, kind or time.</source>
            <translation>ไม่มีรายการที่ตรงกับที่เลือกไว้ข้างบน โปรดเลือกบริษัท ประเภท หรือช่วงเวลาอื่น</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>รายละเอียด</translation>
        </message>
        <message>
            <source>Details: %1</source>
            <translation>รายละเอียด: %1</translation>
        </message>
        <message>
            <source>Keep a copy of the end</source>
            <translation>เก็บสำเนาท้ายประวัติ</translation>
        </message>
        <message>
            <source>End of the history.json</source>
            <translation>ท้ายประวัติ.json</translation>
        </message>
        <message>
            <source>The end is kept. Take the file where nobody changes it: on a stick, or to somebody you trust.</source>
            <translation>เก็บท้ายประวัติแล้ว โปรดนำไฟล์ไปไว้ในที่ที่ไม่มีใครแก้ได้ เช่น แฟลชไดรฟ์ หรือกับคนที่คุณไว้ใจ</translation>
        </message>
        <message>
            <source>Compare with a copy of the end</source>
            <translation>เทียบกับสำเนาท้ายประวัติ</translation>
        </message>
        <message>
            <source>Save the history</source>
            <translation>บันทึกประวัติ</translation>
        </message>
        <message>
            <source>The history is saved.</source>
            <translation>บันทึกประวัติแล้ว</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>แสดงทั้งหมด</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::HoldersCard</name>
        <message>
            <source>Look</source>
            <translation>ดู</translation>
        </message>
        <message>
            <source>Nobody, as far as you know.</source>
            <translation>เท่าที่ทราบ ไม่มีใคร</translation>
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
            <translation>ถึงวันที่</translation>
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
            <source>Who has what.svg</source>
            <translation>ใครมีอะไร.svg</translation>
        </message>
        <message>
            <source>Give a permit</source>
            <translation>ออกใบอนุญาต</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>ตั้งแต่</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::Intake</name>
        <message>
            <source>Give one file of this computer at a time.</source>
            <translation>โปรดใส่ไฟล์จากคอมพิวเตอร์นี้ครั้งละหนึ่งไฟล์</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::LetterSheet</name>
        <message>
            <source>You keep no address to write to for %1. Look for one on its website, most often in its privacy notice.</source>
            <translation>คุณไม่มีที่อยู่ติดต่อของ %1 โปรดหาในเว็บไซต์ ส่วนใหญ่อยู่ในประกาศความเป็นส่วนตัว</translation>
        </message>
        <message>
            <source>Send it to %1, by e-mail: %2</source>
            <translation>ส่งถึง %1 ทางอีเมล: %2</translation>
        </message>
        <message>
            <source>Send it to %1, on this page: %2</source>
            <translation>ส่งถึง %1 ที่หน้านี้: %2</translation>
        </message>
        <message>
            <source>The letter does not say who you are: add what they know you by, such as a name or a customer number.</source>
            <translation>จดหมายไม่ได้ระบุว่าคุณเป็นใคร โปรดเพิ่มสิ่งที่บริษัทใช้ระบุตัวคุณ เช่น ชื่อหรือหมายเลขลูกค้า</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>จดหมาย</translation>
        </message>
        <message>
            <source>Copy the letter</source>
            <translation>คัดลอกจดหมาย</translation>
        </message>
        <message>
            <source>Save the letter…</source>
            <translation>บันทึกจดหมาย…</translation>
        </message>
        <message>
            <source>Copied. Paste it where you write to the company.</source>
            <translation>คัดลอกแล้ว โปรดวางในที่ที่คุณเขียนถึงบริษัท</translation>
        </message>
        <message>
            <source>Save the letter</source>
            <translation>บันทึกจดหมาย</translation>
        </message>
        <message>
            <source>Letter.txt</source>
            <translation>จดหมาย.txt</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>บันทึกแล้ว</translation>
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
        <message>
            <source>This is what you had filled in when the vault was locked.</source>
            <translation>นี่คือสิ่งที่คุณกรอกไว้ตอนที่คลังข้อมูลถูกล็อก</translation>
        </message>
        <message>
            <source>You were in the middle of this: %1. Open it again; what you had filled in is kept.</source>
            <translation>คุณกำลังกรอกค้างอยู่: “%1” เปิดอีกครั้ง สิ่งที่กรอกไว้ยังอยู่</translation>
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
            <source>Nobody has it</source>
            <translation>ไม่มีใครมี</translation>
        </message>
        <message numerus="yes">
            <source>%n have it</source>
            <translation>
                <numerusform>%n รายมีข้อมูลนี้</numerusform>
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
            <translation>ค่านี้จะหายไปจากคลังอย่างถาวร รวมถึงจากประวัติและใบอนุญาตที่เก็บไว้ ส่วนบริษัท/ร้านค้าที่มีข้อมูลนี้แล้วจะยังมีอยู่ และข้อมูลสำรองเก่าก็เช่นกัน</translation>
        </message>
        <message>
            <source>%1 is erased.</source>
            <translation>ลบ %1 แล้ว</translation>
        </message>
        <message>
            <source>Parts of my data</source>
            <translation>ส่วนของข้อมูลของฉัน</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>ข้อมูล</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>สิ่งที่ชอบ</translation>
        </message>
        <message>
            <source>People and cards</source>
            <translation>บุคคลและนามบัตร</translation>
        </message>
        <message>
            <source>On this card only.</source>
            <translation>อยู่บนนามบัตรนี้เท่านั้น</translation>
        </message>
        <message>
            <source>On all cards.</source>
            <translation>อยู่บนนามบัตรทั้งหมด</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>เพิ่มบุคคล</translation>
        </message>
        <message>
            <source>Also what was worked out from it</source>
            <translation>ลบสิ่งที่คำนวณจากข้อมูลนี้ด้วย</translation>
        </message>
        <message>
            <source>Add a person whose data you keep</source>
            <translation>เพิ่มบุคคลที่คุณเก็บข้อมูลให้</translation>
        </message>
        <message>
            <source>What they are called</source>
            <translation>ชื่อของเขา</translation>
        </message>
        <message>
            <source>What they are to you (child, mother)</source>
            <translation>เกี่ยวข้องกับคุณอย่างไร (ลูก แม่)</translation>
        </message>
        <message>
            <source>Their first card</source>
            <translation>นามบัตรใบแรก</translation>
        </message>
        <message>
            <source>Everyday</source>
            <translation>ทั่วไป</translation>
        </message>
        <message>
            <source>%1 is added.</source>
            <translation>เพิ่ม %1 แล้ว</translation>
        </message>
        <message>
            <source>Add a card for %1</source>
            <translation>เพิ่มนามบัตรของ %1</translation>
        </message>
        <message>
            <source>What you call it</source>
            <translation>ชื่อที่คุณเรียก</translation>
        </message>
        <message>
            <source>The card &quot;%1&quot; is added.</source>
            <translation>เพิ่มนามบัตร “%1” แล้ว</translation>
        </message>
        <message>
            <source>Rename a card</source>
            <translation>เปลี่ยนชื่อนามบัตร</translation>
        </message>
        <message>
            <source>Retire the card &quot;%1&quot;?</source>
            <translation>เลิกใช้นามบัตร “%1” หรือไม่</translation>
        </message>
        <message>
            <source>It cannot be used again, and that cannot be taken back. What companies got by it stays in your history, and permits in force stay in force.</source>
            <translation>จะใช้อีกไม่ได้และย้อนกลับไม่ได้ สิ่งที่บริษัทได้ไปจะอยู่ในประวัติ และใบอนุญาตที่มีผลยังคงมีผล</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>เลิกใช้</translation>
        </message>
        <message>
            <source>The card &quot;%1&quot; is retired.</source>
            <translation>เลิกใช้นามบัตร “%1” แล้ว</translation>
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
            <source>Parts of my rules</source>
            <translation>ส่วนของกติกาของฉัน</translation>
        </message>
        <message>
            <source>What I give</source>
            <translation>สิ่งที่ฉันให้</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>ข้อตกลง</translation>
        </message>
        <message>
            <source>Write a rule</source>
            <translation>เขียนกติกา</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>กติกา</translation>
        </message>
        <message>
            <source>Terms of my own</source>
            <translation>เงื่อนไขของฉันเอง</translation>
        </message>
        <message>
            <source>Your rules as they are now can be kept as terms, for companies to agree to.</source>
            <translation>คุณเก็บกติกาในตอนนี้ไว้เป็นเงื่อนไขให้บริษัทตกลงได้</translation>
        </message>
        <message>
            <source>Keep my rules as terms</source>
            <translation>เก็บกติกาเป็นเงื่อนไข</translation>
        </message>
        <message>
            <source>The rule &quot;%1&quot; is kept.</source>
            <translation>เก็บกติกา “%1” แล้ว</translation>
        </message>
        <message>
            <source>Remove the rule &quot;%1&quot;?</source>
            <translation>นำกติกา “%1” ออกหรือไม่</translation>
        </message>
        <message>
            <source>From now on nothing is held against it. What was agreed with companies stays.</source>
            <translation>ต่อไปจะไม่นำกติกานี้ไปเทียบกับคำขอ สิ่งที่ตกลงกับบริษัทไว้แล้วยังคงอยู่</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>นำออก</translation>
        </message>
        <message>
            <source>The rule &quot;%1&quot; is removed.</source>
            <translation>นำกติกา “%1” ออกแล้ว</translation>
        </message>
        <message>
            <source>You have no rules yet that a company could agree to. Choose some under Rules first.</source>
            <translation>ยังไม่มีกติกาที่บริษัทตกลงได้ โปรดเลือกในส่วน “กติกา” ก่อน</translation>
        </message>
        <message>
            <source>The terms &quot;%1&quot; are kept.</source>
            <translation>เก็บเงื่อนไข “%1” แล้ว</translation>
        </message>
        <message>
            <source>The terms &quot;%1&quot; say what your rules say now. Who agreed to an older version stays under that.</source>
            <translation>เงื่อนไข “%1” ตรงกับกติกาตอนนี้แล้ว ผู้ที่ตกลงฉบับเก่ายังอยู่ภายใต้ฉบับนั้น</translation>
        </message>
        <message>
            <source>Retire the terms &quot;%1&quot;?</source>
            <translation>เลิกใช้เงื่อนไข “%1” หรือไม่</translation>
        </message>
        <message>
            <source>You cannot offer them any more. Companies that agreed to them stay under them.</source>
            <translation>จะเสนออีกไม่ได้ บริษัทที่ตกลงแล้วยังอยู่ภายใต้เงื่อนไขนี้</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>เลิกใช้</translation>
        </message>
        <message>
            <source>The terms &quot;%1&quot; are retired.</source>
            <translation>เลิกใช้เงื่อนไข “%1” แล้ว</translation>
        </message>
        <message>
            <source>Take the offer to %1 back?</source>
            <translation>ถอนข้อเสนอถึง %1 หรือไม่</translation>
        </message>
        <message>
            <source>End what you agreed with %1?</source>
            <translation>ยุติข้อตกลงกับ %1 หรือไม่</translation>
        </message>
        <message>
            <source>If %1 answers later, that binds nobody. Nothing is sent: tell it yourself.</source>
            <translation>ถ้า %1 ตอบภายหลังก็ไม่ผูกพันใคร ไม่มีการส่งอะไร โปรดบอกบริษัทเอง</translation>
        </message>
        <message>
            <source>From now on %1 is under no agreement with you. Permits that you gave it stay in force. Nothing is sent: tell it yourself.</source>
            <translation>ต่อไป %1 จะไม่มีข้อตกลงกับคุณ ใบอนุญาตที่ให้ไว้ยังมีผล ไม่มีการส่งอะไร โปรดบอกบริษัทเอง</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>ถอนคืน</translation>
        </message>
        <message>
            <source>End</source>
            <translation>ยุติ</translation>
        </message>
        <message>
            <source>It is over. Tell %1: nothing was sent.</source>
            <translation>ยุติแล้ว โปรดบอก %1 เพราะไม่ได้ส่งอะไร</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::NameForm</name>
        <message>
            <source>Keep</source>
            <translation>เก็บ</translation>
        </message>
        <message>
            <source>%1: say what it is.</source>
            <translation>%1: โปรดระบุ</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::NamedCard</name>
        <message>
            <source>Topics</source>
            <translation>หัวข้อ</translation>
        </message>
        <message>
            <source>Sizes</source>
            <translation>ขนาด</translation>
        </message>
        <message>
            <source>Tastes</source>
            <translation>รสนิยม</translation>
        </message>
        <message>
            <source>Coffee</source>
            <translation>กาแฟ</translation>
        </message>
        <message>
            <source>Shoes</source>
            <translation>รองเท้า</translation>
        </message>
        <message>
            <source>Wine</source>
            <translation>ไวน์</translation>
        </message>
        <message>
            <source>%1: name of one more</source>
            <translation>%1: ชื่อที่จะเพิ่ม</translation>
        </message>
        <message>
            <source>Sizes as in which country</source>
            <translation>ขนาดตามประเทศใด</translation>
        </message>
        <message>
            <source>What you think of it</source>
            <translation>คุณคิดอย่างไร</translation>
        </message>
        <message>
            <source>Dry and red</source>
            <translation>แดงและดราย</translation>
        </message>
        <message>
            <source>The size</source>
            <translation>ขนาด</translation>
        </message>
        <message>
            <source>What you like</source>
            <translation>สิ่งที่คุณชอบ</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>เพิ่ม</translation>
        </message>
        <message>
            <source>%1: add</source>
            <translation>%1: เพิ่ม</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>นำออก</translation>
        </message>
        <message>
            <source>I like it</source>
            <translation>ชอบ</translation>
        </message>
        <message>
            <source>I do not like it</source>
            <translation>ไม่ชอบ</translation>
        </message>
        <message>
            <source>Never show me anything about it</source>
            <translation>อย่าแสดงอะไรเกี่ยวกับเรื่องนี้</translation>
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
        <name>proffer::ui::NeedsCard</name>
        <message>
            <source>Languages and needs</source>
            <translation>ภาษาและความต้องการ</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>นำออก</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>สิ่งที่คุณต้องการ</translation>
        </message>
        <message>
            <source>I use a screen reader</source>
            <translation>ใช้โปรแกรมอ่านหน้าจอ</translation>
        </message>
        <message>
            <source>Large print</source>
            <translation>ตัวอักษรใหญ่</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>สีตัดกันชัดเจน</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>คำบรรยาย</translation>
        </message>
        <message>
            <source>Sign language</source>
            <translation>ภาษามือ</translation>
        </message>
        <message>
            <source>Easy language</source>
            <translation>ภาษาที่เข้าใจง่าย</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>ลดภาพเคลื่อนไหว</translation>
        </message>
        <message>
            <source>A way without steps</source>
            <translation>ทางที่ไม่มีขั้นบันได</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>เวลามากขึ้น</translation>
        </message>
        <message>
            <source>Languages by their short names, the best one first</source>
            <translation>ชื่อย่อของภาษา ถนัดที่สุดก่อน</translation>
        </message>
        <message>
            <source>Keep languages</source>
            <translation>เก็บภาษา</translation>
        </message>
        <message>
            <source>Take languages back</source>
            <translation>นำภาษาออก</translation>
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
                <numerusform>เมื่อ %1 คุณขอให้หยุดใช้ข้อมูล %n รายการ</numerusform>
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
        <name>proffer::ui::NeverCard</name>
        <message>
            <source>Never allowed</source>
            <translation>ห้ามทำ</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::NewCodeSheet</name>
        <message>
            <source>Your new recovery code</source>
            <translation>รหัสกู้คืนใหม่ของคุณ</translation>
        </message>
        <message>
            <source>It opens the vault when you have forgotten the password; a former code opens nothing any more. It is shown this once.</source>
            <translation>รหัสนี้ใช้เปิดคลังเมื่อคุณลืมรหัสผ่าน รหัสเดิมเปิดอะไรไม่ได้อีก และจะแสดงรหัสนี้เพียงครั้งนี้</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::PasswordForm</name>
        <message>
            <source>Change the password</source>
            <translation>เปลี่ยนรหัสผ่าน</translation>
        </message>
        <message>
            <source>My password leaked</source>
            <translation>รหัสผ่านรั่ว</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>เปลี่ยน</translation>
        </message>
        <message>
            <source>Make a new key</source>
            <translation>สร้างกุญแจใหม่</translation>
        </message>
        <message>
            <source>Use this when nobody else knows the password. Older backups still open with the password of their day.</source>
            <translation>ใช้เมื่อไม่มีใครอื่นรู้รหัสผ่าน ข้อมูลสำรองเดิมยังเปิดด้วยรหัสผ่านของวันนั้น</translation>
        </message>
        <message>
            <source>The vault gets a new key, a new password and a new recovery code; the former ones open nothing that is written from now on. Older backups and copies still open with the password that leaked: delete them where you can.</source>
            <translation>คลังจะได้กุญแจ รหัสผ่าน และรหัสกู้คืนใหม่ ของเดิมเปิดสิ่งที่เขียนจากนี้ไปไม่ได้ ข้อมูลสำรองและสำเนาเก่ายังเปิดด้วยรหัสผ่านที่รั่ว โปรดลบเท่าที่ทำได้</translation>
        </message>
        <message>
            <source>Password now</source>
            <translation>รหัสผ่านปัจจุบัน</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>รหัสผ่านใหม่</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>พิมพ์อีกครั้ง</translation>
        </message>
        <message>
            <source>Type the password that the vault has now.</source>
            <translation>พิมพ์รหัสผ่านปัจจุบันของคลัง</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::PasswordStrength</name>
        <message>
            <source>Somebody who stole the vault and has a hundred computers would guess it within a minute.</source>
            <translation>ผู้ที่ขโมยคลังและมีคอมพิวเตอร์ร้อยเครื่องเดาได้ภายในหนึ่งนาที</translation>
        </message>
        <message>
            <source>Somebody who stole the vault and has a hundred computers would guess it within an hour.</source>
            <translation>ผู้ที่ขโมยคลังและมีคอมพิวเตอร์ร้อยเครื่องเดาได้ภายในหนึ่งชั่วโมง</translation>
        </message>
        <message>
            <source>Somebody who stole the vault and has a hundred computers would guess it within a day.</source>
            <translation>ผู้ที่ขโมยคลังและมีคอมพิวเตอร์ร้อยเครื่องเดาได้ภายในหนึ่งวัน</translation>
        </message>
        <message>
            <source>Somebody who stole the vault and has a hundred computers would guess it within a month.</source>
            <translation>ผู้ที่ขโมยคลังและมีคอมพิวเตอร์ร้อยเครื่องเดาได้ภายในหนึ่งเดือน</translation>
        </message>
        <message>
            <source>Somebody who stole the vault and has a hundred computers would need some months to guess it.</source>
            <translation>ผู้ที่ขโมยคลังและมีคอมพิวเตอร์ร้อยเครื่องต้องใช้เวลาหลายเดือนจึงเดาได้</translation>
        </message>
        <message>
            <source>Somebody who stole the vault and has a hundred computers would need years to guess it.</source>
            <translation>ผู้ที่ขโมยคลังและมีคอมพิวเตอร์ร้อยเครื่องต้องใช้เวลาหลายปีจึงเดาได้</translation>
        </message>
        <message>
            <source>Somebody who stole the vault and has a hundred computers would need centuries to guess it.</source>
            <translation>ผู้ที่ขโมยคลังและมีคอมพิวเตอร์ร้อยเครื่องต้องใช้เวลาหลายร้อยปีจึงเดาได้</translation>
        </message>
        <message>
            <source>The two are not the same yet.</source>
            <translation>ทั้งสองยังไม่ตรงกัน</translation>
        </message>
        <message>
            <source>Strength of the password</source>
            <translation>ความแข็งแรงของรหัสผ่าน</translation>
        </message>
        <message>
            <source>weak</source>
            <translation>อ่อน</translation>
        </message>
        <message>
            <source>fair</source>
            <translation>พอใช้</translation>
        </message>
        <message>
            <source>strong</source>
            <translation>แข็งแรง</translation>
        </message>
        <message>
            <source>A good password is several words that have nothing to do with each other. How long it would take to guess is shown here.</source>
            <translation>รหัสผ่านที่ดีคือคำหลายคำที่ไม่เกี่ยวข้องกัน ที่นี่จะแสดงว่าต้องใช้เวลาเดานานเท่าใด</translation>
        </message>
        <message>
            <source>Both are the same.</source>
            <translation>ทั้งสองตรงกัน</translation>
        </message>
        <message>
            <source>This password is too short: take 10 characters or more.</source>
            <translation>รหัสผ่านสั้นเกินไป โปรดใช้ 10 ตัวขึ้นไป</translation>
        </message>
        <message>
            <source>The two passwords are not the same.</source>
            <translation>รหัสผ่านทั้งสองไม่ตรงกัน</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::PeopleCard</name>
        <message>
            <source>You</source>
            <translation>คุณ</translation>
        </message>
        <message>
            <source>Add a card</source>
            <translation>เพิ่มนามบัตร</translation>
        </message>
        <message>
            <source>Add a card for %1</source>
            <translation>เพิ่มนามบัตรของ %1</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>เปลี่ยนชื่อ</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>เลิกใช้</translation>
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
            <translation>บริษัท/ร้านค้านี้ไม่มีกุญแจดิจิทัลที่ยืนยันแล้ว จึงได้ใบอนุญาตที่ใครถือก็ใช้ได้ ซึ่งบอกเพียงสิ่งที่อนุญาต ไม่มีข้อมูลอยู่ข้างใน</translation>
        </message>
        <message>
            <source>Sign and give</source>
            <translation>ลงนามและให้</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>กลับ</translation>
        </message>
        <message>
            <source>As whom</source>
            <translation>ในนามใคร</translation>
        </message>
        <message>
            <source>Which details</source>
            <translation>ข้อมูลใด</translation>
        </message>
        <message>
            <source>What they may do, and until when</source>
            <translation>ทำอะไรได้ และถึงเมื่อใด</translation>
        </message>
        <message>
            <source>What you sign and what they receive</source>
            <translation>สิ่งที่คุณลงนามและสิ่งที่เขาได้รับ</translation>
        </message>
        <message>
            <source>%1, card %2</source>
            <translation>%1 นามบัตร %2</translation>
        </message>
        <message>
            <source>Person and card</source>
            <translation>บุคคลและนามบัตร</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>นามบัตร</translation>
        </message>
        <message>
            <source>Each card signs with a key of its own, so that nothing but what you give tells that two cards are the same person.</source>
            <translation>นามบัตรแต่ละใบลงนามด้วยกุญแจของตนเอง จึงไม่มีสิ่งใดบอกได้ว่านามบัตรสองใบเป็นคนเดียวกัน นอกจากสิ่งที่คุณให้เอง</translation>
        </message>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>ขั้นที่ %1 จาก %2: %3</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>ถัดไป</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::PermitPreview</name>
        <message>
            <source>What you sign</source>
            <translation>สิ่งที่คุณลงนาม</translation>
        </message>
        <message>
            <source>The permit is over on %1.</source>
            <translation>ใบอนุญาตใช้ไม่ได้ตั้งแต่วันที่ %1 เป็นต้นไป</translation>
        </message>
        <message>
            <source>What they receive</source>
            <translation>สิ่งที่เขาได้รับ</translation>
        </message>
        <message>
            <source>Its name in the permit: %1</source>
            <translation>ชื่อในใบอนุญาต: %1</translation>
        </message>
        <message>
            <source>No value of yours is in it.</source>
            <translation>ไม่มีค่าข้อมูลของคุณอยู่ในนั้น</translation>
        </message>
        <message>
            <source>It also holds the sentences above, the company&apos;s own address, the days, a random number, and your signature by a key that you use with this company and this card alone.</source>
            <translation>ยังมีประโยคข้างบน ที่อยู่ของบริษัท วันที่ เลขสุ่ม และลายเซ็นของคุณด้วยกุญแจที่ใช้กับบริษัทนี้และนามบัตรนี้เท่านั้น</translation>
        </message>
        <message>
            <source>It says where others can look up whether you ended it.</source>
            <translation>ระบุที่ที่ผู้อื่นตรวจได้ว่าคุณเพิกถอนหรือไม่</translation>
        </message>
        <message>
            <source>Only this company can use it: it holds its key.</source>
            <translation>มีเพียงบริษัทนี้ที่ใช้ได้ เพราะใบอนุญาตผูกกับกุญแจของบริษัท</translation>
        </message>
        <message>
            <source>Anyone who has it could use it.</source>
            <translation>ใครที่มีก็ใช้ได้</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::ProveCodeForm</name>
        <message>
            <source>Do you have your recovery sheet?</source>
            <translation>คุณมีเอกสารกู้คืนหรือไม่</translation>
        </message>
        <message>
            <source>Prove it</source>
            <translation>ยืนยัน</translation>
        </message>
        <message>
            <source>Take the sheet and type the whole code from it. If it is lost, make a new one under Settings: without it, a forgotten password cannot be helped.</source>
            <translation>หยิบเอกสารกู้คืนแล้วพิมพ์รหัสทั้งหมด ถ้าหาย โปรดทำใหม่ใน “การตั้งค่า” เพราะถ้าไม่มีเอกสารนี้ เมื่อลืมรหัสผ่านจะไม่มีทางแก้</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>รหัสกู้คืน</translation>
        </message>
        <message>
            <source>This code is written correctly, but does not open this vault.</source>
            <translation>รหัสเขียนถูกต้อง แต่เปิดคลังนี้ไม่ได้</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::PurposeView</name>
        <message>
            <source>What brings you?</source>
            <translation>คุณต้องการทำอะไร</translation>
        </message>
        <message>
            <source>This is shown first. Everything else is there too.</source>
            <translation>ส่วนนี้แสดงก่อน ส่วนอื่นก็มีครบ</translation>
        </message>
        <message>
            <source>Find who has my data</source>
            <translation>หาว่าใครมีข้อมูลของฉัน</translation>
        </message>
        <message>
            <source>You write down which companies have what of you, and tell them to stop where you like.</source>
            <translation>จดว่าบริษัทใดมีข้อมูลอะไรของคุณ และบอกให้หยุดได้ตามต้องการ</translation>
        </message>
        <message>
            <source>Someone asks for my data</source>
            <translation>มีคนขอข้อมูลของฉัน</translation>
        </message>
        <message>
            <source>You hold what they ask for against your rules, and give no more than you want.</source>
            <translation>เทียบสิ่งที่ขอกับกติกาของคุณ และให้ไม่เกินที่ต้องการ</translation>
        </message>
        <message>
            <source>Keep my details</source>
            <translation>เก็บข้อมูลของฉัน</translation>
        </message>
        <message>
            <source>You keep your own details in one place, to give them out on your terms later.</source>
            <translation>เก็บข้อมูลของคุณไว้ที่เดียว เพื่อมอบให้ผู้อื่นภายหลังตามเงื่อนไขของคุณ</translation>
        </message>
        <message>
            <source>Just look around</source>
            <translation>ดูทั่ว ๆ ไป</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::QuestionsCard</name>
        <message>
            <source>Six everyday questions</source>
            <translation>หกคำถามในชีวิตประจำวัน</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::QuestionsView</name>
        <message>
            <source>The same goes for companies of these kinds: %1.</source>
            <translation>บริษัทประเภทเหล่านี้ก็เช่นกัน: %1</translation>
        </message>
        <message>
            <source>Six everyday questions</source>
            <translation>หกคำถามในชีวิตประจำวัน</translation>
        </message>
        <message>
            <source>Your answers become your first rules. You can change them at any time under My rules.</source>
            <translation>คำตอบจะเป็นกติกาแรกของคุณ เปลี่ยนได้ทุกเมื่อใน “กติกาของฉัน”</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>ถัดไป</translation>
        </message>
        <message>
            <source>What this answer means</source>
            <translation>คำตอบนี้หมายความว่า</translation>
        </message>
        <message>
            <source>Leave it open</source>
            <translation>ยังไม่ตอบ</translation>
        </message>
        <message>
            <source>Skip the rest</source>
            <translation>ข้ามที่เหลือ</translation>
        </message>
        <message>
            <source>Question %1 of %2</source>
            <translation>คำถามที่ %1 จาก %2</translation>
        </message>
        <message>
            <source>Choose an answer, and the rules that it makes are shown here. Left open, you are asked each time.</source>
            <translation>เลือกคำตอบแล้วกติกาที่ได้จะแสดงที่นี่ ถ้าไม่ตอบ ระบบจะถามทุกครั้ง</translation>
        </message>
        <message>
            <source>This answer forbids nothing: you are asked each time.</source>
            <translation>คำตอบนี้ไม่ห้ามอะไร ระบบจะถามทุกครั้ง</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::QuietHoursCard</name>
        <message>
            <source>Quiet hours</source>
            <translation>ช่วงเวลางดติดต่อ</translation>
        </message>
        <message>
            <source>When nobody may call you or send you anything.</source>
            <translation>ช่วงที่ห้ามโทรหรือส่งอะไรถึงคุณ</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>นำออก</translation>
        </message>
        <message>
            <source>From</source>
            <translation>ตั้งแต่</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>จนถึง</translation>
        </message>
        <message>
            <source>In the time of</source>
            <translation>ตามเขตเวลา</translation>
        </message>
        <message>
            <source>Keep quiet hours</source>
            <translation>เก็บช่วงเวลา</translation>
        </message>
        <message>
            <source>Take quiet hours back</source>
            <translation>นำช่วงเวลาออก</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::ReachCard</name>
        <message>
            <source>How companies may reach you</source>
            <translation>บริษัทติดต่อคุณได้ทางใด</translation>
        </message>
        <message>
            <source>A tick says yes, an empty box says no. What shows a dash you said nothing about.</source>
            <translation>เครื่องหมายถูกคือติดต่อได้ ช่องว่างคือห้ามติดต่อ ขีดคือคุณยังไม่ได้ระบุ</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>ทางอีเมล</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>ทางโทรศัพท์</translation>
        </message>
        <message>
            <source>By post</source>
            <translation>ทางไปรษณีย์</translation>
        </message>
        <message>
            <source>By text message</source>
            <translation>ทางข้อความ SMS</translation>
        </message>
        <message>
            <source>By notes of an app</source>
            <translation>ทางการแจ้งเตือนของแอป</translation>
        </message>
        <message>
            <source>By a messenger</source>
            <translation>ทางแอปแชต</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>พบหน้า</translation>
        </message>
        <message>
            <source>At most how often</source>
            <translation>ความถี่สูงสุดในการติดต่อ</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>ห้ามติดต่อ</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>วันละครั้ง</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>สัปดาห์ละครั้ง</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>เดือนละครั้ง</translation>
        </message>
        <message>
            <source>Every three months</source>
            <translation>สามเดือนครั้ง</translation>
        </message>
        <message>
            <source>Every year</source>
            <translation>ปีละครั้ง</translation>
        </message>
        <message>
            <source>Made to fit you by what they know of you</source>
            <translation>ปรับให้เหมาะกับคุณจากสิ่งที่เขารู้เกี่ยวกับคุณ</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>ได้</translation>
        </message>
        <message>
            <source>No</source>
            <translation>ไม่ได้</translation>
        </message>
        <message>
            <source>Ask me</source>
            <translation>ถามฉัน</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>ไม่ระบุ</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::RecoveryCard</name>
        <message>
            <source>Recovery code: %1</source>
            <translation>รหัสกู้คืน: %1</translation>
        </message>
        <message>
            <source>It belongs to the vault %1.</source>
            <translation>เป็นของคลัง %1</translation>
        </message>
        <message>
            <source>I have kept it</source>
            <translation>ฉันเก็บไว้แล้ว</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>พิมพ์…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>บันทึกเป็น PDF…</translation>
        </message>
        <message>
            <source>Take the sheet and type two of its groups from it. A sheet with a slip of the pen opens nothing.</source>
            <translation>หยิบเอกสารแล้วพิมพ์รหัสสองกลุ่ม เอกสารที่เขียนผิดเปิดอะไรไม่ได้</translation>
        </message>
        <message>
            <source>Group %1 of the code</source>
            <translation>กลุ่มที่ %1 ของรหัส</translation>
        </message>
        <message>
            <source>Prove it</source>
            <translation>ยืนยัน</translation>
        </message>
        <message>
            <source>Show the code again</source>
            <translation>แสดงรหัสอีกครั้ง</translation>
        </message>
        <message>
            <source>Later: remind me within three days</source>
            <translation>ภายหลัง: เตือนฉันภายในสามวัน</translation>
        </message>
        <message>
            <source>At least one of these is not what stands in the code. Compare the sheet with the code once more.</source>
            <translation>อย่างน้อยหนึ่งกลุ่มไม่ตรงกับรหัส โปรดเทียบเอกสารกับรหัสอีกครั้ง</translation>
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
            <translation>บันทึกแล้ว โปรดพิมพ์ออกมา แล้วลบไฟล์นี้</translation>
        </message>
        <message>
            <source>This file cannot be written.</source>
            <translation>บันทึกไฟล์นี้ไม่ได้</translation>
        </message>
        <message>
            <source>Print the recovery sheet</source>
            <translation>พิมพ์เอกสารกู้คืน</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>ส่งไปยังเครื่องพิมพ์แล้ว</translation>
        </message>
        <message>
            <source>This cannot be printed. Save it as a PDF, or copy it by hand.</source>
            <translation>พิมพ์ไม่ได้ โปรดบันทึกเป็น PDF หรือคัดด้วยมือ</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::RecoveryView</name>
        <message>
            <source>Your recovery code</source>
            <translation>รหัสกู้คืนของคุณ</translation>
        </message>
        <message>
            <source>It opens the vault when you have forgotten the password. It is shown this once: write it down, print it or save the sheet, and keep it where you keep important papers.</source>
            <translation>รหัสนี้ใช้เปิดคลังเมื่อคุณลืมรหัสผ่าน และจะแสดงเพียงครั้งนี้ โปรดจดไว้ พิมพ์ หรือบันทึกเอกสาร แล้วเก็บไว้กับเอกสารสำคัญ</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::Reminders</name>
        <message numerus="yes">
            <source>%n thing(s) need you.</source>
            <translation>
                <numerusform>มี %n เรื่องรอคุณดำเนินการ</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::RequestCard</name>
        <message>
            <source>Fits my rules</source>
            <translation>เป็นไปตามกติกา</translation>
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
            <translation>ตรวจให้แน่ใจว่าใครขอ…</translation>
        </message>
        <message>
            <source>Nothing can be given yet: the company did not sign this request, and no key of it is proven. Ask it for a signed request.</source>
            <translation>ยังให้อะไรไม่ได้ เพราะบริษัทไม่ได้ลงนามคำขอนี้ และยังไม่มีกุญแจของบริษัทที่พิสูจน์แล้ว โปรดขอคำขอที่ลงนามจากบริษัท</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::RestoreForm</name>
        <message>
            <source>Restore a backup</source>
            <translation>กู้คืนข้อมูลสำรอง</translation>
        </message>
        <message>
            <source>Restore it</source>
            <translation>กู้คืน</translation>
        </message>
        <message>
            <source>I have the recovery code instead</source>
            <translation>ใช้รหัสกู้คืนแทน</translation>
        </message>
        <message>
            <source>It becomes another vault in a folder of its own. The vault that is open stays as it is.</source>
            <translation>จะกลายเป็นอีกคลังหนึ่งในโฟลเดอร์ของตัวเอง คลังที่เปิดอยู่คงเดิม</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>ข้อมูลสำรอง</translation>
        </message>
        <message>
            <source>Password of that day</source>
            <translation>รหัสผ่านของวันนั้น</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>โฟลเดอร์ใหม่</translation>
        </message>
        <message>
            <source>Restored vault</source>
            <translation>คลังที่กู้คืน</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>รหัสกู้คืน</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>เลือก…</translation>
        </message>
        <message>
            <source>%1: choose</source>
            <translation>%1: เลือก</translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>เลือกข้อมูลสำรอง</translation>
        </message>
        <message>
            <source>Where the new folder shall be</source>
            <translation>ที่สำหรับโฟลเดอร์ใหม่</translation>
        </message>
        <message>
            <source>Choose the file of a backup.</source>
            <translation>โปรดเลือกไฟล์ข้อมูลสำรอง</translation>
        </message>
        <message>
            <source>Say where the vault shall be.</source>
            <translation>โปรดบอกว่าจะวางคลังไว้ที่ใด</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::RestoreView</name>
        <message>
            <source>Restore a backup</source>
            <translation>กู้คืนข้อมูลสำรอง</translation>
        </message>
        <message>
            <source>The vault is made of it in %1, and every entry of it is verified. The backup stays as it is.</source>
            <translation>จะสร้างคลังจากข้อมูลสำรองไว้ใน %1 และตรวจทุกรายการ ข้อมูลสำรองคงเดิม</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>ข้อมูลสำรอง</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>เลือก…</translation>
        </message>
        <message>
            <source>I have the recovery code instead</source>
            <translation>ใช้รหัสกู้คืนแทน</translation>
        </message>
        <message>
            <source>Restore the vault</source>
            <translation>กู้คืนคลัง</translation>
        </message>
        <message>
            <source>Make a new vault instead</source>
            <translation>สร้างคลังใหม่แทน</translation>
        </message>
        <message>
            <source>Password of that day</source>
            <translation>รหัสผ่านของวันนั้น</translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>เลือกข้อมูลสำรอง</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>รหัสกู้คืน</translation>
        </message>
        <message>
            <source>Choose the file of a backup.</source>
            <translation>โปรดเลือกไฟล์ข้อมูลสำรอง</translation>
        </message>
        <message>
            <source>Restoring the vault…</source>
            <translation>กำลังกู้คืนคลัง…</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::RestoredSheet</name>
        <message>
            <source>The backup is restored</source>
            <translation>กู้คืนข้อมูลสำรองแล้ว</translation>
        </message>
        <message>
            <source>The vault is in %1, and every entry of it is verified. It opens with the password or the recovery code of the day of the backup.</source>
            <translation>คลังอยู่ใน %1 และตรวจทุกรายการแล้ว เปิดได้ด้วยรหัสผ่านหรือรหัสกู้คืนของวันที่สำรองข้อมูล</translation>
        </message>
        <message>
            <source>To open it, close this program and start it with this command:</source>
            <translation>หากจะเปิด ให้ปิดโปรแกรมนี้แล้วเริ่มด้วยคำสั่งนี้:</translation>
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
        <name>proffer::ui::RuleForm</name>
        <message>
            <source>Change a rule</source>
            <translation>แก้ไขกติกา</translation>
        </message>
        <message>
            <source>Write a rule</source>
            <translation>เขียนกติกา</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>เก็บ</translation>
        </message>
        <message>
            <source>What this rule says</source>
            <translation>กติกานี้ระบุว่า</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>ห้ามทำ</translation>
        </message>
        <message>
            <source>Allowed without asking</source>
            <translation>อนุญาตโดยไม่ต้องถาม</translation>
        </message>
        <message>
            <source>Any kind of data</source>
            <translation>ข้อมูลทุกประเภท</translation>
        </message>
        <message>
            <source>Whatever it is for</source>
            <translation>ไม่ว่าจะใช้ทำอะไร</translation>
        </message>
        <message>
            <source>Only where it is passed on</source>
            <translation>เฉพาะเมื่อส่งต่อ</translation>
        </message>
        <message>
            <source>As long as it is needed</source>
            <translation>ตราบเท่าที่จำเป็น</translation>
        </message>
        <message>
            <source>What you call it</source>
            <translation>ชื่อที่คุณเรียก</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>เนื้อหา</translation>
        </message>
        <message>
            <source>What data</source>
            <translation>ข้อมูลใด</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>ใช้ทำอะไร</translation>
        </message>
        <message>
            <source>Where it goes</source>
            <translation>ไปที่ใด</translation>
        </message>
        <message>
            <source>For how long</source>
            <translation>นานเท่าใด</translation>
        </message>
        <message>
            <source>Choose what data it is about, or what for.</source>
            <translation>โปรดเลือกข้อมูลหรือวัตถุประสงค์</translation>
        </message>
        <message>
            <source>Say what you call this rule.</source>
            <translation>โปรดตั้งชื่อกติกานี้</translation>
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
            <translation>ออกให้เมื่อ %1 มีกำหนดถึง %2</translation>
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
        <name>proffer::ui::SendSheet</name>
        <message>
            <source>Later</source>
            <translation>ภายหลัง</translation>
        </message>
        <message>
            <source>It holds your details as they are, and anyone on the way could read them. So it is given by hand: save it on something that you hand over, or let the company read its QR code.</source>
            <translation>ข้างในมีข้อมูลของคุณตามจริงโดยไม่เข้ารหัส ใครที่อยู่ระหว่างทางก็อ่านได้ จึงต้องส่งมอบด้วยมือ โปรดบันทึกลงในสิ่งที่คุณจะส่งมอบเอง หรือให้บริษัทสแกนคิวอาร์โค้ด</translation>
        </message>
        <message>
            <source>It is encrypted: nobody but the company can open it on the way.</source>
            <translation>เข้ารหัสไว้ ระหว่างทางไม่มีใครเปิดได้นอกจากบริษัท</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>คัดลอกเป็นข้อความ</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>บันทึกเป็นไฟล์…</translation>
        </message>
        <message>
            <source>Save the QR code…</source>
            <translation>บันทึกคิวอาร์โค้ด…</translation>
        </message>
        <message>
            <source>QR code: %1</source>
            <translation>คิวอาร์โค้ด: %1</translation>
        </message>
        <message>
            <source>Show the QR code</source>
            <translation>แสดงคิวอาร์โค้ด</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>บันทึกเป็นไฟล์</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>บันทึกแล้ว: %1</translation>
        </message>
        <message>
            <source>It has not left yet: copy it, save it, or show its QR code first.</source>
            <translation>ยังไม่ได้ส่งออก โปรดคัดลอก บันทึก หรือแสดงคิวอาร์โค้ดก่อน</translation>
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
        <message numerus="yes">
            <source>after %n minute(s)</source>
            <translation>
                <numerusform>หลังจาก %n นาที</numerusform>
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
            <source>The last one was made on %1: %2</source>
            <translation>ครั้งล่าสุดเมื่อ %1: %2</translation>
        </message>
        <message>
            <source>No backup was made yet. If this machine is lost, so is the vault.</source>
            <translation>ยังไม่มีข้อมูลสำรอง ถ้าเครื่องนี้หาย คลังก็หายด้วย</translation>
        </message>
        <message>
            <source>You have not yet proven that you have the recovery sheet.</source>
            <translation>คุณยังไม่ได้ยืนยันว่ามีเอกสารกู้คืน</translation>
        </message>
        <message>
            <source>The recovery code opens the vault when the password is forgotten.</source>
            <translation>รหัสกู้คืนเปิดคลังได้เมื่อลืมรหัสผ่าน</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>ปี</translation>
        </message>
        <message>
            <source>Buddhist era</source>
            <translation>พุทธศักราช</translation>
        </message>
        <message>
            <source>Common era</source>
            <translation>คริสต์ศักราช</translation>
        </message>
        <message>
            <source>Locking</source>
            <translation>การล็อก</translation>
        </message>
        <message numerus="yes">
            <source>after %n second(s)</source>
            <translation>
                <numerusform>หลังจาก %n วินาที</numerusform>
            </translation>
        </message>
        <message>
            <source>only when the vault locks</source>
            <translation>เมื่อคลังล็อกเท่านั้น</translation>
        </message>
        <message>
            <source>Forget what was copied</source>
            <translation>ล้างสิ่งที่คัดลอก</translation>
        </message>
        <message>
            <source>Lock when the machine goes to sleep</source>
            <translation>ล็อกเมื่อเครื่องเข้าสู่โหมดพัก</translation>
        </message>
        <message>
            <source>Lock when the screen is locked</source>
            <translation>ล็อกเมื่อหน้าจอล็อก</translation>
        </message>
        <message>
            <source>Password and recovery</source>
            <translation>รหัสผ่านและการกู้คืน</translation>
        </message>
        <message>
            <source>Change the password…</source>
            <translation>เปลี่ยนรหัสผ่าน…</translation>
        </message>
        <message>
            <source>My password leaked…</source>
            <translation>รหัสผ่านรั่ว…</translation>
        </message>
        <message>
            <source>Check my recovery sheet…</source>
            <translation>ตรวจเอกสารกู้คืน…</translation>
        </message>
        <message>
            <source>Make a new recovery code</source>
            <translation>สร้างรหัสกู้คืนใหม่</translation>
        </message>
        <message>
            <source>Try whether a backup can be restored…</source>
            <translation>ลองว่ากู้คืนข้อมูลสำรองได้หรือไม่…</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>ทำงานเบื้องหลัง</translation>
        </message>
        <message>
            <source>Show an icon beside the clock, and go on when the window is closed</source>
            <translation>แสดงไอคอนข้างนาฬิกา และทำงานต่อเมื่อปิดหน้าต่าง</translation>
        </message>
        <message>
            <source>Remind me while the vault is locked. For this, dates and how many things are due are kept outside the vault; nothing else.</source>
            <translation>เตือนฉันแม้คลังล็อกอยู่ โดยจะเก็บวันที่และจำนวนเรื่องที่ครบกำหนดไว้นอกคลัง ไม่มีอย่างอื่น</translation>
        </message>
        <message>
            <source>The password is changed. Older backups open with the password of their day.</source>
            <translation>เปลี่ยนรหัสผ่านแล้ว ข้อมูลสำรองเดิมเปิดด้วยรหัสผ่านของวันนั้น</translation>
        </message>
        <message>
            <source>The vault has a new key. Lock and unlock it once, so that the change is finished.</source>
            <translation>คลังมีกุญแจใหม่แล้ว โปรดล็อกและปลดล็อกหนึ่งครั้งเพื่อให้เสร็จสมบูรณ์</translation>
        </message>
        <message>
            <source>The vault has a new key. Only the new password and the new recovery code open it.</source>
            <translation>คลังมีกุญแจใหม่แล้ว เปิดได้ด้วยรหัสผ่านใหม่และรหัสกู้คืนใหม่เท่านั้น</translation>
        </message>
        <message>
            <source>The recovery code opens this vault.</source>
            <translation>รหัสกู้คืนเปิดคลังนี้ได้</translation>
        </message>
        <message>
            <source>The backup is made. Try once whether it can be restored.</source>
            <translation>ทำข้อมูลสำรองแล้ว โปรดลองกู้คืนสักครั้ง</translation>
        </message>
        <message>
            <source>This backup can be restored: every entry up to %1 is whole.</source>
            <translation>ข้อมูลสำรองนี้กู้คืนได้ ทุกรายการถึง %1 ครบถ้วน</translation>
        </message>
        <message>
            <source>This backup can be restored, but it is of another vault; it goes up to %1.</source>
            <translation>ข้อมูลสำรองนี้กู้คืนได้ แต่เป็นของคลังอื่น มีรายการถึง %1</translation>
        </message>
        <message>
            <source>Make a new recovery code?</source>
            <translation>สร้างรหัสกู้คืนใหม่หรือไม่</translation>
        </message>
        <message>
            <source>The code on the sheet that you have now opens nothing any more. The new one is shown only once: have a printer or a pen at hand.</source>
            <translation>รหัสบนแผ่นที่คุณมีอยู่ตอนนี้จะใช้เปิดไม่ได้อีก รหัสใหม่จะแสดงเพียงครั้งเดียว โปรดเตรียมเครื่องพิมพ์หรือปากกาไว้</translation>
        </message>
        <message>
            <source>Make a new code</source>
            <translation>สร้างรหัสใหม่</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>กู้คืนข้อมูลสำรอง…</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::TermsCard</name>
        <message>
            <source>Nobody is under it.</source>
            <translation>ไม่มีใครอยู่ภายใต้ข้อตกลงนี้</translation>
        </message>
        <message>
            <source>Under it: %1.</source>
            <translation>อยู่ภายใต้: %1</translation>
        </message>
        <message>
            <source>Version %1, written on %2</source>
            <translation>ฉบับที่ %1 เขียนเมื่อ %2</translation>
        </message>
        <message>
            <source>Version of %1</source>
            <translation>ฉบับของ “%1”</translation>
        </message>
        <message>
            <source>They hold rules that only you wrote: companies that compare theirs may guess that they are from one person.</source>
            <translation>เงื่อนไขนี้มีกติกาที่ไม่มีใครเขียนนอกจากคุณ บริษัทที่นำเงื่อนไขมาเทียบกันอาจเดาได้ว่ามาจากคนเดียวกัน</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Bring up to my rules of today</source>
            <translation>ปรับให้ตรงกับกติกาวันนี้</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>เลิกใช้</translation>
        </message>
        <message>
            <source>Since the version before:
%1</source>
            <translation>ต่างจากฉบับก่อน:
%1</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::TermsForm</name>
        <message>
            <source>Keep my rules as terms</source>
            <translation>เก็บกติกาเป็นเงื่อนไข</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>เก็บ</translation>
        </message>
        <message>
            <source>Companies can agree to them. They stay as they are when your rules change, until you bring them up to your rules. No company sees the name.</source>
            <translation>บริษัทตกลงตามเงื่อนไขนี้ได้ เมื่อกติกาของคุณเปลี่ยน เงื่อนไขจะคงเดิมจนกว่าคุณจะปรับให้ตรงกัน บริษัทจะไม่เห็นชื่อของเงื่อนไข</translation>
        </message>
        <message>
            <source>What you call them</source>
            <translation>ชื่อที่คุณเรียก</translation>
        </message>
        <message>
            <source>What they say</source>
            <translation>เนื้อหา</translation>
        </message>
        <message>
            <source>You have terms of this name already.</source>
            <translation>มีเงื่อนไขชื่อนี้แล้ว</translation>
        </message>
        <message>
            <source>Say what you call them.</source>
            <translation>โปรดตั้งชื่อ</translation>
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
            <translation>ไม่มีสิ่งที่ครบกำหนด ถัดไป: %2 วันที่ %1</translation>
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
        <name>proffer::ui::TryBackupForm</name>
        <message>
            <source>Try a backup</source>
            <translation>ลองข้อมูลสำรอง</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>ลอง</translation>
        </message>
        <message>
            <source>It is restored into a folder of its own, every entry of it is verified, and it is removed again. Your vault stays as it is.</source>
            <translation>จะกู้คืนลงโฟลเดอร์ต่างหาก ตรวจทุกรายการ แล้วลบออก คลังของคุณคงเดิม</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>ข้อมูลสำรอง</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>เลือก…</translation>
        </message>
        <message>
            <source>Password of that day</source>
            <translation>รหัสผ่านของวันนั้น</translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>เลือกข้อมูลสำรอง</translation>
        </message>
        <message>
            <source>Choose the file of a backup.</source>
            <translation>โปรดเลือกไฟล์ข้อมูลสำรอง</translation>
        </message>
        <message>
            <source>This backup is damaged and cannot be restored. Make a new one now.</source>
            <translation>ข้อมูลสำรองนี้เสียหายและกู้คืนไม่ได้ โปรดทำใหม่ตอนนี้</translation>
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
        <name>proffer::ui::UsesStep</name>
        <message>
            <source>Only once</source>
            <translation>ครั้งเดียวเท่านั้น</translation>
        </message>
        <message>
            <source>I keep it when I end the permit</source>
            <translation>ฉันเก็บไว้เมื่อเพิกถอนใบอนุญาต</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>ใช้ทำอะไร</translation>
        </message>
        <message>
            <source>What they may do</source>
            <translation>สิ่งที่ทำได้</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>ไม่ให้เก็บเลย</translation>
        </message>
        <message>
            <source> days</source>
            <translation> วัน</translation>
        </message>
        <message>
            <source>Nobody; or names, with commas between them</source>
            <translation>ไม่ให้ใคร หรือใส่ชื่อคั่นด้วยจุลภาค</translation>
        </message>
        <message>
            <source>The permit lasts</source>
            <translation>ใบอนุญาตมีอายุ</translation>
        </message>
        <message>
            <source>They may keep it for</source>
            <translation>เก็บได้นาน</translation>
        </message>
        <message>
            <source>Passed on to</source>
            <translation>ส่งต่อให้</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>ไม่มี</translation>
        </message>
        <message>
            <source>A discount</source>
            <translation>ส่วนลด</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>เงิน</translation>
        </message>
        <message>
            <source>A service</source>
            <translation>บริการ</translation>
        </message>
        <message>
            <source>What I get for it</source>
            <translation>สิ่งที่ได้ตอบแทน</translation>
        </message>
        <message>
            <source>How much of it, or which</source>
            <translation>เท่าใด หรืออะไร</translation>
        </message>
        <message>
            <source> day</source>
            <translation> วัน</translation>
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
            <translation>ที่นี่คุณเก็บข้อมูลว่าคุณเป็นใคร ชอบอะไร และบริษัท/ร้านค้าใช้ข้อมูลได้ตามเงื่อนไขใด ทุกอย่างอยู่ในเครื่องนี้เท่านั้น เข้ารหัสด้วยรหัสผ่านของคุณ ที่ %1</translation>
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
            <translation>โปรดบอกชื่อเรียก ใช้ชื่อเล่นก็ได้</translation>
        </message>
        <message>
            <source>Making the vault…</source>
            <translation>กำลังสร้างคลัง…</translation>
        </message>
        <message>
            <source>Nobody can reset this password. A recovery code comes next.</source>
            <translation>ไม่มีใครตั้งรหัสผ่านนี้ใหม่ให้ได้ ต่อไปจะเป็นรหัสกู้คืน</translation>
        </message>
        <message>
            <source>I have a backup</source>
            <translation>ฉันมีข้อมูลสำรอง</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::WhoseBar</name>
        <message>
            <source>Whose</source>
            <translation>ของใคร</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>นามบัตร</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>ของฉัน</translation>
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

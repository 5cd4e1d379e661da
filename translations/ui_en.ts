<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>proffer::ui::CheckPage</name>
        <message numerus="yes">
            <source>%n detail(s) taken in.</source>
            <translation>
                <numerusform>%n detail taken in.</numerusform>
                <numerusform>%n details taken in.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::CompaniesPage</name>
        <message numerus="yes">
            <source>%n company(ies)</source>
            <translation>
                <numerusform>%n company</numerusform>
                <numerusform>%n companies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n permit(s) ended.</source>
            <translation>
                <numerusform>%n permit ended.</numerusform>
                <numerusform>%n permits ended.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::FlowPicture</name>
        <message numerus="yes">
            <source>%1: %n company(ies) have it</source>
            <translation>
                <numerusform>%1: %n company has it</numerusform>
                <numerusform>%1: %n companies have it</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::HistoryPage</name>
        <message numerus="yes">
            <source>%n entry(ies). Names stand here, values never.</source>
            <translation>
                <numerusform>%n entry. Names stand here, values never.</numerusform>
                <numerusform>%n entries. Names stand here, values never.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::HomePage</name>
        <message numerus="yes">
            <source>%n company(ies) have %1 of your details.</source>
            <translation>
                <numerusform>%n company has %1 of your details.</numerusform>
                <numerusform>%n companies have %1 of your details.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>With %n of them a permit ends soon.</source>
            <translation>
                <numerusform>With %n of them a permit ends soon.</numerusform>
                <numerusform>With %n of them a permit ends soon.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have not answered.</source>
            <translation>
                <numerusform>%n has not answered.</numerusform>
                <numerusform>%n have not answered.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::MyDataPage</name>
        <message numerus="yes">
            <source>%n detail(s)</source>
            <translation>
                <numerusform>%n detail</numerusform>
                <numerusform>%n details</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have it</source>
            <translation>
                <numerusform>%n has it</numerusform>
                <numerusform>%n have it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n company(ies)</source>
            <translation>
                <numerusform>%n company</numerusform>
                <numerusform>%n companies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 is erased. %n backup(s) still hold it.</source>
            <translation>
                <numerusform>%1 is erased. %n backup still holds it.</numerusform>
                <numerusform>%1 is erased. %n backups still hold it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::NavButton</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::NeedsYou</name>
        <message numerus="yes">
            <source>It wants %n thing(s). You can answer until %1.</source>
            <translation>
                <numerusform>It wants %n thing. You can answer until %1.</numerusform>
                <numerusform>It wants %n things. You can answer until %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It is for %n detail(s) and ends on %1.</source>
            <translation>
                <numerusform>It is for %n detail and ends on %1.</numerusform>
                <numerusform>It is for %n details and ends on %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You asked it to stop using %n detail(s) on %1.</source>
            <translation>
                <numerusform>You asked it to stop using %n detail on %1.</numerusform>
                <numerusform>You asked it to stop using %n details on %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::Reminders</name>
        <message numerus="yes">
            <source>%n thing(s) need you.</source>
            <translation>
                <numerusform>%n thing needs you.</numerusform>
                <numerusform>%n things need you.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::SearchField</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::SettingsPage</name>
        <message numerus="yes">
            <source>after %n minute(s)</source>
            <translation>
                <numerusform>after %n minute</numerusform>
                <numerusform>after %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::ToDoPage</name>
        <message numerus="yes">
            <source>%n thing(s) wait for you.</source>
            <translation>
                <numerusform>%n thing waits for you.</numerusform>
                <numerusform>%n things wait for you.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 asks for %n thing(s)</source>
            <translation>
                <numerusform>%1 asks for %n thing</numerusform>
                <numerusform>%1 asks for %n things</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::UnlockView</name>
        <message numerus="yes">
            <source>%1 Try again in %n second(s).</source>
            <translation>
                <numerusform>%1 Try again in %n second.</numerusform>
                <numerusform>%1 Try again in %n seconds.</numerusform>
            </translation>
        </message>
    </context>
</TS>

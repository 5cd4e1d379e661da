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
        <name>proffer::ui::EndCard</name>
        <message numerus="yes">
            <source>Unbroken: %n entry(ies), each signed and following the one before it. This shows that nothing was changed by anybody without your password. Only a copy of the end that is kept elsewhere shows that nothing was written anew.</source>
            <translation>
                <numerusform>Unbroken: %n entry, signed. This shows that nothing was changed by anybody without your password. Only a copy of the end that is kept elsewhere shows that nothing was written anew.</numerusform>
                <numerusform>Unbroken: %n entries, each signed and following the one before it. This shows that nothing was changed by anybody without your password. Only a copy of the end that is kept elsewhere shows that nothing was written anew.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Unbroken: %n entry(ies), and they continue the copy that you kept. Nothing up to that copy was changed, left out or put in since. It does not show that what was written down is true.</source>
            <translation>
                <numerusform>Unbroken: %n entry, and it continues the copy that you kept. Nothing up to that copy was changed, left out or put in since. It does not show that what was written down is true.</numerusform>
                <numerusform>Unbroken: %n entries, and they continue the copy that you kept. Nothing up to that copy was changed, left out or put in since. It does not show that what was written down is true.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies), unbroken since the copy you kept on %1. Nothing up to that copy was changed, left out or put in since. It does not show that what was written down is true.</source>
            <translation>
                <numerusform>%n entry, unbroken since the copy you kept on %1. Nothing up to that copy was changed, left out or put in since. It does not show that what was written down is true.</numerusform>
                <numerusform>%n entries, unbroken since the copy you kept on %1. Nothing up to that copy was changed, left out or put in since. It does not show that what was written down is true.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::ErasedCard</name>
        <message numerus="yes">
            <source>It is gone from %n entry(ies) of the history.</source>
            <translation>
                <numerusform>It is gone from %n entry of the history.</numerusform>
                <numerusform>It is gone from %n entries of the history.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It is gone from %n permit(s) that were kept.</source>
            <translation>
                <numerusform>It is gone from %n permit that was kept.</numerusform>
                <numerusform>It is gone from %n permits that were kept.</numerusform>
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
        <name>proffer::ui::HistoryFilter</name>
        <message numerus="yes">
            <source>The last %n day(s)</source>
            <translation>
                <numerusform>The last day</numerusform>
                <numerusform>The last %n days</numerusform>
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
        <message numerus="yes">
            <source>after %n second(s)</source>
            <translation>
                <numerusform>after %n second</numerusform>
                <numerusform>after %n seconds</numerusform>
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

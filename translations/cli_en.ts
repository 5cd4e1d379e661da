<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n permission(s) has/have ended.</source>
        <translation>
            <numerusform>%n permission has ended.</numerusform>
            <numerusform>%n permissions have ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The values of %n event(s) were erased, and the history says so.</source>
        <translation>
            <numerusform>The values of %n event were erased, and the history says so.</numerusform>
            <numerusform>The values of %n events were erased, and the history says so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older event(s) was/were dropped, and a signed checkpoint says so.</source>
        <translation>
            <numerusform>%n older event was dropped, and a signed checkpoint says so.</numerusform>
            <numerusform>%n older events were dropped, and a signed checkpoint says so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) from before {day} would be dropped for good; {kept} would stay, since permissions, their ends, keys and present values follow from them.</source>
        <translation>
            <numerusform>%n event from before {day} would be dropped for good; {kept} would stay, since permissions, their ends, keys and present values follow from them.</numerusform>
            <numerusform>%n events from before {day} would be dropped for good; {kept} would stay, since permissions, their ends, keys and present values follow from them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) from before {day} dropped for good; {kept} stay, since permissions, their ends, keys and present values follow from them.</source>
        <translation>
            <numerusform>%n event from before {day} dropped for good; {kept} stay, since permissions, their ends, keys and present values follow from them.</numerusform>
            <numerusform>%n events from before {day} dropped for good; {kept} stay, since permissions, their ends, keys and present values follow from them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) has/have ended. Tell {company} so: grant notice prints what is signed.</source>
        <translation>
            <numerusform>%n permission has ended. Tell {company} so: grant notice prints what is signed.</numerusform>
            <numerusform>%n permissions have ended. Tell {company} so: grant notice prints what is signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased, in %n event(s) of the history.</source>
        <translation>
            <numerusform>Erased, in %n event of the history.</numerusform>
            <numerusform>Erased, in %n events of the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased, in %n event(s) of the history and {permissions}.</source>
        <translation>
            <numerusform>Erased, in %n event of the history and {permissions}.</numerusform>
            <numerusform>Erased, in %n events of the history and {permissions}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored permission(s)</source>
        <translation>
            <numerusform>%n stored permission</numerusform>
            <numerusform>%n stored permissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) that this history does not know stood there already and stays.</source>
        <translation>
            <numerusform>%n end that this history does not know stood there already and stays.</numerusform>
            <numerusform>%n ends that this history does not know stood there already and stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detail(s) is/are kept, {others} were there already.</source>
        <translation>
            <numerusform>%n detail is kept, {others} were there already.</numerusform>
            <numerusform>%n details are kept, {others} were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
</TS>

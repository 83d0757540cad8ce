<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>FindDatabasesDialog</name>
    <message numerus="yes">
        <source>&amp;Add %n database(s)</source>
        <translation>
            <numerusform>&amp;Add %n database</numerusform>
            <numerusform>&amp;Add %n databases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more app(s) keep something elsewhere: select one to see what.</source>
        <translation>
            <numerusform>%n more app keeps something elsewhere: select it to see what.</numerusform>
            <numerusform>%n more apps keep something elsewhere: select one to see what.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) in {engine}</source>
        <translation>
            <numerusform>%n container in {engine}</numerusform>
            <numerusform>%n containers in {engine}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) in {container}</source>
        <translation>
            <numerusform>%n database in {container}</numerusform>
            <numerusform>%n databases in {container}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) in the server&apos;s own PostgreSQL</source>
        <translation>
            <numerusform>%n database in the server&apos;s own PostgreSQL</numerusform>
            <numerusform>%n databases in the server&apos;s own PostgreSQL</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) found</source>
        <translation>
            <numerusform>%n database found</numerusform>
            <numerusform>%n databases found</numerusform>
        </translation>
    </message>
</context>
</TS>

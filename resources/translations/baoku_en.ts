<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArticleReader</name>
    <message numerus="yes">
        <source>%Ln earlier version(s) of this article</source>
        <translation>
            <numerusform>%Ln earlier version of this article</numerusform>
            <numerusform>%Ln earlier versions of this article</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln file(s)</source>
        <translation>
            <numerusform>{0} of %Ln file</numerusform>
            <numerusform>{0} of %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln issue(s)</source>
        <translation>
            <numerusform>%Ln issue</numerusform>
            <numerusform>%Ln issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newspaper(s)</source>
        <translation>
            <numerusform>%Ln newspaper</numerusform>
            <numerusform>%Ln newspapers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) new</source>
        <translation>
            <numerusform>%Ln article new</numerusform>
            <numerusform>%Ln articles new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adds %Ln article(s)</source>
        <translation>
            <numerusform>adds %Ln article</numerusform>
            <numerusform>adds %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>revises %Ln article(s)</source>
        <translation>
            <numerusform>revises %Ln article</numerusform>
            <numerusform>revises %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revised</source>
        <translation>
            <numerusform>%Ln revised</numerusform>
            <numerusform>%Ln revised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln already there</numerusform>
            <numerusform>%Ln already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) already there</source>
        <translation>
            <numerusform>%Ln file already there</numerusform>
            <numerusform>%Ln files already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) can&apos;t be read</source>
        <translation>
            <numerusform>%Ln file can&apos;t be read</numerusform>
            <numerusform>%Ln files can&apos;t be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>%Ln file(s) chosen</source>
        <translation>
            <numerusform>%Ln file chosen</numerusform>
            <numerusform>%Ln files chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SameStory</name>
    <message numerus="yes">
        <source>The same story in %Ln other place(s)</source>
        <translation>
            <numerusform>The same story in %Ln other place</numerusform>
            <numerusform>The same story in %Ln other places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsWindow</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Annotating</name>
    <message numerus="yes">
        <source>Annotations of %Ln article(s) are kept until they come again.</source>
        <translation>
            <numerusform>Annotations of %Ln article are kept until it comes again.</numerusform>
            <numerusform>Annotations of %Ln articles are kept until they come again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “{0}” taken from %Ln article(s).</source>
        <translation>
            <numerusform>Tag “{0}” taken from %Ln article.</numerusform>
            <numerusform>Tag “{0}” taken from %Ln articles.</numerusform>
        </translation>
    </message>
</context>
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
    <name>Carrying</name>
    <message numerus="yes">
        <source>%Ln article(s) were copied.</source>
        <translation>
            <numerusform>%Ln article was copied.</numerusform>
            <numerusform>%Ln articles were copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CitationsWindow</name>
    <message numerus="yes">
        <source>The first {0} of %Ln citation(s) are shown; all are copied and saved.</source>
        <translation>
            <numerusform>The first {0} of %Ln citation are shown; all are copied and saved.</numerusform>
            <numerusform>The first {0} of %Ln citations are shown; all are copied and saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln citation(s)</source>
        <translation>
            <numerusform>%Ln citation</numerusform>
            <numerusform>%Ln citations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipPopup</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clippings</name>
    <message numerus="yes">
        <source>The folder “{0}” with %Ln article(s) was removed.</source>
        <translation>
            <numerusform>The folder “{0}” with %Ln article was removed.</numerusform>
            <numerusform>The folder “{0}” with %Ln articles was removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConcordanceWords</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
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
        <source>Only the first %Ln line(s) were copied: Export writes all of them.</source>
        <translation>
            <numerusform>Only the first %Ln line was copied: Export writes all of them.</numerusform>
            <numerusform>Only the first %Ln lines were copied: Export writes all of them.</numerusform>
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
        <source>and %Ln more file(s)</source>
        <translation>
            <numerusform>and %Ln more file</numerusform>
            <numerusform>and %Ln more files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A file for each of %Ln article(s)</source>
        <translation>
            <numerusform>A file for %Ln article</numerusform>
            <numerusform>A file for each of %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A file for each of %Ln issue(s)</source>
        <translation>
            <numerusform>A file for %Ln issue</numerusform>
            <numerusform>A file for each of %Ln issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln article(s) to {0}.</source>
        <translation>
            <numerusform>Exported %Ln article to {0}.</numerusform>
            <numerusform>Exported %Ln articles to {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is exported to {0}: %Ln article(s), with all that belongs to them.</source>
        <translation>
            <numerusform>Everything is exported to {0}: %Ln article, with all that belongs to it.</numerusform>
            <numerusform>Everything is exported to {0}: %Ln articles, with all that belongs to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln issue(s) or file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln issue or file could not be read.</numerusform>
            <numerusform>%Ln issues or files could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The export was cancelled: %Ln article(s) are written to {0}.</source>
        <translation>
            <numerusform>The export was cancelled: %Ln article is written to {0}.</numerusform>
            <numerusform>The export was cancelled: %Ln articles are written to {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be written.</source>
        <translation>
            <numerusform>%Ln file could not be written.</numerusform>
            <numerusform>%Ln files could not be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln article(s)</source>
        <translation>
            <numerusform>{0} of %Ln article</numerusform>
            <numerusform>{0} of %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {0} of %Ln article(s); an export writes all of them.</source>
        <translation>
            <numerusform>The first {0} of %Ln article; an export writes all of it.</numerusform>
            <numerusform>The first {0} of %Ln articles; an export writes all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln page(s)</source>
        <translation>
            <numerusform>{0} of %Ln page</numerusform>
            <numerusform>{0} of %Ln pages</numerusform>
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
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
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
    <name>DiaryWindow</name>
    <message numerus="yes">
        <source>%Ln search(es) forgotten.</source>
        <translation>
            <numerusform>%Ln search forgotten.</numerusform>
            <numerusform>%Ln searches forgotten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DictionaryWindow</name>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <translation>
            <numerusform>%Ln term</numerusform>
            <numerusform>%Ln terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s) can&apos;t be used.</source>
        <translation>
            <numerusform>%Ln more line can&apos;t be used.</numerusform>
            <numerusform>%Ln more lines can&apos;t be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetTree</name>
    <message numerus="yes">
        <source>%Ln more …</source>
        <translation>
            <numerusform>%Ln more …</numerusform>
            <numerusform>%Ln more …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Highlighting</name>
    <message numerus="yes">
        <source>%Ln highlight(s) copied.</source>
        <translation>
            <numerusform>%Ln highlight copied.</numerusform>
            <numerusform>%Ln highlights copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s) removed.</source>
        <translation>
            <numerusform>%Ln highlight removed.</numerusform>
            <numerusform>%Ln highlights removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message numerus="yes">
        <source>%Ln more are gone; they come back when they are imported again.</source>
        <translation>
            <numerusform>%Ln more is gone; it comes back when it is imported again.</numerusform>
            <numerusform>%Ln more are gone; they come back when they are imported again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) found</source>
        <translation>
            <numerusform>%Ln article found</numerusform>
            <numerusform>%Ln articles found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoHits</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelatedArticles</name>
    <message numerus="yes">
        <source>%Ln related article(s)</source>
        <translation>
            <numerusform>%Ln related article</numerusform>
            <numerusform>%Ln related articles</numerusform>
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
    <name>Strip</name>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln highlight</numerusform>
            <numerusform>%Ln highlights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagPane</name>
    <message numerus="yes">
        <source>%Ln article(s) gone, annotations kept</source>
        <translation>
            <numerusform>%Ln article gone, annotations kept</numerusform>
            <numerusform>%Ln articles gone, annotations kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) with highlights</source>
        <translation>
            <numerusform>%Ln article with highlights</numerusform>
            <numerusform>%Ln articles with highlights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without a date</source>
        <translation>
            <numerusform>%Ln article without a date</numerusform>
            <numerusform>%Ln articles without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) in all</source>
        <translation>
            <numerusform>%Ln article in all</numerusform>
            <numerusform>%Ln articles in all</numerusform>
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

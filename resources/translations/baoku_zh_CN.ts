<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About Baoku</source>
        <translation>关于报库</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>组成部分及许可</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可原文</translation>
    </message>
    <message>
        <source>Keeps, reads and searches newspapers. Free software under the MIT licence, made of these parts:</source>
        <translation>收存、阅读、检索报纸。以 MIT 许可发布的自由软件，由下列部分组成：</translation>
    </message>
    <message>
        <source>This part came without the text of its licence.</source>
        <translation>这一部分没有随附许可原文。</translation>
    </message>
</context>
<context>
    <name>AfterImport</name>
    <message>
        <source>Importing: {0}</source>
        <translation>正在导入：{0}</translation>
    </message>
    <message>
        <source>Import {0} was undone.</source>
        <translation>已撤销第 {0} 次导入。</translation>
    </message>
    <message>
        <source>Reading again …</source>
        <translation>正在重新读取…</translation>
    </message>
    <message>
        <source>From a watched folder: {0}</source>
        <translation>来自监视的文件夹：{0}</translation>
    </message>
</context>
<context>
    <name>Annotating</name>
    <message numerus="yes">
        <source>Annotations of %Ln article(s) are kept until they come again.</source>
        <translation>
            <numerusform>%Ln 篇文章的标签、批注和剪报已另行保存，文章再次导入后即恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “{0}” taken from %Ln article(s).</source>
        <translation>
            <numerusform>已从 %Ln 篇文章移除标签“{0}”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag “{0}” is one with “{1}” now.</source>
        <translation>标签“{0}”已并入“{1}”。</translation>
    </message>
    <message>
        <source>Tag “{0}” is called “{1}” now.</source>
        <translation>标签“{0}”已更名为“{1}”。</translation>
    </message>
    <message>
        <source>A note was removed.</source>
        <translation>已删除一条批注。</translation>
    </message>
    <message>
        <source>The archive is being written: tags and notes wait for it and are not lost.</source>
        <translation>报库正在写入：标签和批注稍后写入，不会丢失。</translation>
    </message>
    <message>
        <source>What had waited is written.</source>
        <translation>等待写入的内容已全部写入。</translation>
    </message>
    <message>
        <source>Notes that could not be written into the archive are in {0}.</source>
        <translation>未能写入档案的批注保存在 {0} 中。</translation>
    </message>
</context>
<context>
    <name>ArchivePanel</name>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>移到别处…</translation>
    </message>
    <message>
        <source>Open another …</source>
        <translation>打开别的…</translation>
    </message>
    <message>
        <source>New archive …</source>
        <translation>新建档案…</translation>
    </message>
    <message>
        <source>Move the archive to the folder</source>
        <translation>把档案移到文件夹</translation>
    </message>
    <message>
        <source>Moving the archive to {0} …</source>
        <translation>正在把档案移到 {0}…</translation>
    </message>
    <message>
        <source>The archive lies here now: {0}</source>
        <translation>档案现在放在：{0}</translation>
    </message>
</context>
<context>
    <name>AroundPane</name>
    <message>
        <source>Around this article</source>
        <translation>相关内容</translation>
    </message>
    <message>
        <source>Looking around …</source>
        <translation>正在查找相关内容……</translation>
    </message>
</context>
<context>
    <name>ArticleReader</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier version(s) of this article</source>
        <translation>
            <numerusform>本文有 %Ln 个旧版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>{0} is not in the archive</source>
        <translation>{0}不在档案中</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Backed up: {0}</source>
        <translation>已备份：{0}</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>There is none yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>Put back …</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不恢复</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Put back a file …</source>
        <translation>从文件恢复…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>The archive becomes what it was on {0}.</source>
        <translation>档案将恢复到 {0} 的样子。</translation>
    </message>
    <message>
        <source>Put back a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>The archive becomes what is in {0}.</source>
        <translation>档案将恢复为 {0} 的内容。</translation>
    </message>
    <message>
        <source>As it is now it is kept beside it.</source>
        <translation>现在的档案会另名留在旁边。</translation>
    </message>
    <message>
        <source>before</source>
        <translation>恢复前</translation>
    </message>
    <message>
        <source>Putting back {0} …</source>
        <translation>正在恢复 {0}…</translation>
    </message>
    <message>
        <source>The backup was put back. What the archive was before is kept here: {0}</source>
        <translation>备份已恢复。恢复前的档案留在：{0}</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message numerus="yes">
        <source>%Ln article(s) were copied.</source>
        <translation>
            <numerusform>已复制 %Ln 篇文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>The article was copied.</source>
        <translation>已复制文章。</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Chart of hits over time</source>
        <translation>命中的时间分布图</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>篇数</translation>
    </message>
    <message>
        <source>Per 10,000</source>
        <translation>每万篇</translation>
    </message>
    <message>
        <source>All in the archive</source>
        <translation>库中全部文章</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Show the hits of this query on a click in the chart</source>
        <translation>点击图表时列出这一检索词的命中文章</translation>
    </message>
    <message>
        <source>Take {0} out of the chart</source>
        <translation>从图表中移去 {0}</translation>
    </message>
</context>
<context>
    <name>CitationText</name>
    <message>
        <source>Citations</source>
        <translation>引文</translation>
    </message>
</context>
<context>
    <name>CitationsWindow</name>
    <message>
        <source>Citations</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Citations of</source>
        <translation>引文范围</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>体例</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>标点</translation>
    </message>
    <message>
        <source>All hits</source>
        <translation>全部检索结果</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>本篇文章</translation>
    </message>
    <message>
        <source>This issue</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>The citations are being put together …</source>
        <translation>正在整理引文…</translation>
    </message>
    <message numerus="yes">
        <source>The first {0} of %Ln citation(s) are shown; all are copied and saved.</source>
        <translation>
            <numerusform>只显示 %Ln 条引文中的前 {0} 条；复制和保存时包括全部。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln citation(s)</source>
        <translation>
            <numerusform>%Ln 条引文</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to cite.</source>
        <translation>没有可引用的文章。</translation>
    </message>
    <message>
        <source>The search finds nothing any more. Search anew, or choose this article or its issue above.</source>
        <translation>这次检索已没有结果。请重新检索，或在上方改选本文、本期。</translation>
    </message>
    <message>
        <source>The article has left the archive. Open another one and ask for its citations.</source>
        <translation>这篇文章已不在档案中。请打开另一篇，再列出引文。</translation>
    </message>
    <message>
        <source>All citations are being put together …</source>
        <translation>正在整理全部引文…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Save the citations</source>
        <translation>保存引文</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The citations could not be put together.</source>
        <translation>引文未能整理出来。</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Copied: {0}</source>
        <translation>已复制：{0}</translation>
    </message>
    <message>
        <source>Copied as {0}.</source>
        <translation>已按 {0} 复制。</translation>
    </message>
    <message>
        <source>Nothing is selected; the headline was copied: {0}</source>
        <translation>没有选中文字，已复制标题：{0}</translation>
    </message>
</context>
<context>
    <name>ClipPopup</name>
    <message>
        <source>Clip into a folder</source>
        <translation>加入剪报夹</translation>
    </message>
    <message>
        <source>Clip into: a folder, or a name for a new one</source>
        <translation>加入剪报夹：输入名称查找或新建</translation>
    </message>
    <message>
        <source>There is no folder yet: type a name, then Enter.</source>
        <translation>还没有剪报夹：输入名称，按回车键新建。</translation>
    </message>
    <message>
        <source>has it already</source>
        <translation>已收入</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clippings</name>
    <message>
        <source>Clipped into “{0}”.</source>
        <translation>已加入剪报夹“{0}”。</translation>
    </message>
    <message>
        <source>It is in “{0}” already.</source>
        <translation>剪报夹“{0}”中已有此文。</translation>
    </message>
    <message>
        <source>“{0}” was removed from “{1}”.</source>
        <translation>已将“{0}”移出剪报夹“{1}”。</translation>
    </message>
    <message numerus="yes">
        <source>The folder “{0}” with %Ln article(s) was removed.</source>
        <translation>
            <numerusform>已删除剪报夹“{0}”（%Ln 篇文章）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is being written: clippings wait for it and are not lost.</source>
        <translation>报库正在写入：剪报稍后写入，不会丢失。</translation>
    </message>
    <message>
        <source>What had waited is written.</source>
        <translation>等待写入的内容已全部写入。</translation>
    </message>
</context>
<context>
    <name>ColumnPanel</name>
    <message>
        <source>Say what the columns hold: an article needs at least its text or its headline.</source>
        <translation>请指明各列的内容：一篇文章至少要有正文或标题。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>各列</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>无列名</translation>
    </message>
    <message>
        <source>What column “{0}” holds</source>
        <translation>“{0}”列的内容</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>护眼</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>New archive</source>
        <translation>新建档案</translation>
    </message>
    <message>
        <source>Open archive</source>
        <translation>打开档案</translation>
    </message>
    <message>
        <source>Back up the archive</source>
        <translation>备份档案</translation>
    </message>
    <message>
        <source>Search for a word first: the concordance lists all its mentions.</source>
        <translation>请先检索一个词，逐条语境会列出它的每一处出现。</translation>
    </message>
</context>
<context>
    <name>ConcordanceHead</name>
    <message>
        <source>Order of lines</source>
        <translation>各行的顺序</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>By the text before</source>
        <translation>按前文</translation>
    </message>
    <message>
        <source>By the text after</source>
        <translation>按后文</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>继续统计</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Table for any program (CSV) …</source>
        <translation>通用表格（CSV）…</translation>
    </message>
    <message>
        <source>Workbook (XLSX) …</source>
        <translation>Excel 工作簿（XLSX）…</translation>
    </message>
</context>
<context>
    <name>ConcordanceWindow</name>
    <message>
        <source>Concordance</source>
        <translation>逐条语境</translation>
    </message>
    <message>
        <source>Export the concordance</source>
        <translation>导出逐条语境</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>导出已取消，没有写入文件。</translation>
    </message>
    <message>
        <source>What is searched stands in no text: search for a word or a phrase to see its mentions.</source>
        <translation>检索的内容不是文中的字词：请检索一个词或短语，以列出它的每一处。</translation>
    </message>
    <message>
        <source>Looking for mentions …</source>
        <translation>正在查找每一处…</translation>
    </message>
</context>
<context>
    <name>ConcordanceWords</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>共 {0}，见于 {1}</translation>
    </message>
    <message>
        <source>{0}, still counting</source>
        <translation>{0}，仍在统计</translation>
    </message>
    <message>
        <source>{0}; counting was stopped after {1} of {2} hits</source>
        <translation>{0}；统计已停止，查过 {1} 篇，命中共 {2} 篇</translation>
    </message>
    <message>
        <source>Looking for mentions: {0} of {1} hits</source>
        <translation>正在查找每一处：已查 {0} 篇，命中共 {1} 篇</translation>
    </message>
    <message>
        <source>Putting the lines in order …</source>
        <translation>正在排序…</translation>
    </message>
    <message>
        <source>Exporting: {0} of {1} lines</source>
        <translation>正在导出：第 {0} 行，共 {1} 行</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln line(s) were copied: Export writes all of them.</source>
        <translation>
            <numerusform>只复制了前 %Ln 行；要全部内容请用“导出”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前文</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>检索词</translation>
    </message>
    <message>
        <source>After</source>
        <translation>后文</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln file(s)</source>
        <translation>
            <numerusform>{0} / %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more file(s)</source>
        <translation>
            <numerusform>以及另外 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A file for each of %Ln article(s)</source>
        <translation>
            <numerusform>每篇文章一个文件（%Ln 篇）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A file for each of %Ln issue(s)</source>
        <translation>
            <numerusform>每期一个文件（%Ln 期）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln article(s) to {0}.</source>
        <translation>
            <numerusform>已导出 %Ln 篇文章到 {0}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is exported to {0}: %Ln article(s), with all that belongs to them.</source>
        <translation>
            <numerusform>全部内容已导出到 {0}：%Ln 篇文章及其所属的一切。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln issue(s) or file(s) could not be read.</source>
        <translation>
            <numerusform>有 %Ln 期或文件无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The export was cancelled: %Ln article(s) are written to {0}.</source>
        <translation>
            <numerusform>导出已取消：已写出 %Ln 篇文章，在 {0}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be written.</source>
        <translation>
            <numerusform>%Ln 个文件未能写出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln article(s)</source>
        <translation>
            <numerusform>{0} / %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {0} of %Ln article(s); an export writes all of them.</source>
        <translation>
            <numerusform>这里是前 {0} 篇（共 %Ln 篇），导出时全部写入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln page(s)</source>
        <translation>
            <numerusform>{0} / %Ln 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln issue(s)</source>
        <translation>
            <numerusform>%Ln 期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln 个版</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newspaper(s)</source>
        <translation>
            <numerusform>%Ln 种报纸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) new</source>
        <translation>
            <numerusform>新增 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adds %Ln article(s)</source>
        <translation>
            <numerusform>新增 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>revises %Ln article(s)</source>
        <translation>
            <numerusform>修订 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revised</source>
        <translation>
            <numerusform>修订 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>已有 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) already there</source>
        <translation>
            <numerusform>%Ln 个文件已导入过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) can&apos;t be read</source>
        <translation>
            <numerusform>%Ln 个文件无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln 个不导入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>As told by the file</source>
        <translation>以文件为准</translation>
    </message>
    <message>
        <source>Issues and doubts</source>
        <translation>各期与存疑之处</translation>
    </message>
    <message>
        <source>Beginning of the text</source>
        <translation>正文开头</translation>
    </message>
    <message>
        <source>“{0}” is no date.</source>
        <translation>“{0}”不是日期。</translation>
    </message>
    <message>
        <source>No file is chosen</source>
        <translation>未选中文件</translation>
    </message>
    <message>
        <source>Choose one above to see what is in it, or several to decide about all of them.</source>
        <translation>在上面选一个文件查看内容，选多个可一并设定。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) chosen</source>
        <translation>
            <numerusform>选中 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>What you decide here holds for all of them.</source>
        <translation>在此设定的内容对选中的所有文件有效。</translation>
    </message>
    <message>
        <source>No encoding fits these bytes: try one from the list.</source>
        <translation>未能判断编码，请从列表中试选一种。</translation>
    </message>
    <message>
        <source>This file is no plain text: there is nothing to show of it here.</source>
        <translation>这个文件不是纯文本，无法在此显示内容。</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
</context>
<context>
    <name>DiaryModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
</context>
<context>
    <name>DiaryTable</name>
    <message>
        <source>Search history</source>
        <translation>检索历史</translation>
    </message>
</context>
<context>
    <name>DiaryWindow</name>
    <message>
        <source>Search history</source>
        <translation>检索历史</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>再次检索</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Reading the history …</source>
        <translation>正在读取检索历史…</translation>
    </message>
    <message>
        <source>Part of a search, a filter or a day</source>
        <translation>检索词、筛选或日期的一部分</translation>
    </message>
    <message>
        <source>Show searches that hold</source>
        <translation>只显示包含以下文字的检索</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>No search fits: empty the field.</source>
        <translation>没有符合的检索：请清空输入框。</translation>
    </message>
    <message>
        <source>What you search for is listed here.</source>
        <translation>您的检索会记录在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln search(es) forgotten.</source>
        <translation>
            <numerusform>已删除 %Ln 条检索记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the search history</source>
        <translation>导出检索历史</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
</context>
<context>
    <name>DictionaryPanel</name>
    <message>
        <source>Open …</source>
        <translation>打开…</translation>
    </message>
</context>
<context>
    <name>DictionaryWindow</name>
    <message>
        <source>User dictionary</source>
        <translation>用户词典</translation>
    </message>
    <message>
        <source>Terms, one a line</source>
        <translation>词语，每行一个</translation>
    </message>
    <message>
        <source>One term or name a line</source>
        <translation>每行一个词语或人名、地名</translation>
    </message>
    <message>
        <source>Each of these is always taken as one word: in a search for words, in keywords and in suggestions. The dictionary is kept in the archive.</source>
        <translation>这些词语始终作为一个整词：在按词检索、关键词和输入建议中都是如此。词典保存在报库文件中。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <translation>
            <numerusform>%Ln 个词语</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s) can&apos;t be used.</source>
        <translation>
            <numerusform>另有 %Ln 行不能使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {0}, “{1}”: one character alone is no term.</source>
        <translation>第 {0} 行“{1}”：单独一个字不成词语。</translation>
    </message>
    <message>
        <source>Line {0}, “{1}”: this is too long for a term.</source>
        <translation>第 {0} 行“{1}”：作为词语太长。</translation>
    </message>
    <message>
        <source>Line {0}, “{1}”: these are only signs.</source>
        <translation>第 {0} 行“{1}”：只有符号。</translation>
    </message>
    <message>
        <source>Line {0}, “{1}”: a blank parts it; write a line for each term.</source>
        <translation>第 {0} 行“{1}”：中间有空格，请每行只写一个词语。</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>No newspaper here yet</source>
        <translation>这里还没有报纸</translation>
    </message>
    <message>
        <source>Open the sample issue</source>
        <translation>打开示例报纸</translation>
    </message>
    <message>
        <source>Import files …</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Three ways to begin:</source>
        <translation>可以这样开始：</translation>
    </message>
    <message>
        <source>Import files or folders</source>
        <translation>导入文件或文件夹</translation>
    </message>
    <message>
        <source>Texts, PDF, saved electronic papers, tables and more, also packed; first you see what it would do.</source>
        <translation>文本、PDF、保存下来的电子报、表格等等，打了包的也行；导入前先看到会得到什么。</translation>
    </message>
    <message>
        <source>Import folder …</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Drop them onto this window</source>
        <translation>拖到这个窗口里</translation>
    </message>
    <message>
        <source>Drag files and folders here from wherever they are shown.</source>
        <translation>文件和文件夹，从哪里都可以直接拖进来。</translation>
    </message>
    <message>
        <source>Watch a folder, or open an archive</source>
        <translation>监视文件夹，或打开已有的档案</translation>
    </message>
    <message>
        <source>What is put into a watched folder is imported by itself. An archive of yours opens as you left it.</source>
        <translation>放进所监视文件夹的文件会自动导入。已有的档案，上次读到哪里就打开到哪里。</translation>
    </message>
    <message>
        <source>Watch a folder …</source>
        <translation>监视文件夹…</translation>
    </message>
    <message>
        <source>Open archive …</source>
        <translation>打开档案…</translation>
    </message>
    <message>
        <source>Or look around first:</source>
        <translation>也可以先看一看：</translation>
    </message>
</context>
<context>
    <name>EncodingBox</name>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>As found: {0}</source>
        <translation>自动：{0}</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>自动判断</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>With tags, notes and highlights</source>
        <translation>含标签、批注和划线</translation>
    </message>
    <message>
        <source>Preview …</source>
        <translation>预览…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>With highlights</source>
        <translation>带划线</translation>
    </message>
    <message>
        <source>Export into the folder</source>
        <translation>导出到文件夹</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export everything into a new folder in</source>
        <translation>选择位置，全部内容将导出到其中的新文件夹</translation>
    </message>
    <message>
        <source>The pages are being set …</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>保存 PDF</translation>
    </message>
    <message>
        <source>Exporting: {0}</source>
        <translation>正在导出：{0}</translation>
    </message>
    <message>
        <source>Printing: {0}</source>
        <translation>正在打印：{0}</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>打印已取消。</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Facets</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>no hits</source>
        <translation>无命中</translation>
    </message>
</context>
<context>
    <name>FacetTree</name>
    <message>
        <source>Facets</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Enter shows only the hits with a value, Delete leaves them out.</source>
        <translation>回车只看含此值的命中，Delete 键排除它们。</translation>
    </message>
    <message>
        <source>No longer only “{0}”</source>
        <translation>不再只看“{0}”</translation>
    </message>
    <message>
        <source>Only “{0}”</source>
        <translation>只看“{0}”</translation>
    </message>
    <message>
        <source>Without “{0}”</source>
        <translation>不含“{0}”</translation>
    </message>
    <message>
        <source>Without “{0}” (Delete, or Alt and a click)</source>
        <translation>排除“{0}”（Delete 键，或按住 Alt 点击）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more …</source>
        <translation>
            <numerusform>还有 %Ln 项…</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>the first {0} of {1}</source>
        <translation>共 {1} 项，仅列前 {0} 项</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>only these are shown</source>
        <translation>只显示这些</translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message>
        <source>Fetching {0} …</source>
        <translation>正在取回 {0}…</translation>
    </message>
</context>
<context>
    <name>FileDetails</name>
    <message>
        <source>Warnings</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Open the issue</source>
        <translation>打开该期</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>查看原文件内容</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>编码不变</translation>
    </message>
    <message>
        <source>As {0}</source>
        <translation>按 {0} 编码</translation>
    </message>
    <message>
        <source>No warnings about this file.</source>
        <translation>这个文件没有提示。</translation>
    </message>
    <message>
        <source>Choose a file above.</source>
        <translation>请在上面选一个文件。</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation>归入 {0}</translation>
    </message>
</context>
<context>
    <name>FileModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>版</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>There</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>导入结果</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不导入</translation>
    </message>
</context>
<context>
    <name>FileTable</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>在文章中查找</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>本篇没有</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>not there now</source>
        <translation>现在找不到</translation>
    </message>
</context>
<context>
    <name>FolderPane</name>
    <message>
        <source>None yet: Ctrl+J clips what is read.</source>
        <translation>暂无剪报夹：按 Ctrl+J 收入正在阅读的文章。</translation>
    </message>
    <message>
        <source>Clippings</source>
        <translation>剪报夹</translation>
    </message>
    <message>
        <source>Show clippings</source>
        <translation>显示剪报</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>删除剪报夹</translation>
    </message>
</context>
<context>
    <name>FolderView</name>
    <message>
        <source>Clippings folders</source>
        <translation>剪报夹</translation>
    </message>
</context>
<context>
    <name>FoldersPanel</name>
    <message>
        <source>No folder is watched yet: add one.</source>
        <translation>还没有监视文件夹：请添加一个。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add a folder …</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>监视文件夹</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Exports and printing</source>
        <translation>导出与打印</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>User’s guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>在指南中查找</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>指南正文</translation>
    </message>
    <message>
        <source>The guide doesn’t say “{0}” anywhere.</source>
        <translation>指南里没有提到“{0}”。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>The folder is {0}</source>
        <translation>文件夹：{0}</translation>
    </message>
    <message>
        <source>Copied: versions and the last error, nothing of what you read. Paste it to us.</source>
        <translation>已复制版本和最近一次错误，不含您读的内容，粘贴发给我们即可。</translation>
    </message>
</context>
<context>
    <name>HighlightModel</name>
    <message>
        <source>{0} — no longer in the text</source>
        <translation>{0} —— 正文里已没有</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
</context>
<context>
    <name>HighlightPane</name>
    <message>
        <source>None yet: select a passage and press Ctrl+U.</source>
        <translation>还没有划线：选中一段文字，按 Ctrl+U。</translation>
    </message>
</context>
<context>
    <name>HighlightView</name>
    <message>
        <source>Highlights</source>
        <translation>划线</translation>
    </message>
</context>
<context>
    <name>Highlighting</name>
    <message>
        <source>Select a passage of the article first.</source>
        <translation>请先在文章里选中一段文字。</translation>
    </message>
    <message>
        <source>There is no highlight here.</source>
        <translation>这里没有划线。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s) copied.</source>
        <translation>
            <numerusform>已复制 %Ln 处划线。</numerusform>
        </translation>
    </message>
    <message>
        <source>highlight:*</source>
        <translation>划线:*</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s) removed.</source>
        <translation>
            <numerusform>已去掉 %Ln 处划线。</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is being written: highlights wait for it and are not lost.</source>
        <translation>报库正在写入：划线稍后写入，不会丢失。</translation>
    </message>
    <message>
        <source>What had waited is written.</source>
        <translation>等待写入的内容已全部写入。</translation>
    </message>
</context>
<context>
    <name>IssueTree</name>
    <message>
        <source>Newspaper not known</source>
        <translation>报名不详</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>报纸</translation>
    </message>
</context>
<context>
    <name>KeptSearches</name>
    <message>
        <source>Saved as “{0}”.</source>
        <translation>已存为“{0}”。</translation>
    </message>
    <message>
        <source>The saved search “{0}” was removed.</source>
        <translation>已存检索“{0}”已移除。</translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>New keys</source>
        <translation>新的按键</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>不用按键</translation>
    </message>
    <message>
        <source>Restore default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Give them to this command</source>
        <translation>改给这个命令</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令与按键</translation>
    </message>
    <message>
        <source>{0} alone is needed for typing: hold Ctrl or Alt with it.</source>
        <translation>{0} 单独按是用来打字的，请连同 Ctrl 或 Alt 一起按。</translation>
    </message>
    <message>
        <source>{0} opens the menu “{1}”: choose other keys.</source>
        <translation>{0} 用来打开“{1}”菜单，请换一个。</translation>
    </message>
    <message>
        <source>{0} belongs to “{1}”.</source>
        <translation>{0} 已用于“{1}”。</translation>
    </message>
    <message>
        <source>{0} calls “{1}” now.</source>
        <translation>{0} 现在用于“{1}”。</translation>
    </message>
</context>
<context>
    <name>Keywords</name>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Keywords: {0}</source>
        <translation>关键词：{0}</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>These characters, one after the other, in traditional or simplified form.</source>
        <translation>这几个字依次相连；繁体、简体均可命中。</translation>
    </message>
    <message>
        <source>Both, anywhere in the article.</source>
        <translation>同一篇文章中两个词都有，位置不限。</translation>
    </message>
    <message>
        <source>Exactly this; “” and 「」 do the same. Words are never cut from it.</source>
        <translation>一字不差，不再拆成词；用“”或「」亦可。</translation>
    </message>
    <message>
        <source>Either. AND, OR and NOT are written in capitals, also full-width.</source>
        <translation>有其中之一即可。AND、OR、NOT 须大写，全角亦可。</translation>
    </message>
    <message>
        <source>The first without the second; NOT does the same.</source>
        <translation>有前者而无后者；写 NOT 亦可。</translation>
    </message>
    <message>
        <source>Brackets hold together, also full-width ones.</source>
        <translation>括号内的先合为一组；全角括号亦可。</translation>
    </message>
    <message>
        <source>Not more than five characters apart, in either order; NEAR alone: ten.</source>
        <translation>两词相隔不超过五个字，先后不限；只写 NEAR 则为十个字。</translation>
    </message>
    <message>
        <source>Words that begin so. Without the star Latin words are whole.</source>
        <translation>以此开头的外文词；不加星号，则须整词相符。</translation>
    </message>
    <message>
        <source>In headline, kicker or deck (title:).</source>
        <translation>见于标题、引题或副题（title:）。</translation>
    </message>
    <message>
        <source>In the byline, or a person named with the article (author:).</source>
        <translation>见于署名，或文章所列人名（author:）。</translation>
    </message>
    <message>
        <source>In the column’s name (column:); 栏目=要闻 wants just this name.</source>
        <translation>栏目名中含此（column:）；写“栏目=要闻”则须全名相同。</translation>
    </message>
    <message>
        <source>On this page (page:); 版:A* on all pages of a section.</source>
        <translation>刊于此版（page:）；写“版:A*”则含 A 叠各版。</translation>
    </message>
    <message>
        <source>In newspapers whose name holds this (newspaper:).</source>
        <translation>报名中含此（newspaper:）。</translation>
    </message>
    <message>
        <source>文章, 图片, 启事, 更正, 编者按, 导读 … (kind: article, photo, notice …).</source>
        <translation>文章、图片、启事、更正、编者按、导读等（kind:）。</translation>
    </message>
    <message>
        <source>A year, month or day (date:); 2025-02-01..2025-02-17 a stretch of time.</source>
        <translation>某年、某月或某日（date:）；2025-02-01..2025-02-17 为一段时间。</translation>
    </message>
    <message>
        <source>Also 今年, 上个月, 本周, 昨天, 最近30天 (last-year, this-month, yesterday, last30d).</source>
        <translation>也可写今年、上个月、本周、昨天、最近30天。</translation>
    </message>
    <message>
        <source>With your tag, with a note that holds this (tag:, note:).</source>
        <translation>带有此标签，或批注中含此（tag:、note:）。</translation>
    </message>
    <message>
        <source>With a highlight of yours of this colour, or that holds this; any by * (highlight:).</source>
        <translation>有你这种颜色的划线，或划线的文字里有；* 为任何划线（highlight:）。</translation>
    </message>
    <message>
        <source>In this clippings folder of yours (folder:).</source>
        <translation>在你的这个剪报夹里（folder:）。</translation>
    </message>
    <message>
        <source>Search language</source>
        <translation>检索语言</translation>
    </message>
    <message>
        <source>Any text can be searched: what is not understood as a sign of this language is taken as mere characters, and the line above the hits says so. Choose an example to try it.</source>
        <translation>任何文字都可以检索：不能按检索语言理解的，就按字面查找，并在结果上方说明。点一个例子试试。</translation>
    </message>
    <message>
        <source>Search for {0}</source>
        <translation>检索 {0}</translation>
    </message>
</context>
<context>
    <name>LayoutChoices</name>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>单栏</translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation>双栏</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>栏数</translation>
    </message>
    <message>
        <source>{0} pt</source>
        <translation>{0} 磅</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>正文字号</translation>
    </message>
    <message>
        <source>Plain PDF</source>
        <translation>普通 PDF</translation>
    </message>
    <message>
        <source>PDF/A-2b, for archives</source>
        <translation>PDF/A-2b，供存档</translation>
    </message>
    <message>
        <source>PDF/UA-1, for screen readers</source>
        <translation>PDF/UA-1，供读屏软件</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>More than one article stand behind a list of contents</source>
        <translation>多篇文章前加一份目录</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>Empty this line</source>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Newspapers</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Order of hits: {0}</source>
        <translation>排序：{0}</translation>
    </message>
    <message>
        <source>Order of hits</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Facets: narrow the hits</source>
        <translation>筛选命中的文章</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Whole issue</source>
        <translation>全期</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are gone; they come back when they are imported again.</source>
        <translation>
            <numerusform>另有 %Ln 篇已移出，再次导入后即恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in this folder: Ctrl+J clips the article that is read.</source>
        <translation>此剪报夹为空：按 Ctrl+J 收入正在阅读的文章。</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer words find more; “…” means exactly these characters.</source>
        <translation>没有找到相关文章。减少检索词可扩大范围；加引号“…”则须一字不差。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) found</source>
        <translation>
            <numerusform>命中 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>No Chinese font is installed: install one, such as Noto Serif CJK.</source>
        <translation>系统没有中文字体：请安装一种，例如思源宋体（Noto Serif CJK）。</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
    <message>
        <source>The archive is being opened …</source>
        <translation>正在打开档案…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送打印机。</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>The archive has faults: put back a backup.</source>
        <translation>档案有损坏：请用备份恢复。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly the last time. The archive has faults: put back a backup.</source>
        <translation>程序上次意外退出。档案有损坏：请恢复备份。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly the last time. The archive was looked through: it has no fault.</source>
        <translation>程序上次意外退出。已检查档案：完好无损。</translation>
    </message>
    <message>
        <source>An import is under way: wait for its end, or cancel it.</source>
        <translation>正在导入：请等它结束，或先取消。</translation>
    </message>
</context>
<context>
    <name>MentionTable</name>
    <message>
        <source>Mentions</source>
        <translation>逐条语境</translation>
    </message>
</context>
<context>
    <name>NameTemplate</name>
    <message>
        <source>Template of the names</source>
        <translation>文件名模板</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>插入字段</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>头几个文件名</translation>
    </message>
    <message>
        <source>{0} is no field and stays as it is written.</source>
        <translation>{0} 不是字段，将原样保留。</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Search first: facets count what the hits have.</source>
        <translation>请先检索，才能对命中的文章加以筛选。</translation>
    </message>
</context>
<context>
    <name>NoHits</name>
    <message>
        <source>Looking for what would find something …</source>
        <translation>正在查找可行的放宽方式…</translation>
    </message>
    <message>
        <source>This would find something:</source>
        <translation>这样可以找到：</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} — {1}</source>
        <translation>{0} — {1}</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Remove note</source>
        <translation>删除批注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>{0} · changed {1}</source>
        <translation>{0} · 修改于 {1}</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新批注</translation>
    </message>
</context>
<context>
    <name>NoteModel</name>
    <message>
        <source>Line {0}</source>
        <translation>第 {0} 行</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Offers</source>
        <translation>候选</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Page {0} of this issue is not in the archive.</source>
        <translation>本期第{0}版尚未导入。</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to anything</source>
        <translation>快速前往</translation>
    </message>
    <message>
        <source>A headline, a date, a person, a newspaper, a search or a command</source>
        <translation>标题、日期、人名、报纸、检索或命令</translation>
    </message>
    <message>
        <source>Type a part of a name, or a day such as 2025-02-17 or 2月17日.</source>
        <translation>输入名称的一部分，或日期，如 2025-02-17 或 2月17日。</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>With highlights</source>
        <translation>带划线</translation>
    </message>
    <message>
        <source>The selection was copied as a picture.</source>
        <translation>已将选中文字复制为图片。</translation>
    </message>
    <message>
        <source>The article was copied as a picture.</source>
        <translation>已将文章复制为图片。</translation>
    </message>
    <message>
        <source>The picture is being made …</source>
        <translation>正在生成图片…</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>存为图片</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message>
        <source>A filter; Delete takes it away.</source>
        <translation>筛选条件；按 Delete 键移除。</translation>
    </message>
</context>
<context>
    <name>PillRow</name>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>分页</translation>
    </message>
    <message>
        <source>No setting fits “{0}”.</source>
        <translation>没有设置与“{0}”相符。</translation>
    </message>
</context>
<context>
    <name>Preferring</name>
    <message>
        <source>An import is under way: this is seen at the next start.</source>
        <translation>正在导入，下次启动时生效。</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>With tags, notes and highlights</source>
        <translation>含标签、批注和划线</translation>
    </message>
    <message>
        <source>Save PDF …</source>
        <translation>保存 PDF…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Size on the screen</source>
        <translation>显示大小</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>适合整页</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>第</translation>
    </message>
    <message>
        <source>The pages are being set …</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>{0} – Print preview</source>
        <translation>{0} – 打印预览</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>页，共 {0} 页</translation>
    </message>
    <message>
        <source>The pages could not be set.</source>
        <translation>未能排版。</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>The archive can&apos;t be opened.</source>
        <translation>无法打开档案。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open another archive …</source>
        <translation>打开其他档案…</translation>
    </message>
    <message>
        <source>New archive …</source>
        <translation>新建档案…</translation>
    </message>
    <message>
        <source>Put back {0}</source>
        <translation>恢复 {0}</translation>
    </message>
    <message>
        <source>Open archive</source>
        <translation>打开档案</translation>
    </message>
    <message>
        <source>New archive</source>
        <translation>新建档案</translation>
    </message>
</context>
<context>
    <name>RehearsalDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Only with &amp;doubts</source>
        <translation>只看存疑(&amp;D)</translation>
    </message>
    <message>
        <source>Import at once</source>
        <translation>直接导入</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>Nothing is stored before you import.</source>
        <translation>点“导入”之前不会存入任何内容。</translation>
    </message>
    <message>
        <source>No file has doubts. Take the tick from “Only with doubts” to see all of them.</source>
        <translation>没有存疑的文件。取消“只看存疑”可查看全部文件。</translation>
    </message>
    <message>
        <source>The files appear here as they are read.</source>
        <translation>读到的文件会列在这里。</translation>
    </message>
</context>
<context>
    <name>RelatedArticles</name>
    <message numerus="yes">
        <source>%Ln related article(s)</source>
        <translation>
            <numerusform>%Ln 篇相关文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
</context>
<context>
    <name>RemarkLine</name>
    <message>
        <source>Remark on the clipping</source>
        <translation>剪报备注</translation>
    </message>
    <message>
        <source>Remark …</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Remove from folder</source>
        <translation>移出剪报夹</translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>Imports</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销这次导入</translation>
    </message>
    <message>
        <source>Save as text …</source>
        <translation>另存为文本…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Part of a name or folder</source>
        <translation>文件名或文件夹的一部分</translation>
    </message>
    <message>
        <source>Show files whose path holds</source>
        <translation>显示路径含有这些字的文件</translation>
    </message>
    <message>
        <source>Show which files</source>
        <translation>显示哪些文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>全部文件</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>有提示的</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败的</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>还没有导入过</translation>
    </message>
    <message>
        <source>Import files or folders from the File menu.</source>
        <translation>请用“文件”菜单导入文件或文件夹。</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>正在读取清单…</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>No file fits: choose “All files” and empty the field.</source>
        <translation>没有符合的文件：请选“全部文件”并清空输入框。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Remark: {0}.</source>
        <translation>备注：{0}。</translation>
    </message>
    <message>
        <source>Tagged.</source>
        <translation>有标签。</translation>
    </message>
    <message>
        <source>With a note.</source>
        <translation>有批注。</translation>
    </message>
    <message>
        <source>With highlights.</source>
        <translation>有划线。</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Restore default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Restore the default of “{0}”</source>
        <translation>恢复“{0}”的默认值</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Import {0}</source>
        <translation>第 {0} 次</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone {0}</source>
        <translation>{0} 撤销</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
</context>
<context>
    <name>SameStory</name>
    <message>
        <source>The same story in {0} other places or more</source>
        <translation>同一报道另见 {0} 处或更多</translation>
    </message>
    <message numerus="yes">
        <source>The same story in %Ln other place(s)</source>
        <translation>
            <numerusform>同一报道另见 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无题</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对照</translation>
    </message>
</context>
<context>
    <name>SavedPane</name>
    <message>
        <source>None yet: Ctrl+D saves what is searched.</source>
        <translation>暂无：按 Ctrl+D 保存当前检索。</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已存检索</translation>
    </message>
    <message>
        <source>Name of the saved search</source>
        <translation>已存检索的名称</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>输入名称后按回车</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>Saved searches</source>
        <translation>已存检索</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Articles in the archive</source>
        <translation>库中篇数</translation>
    </message>
    <message>
        <source>{0}: articles</source>
        <translation>{0}：篇数</translation>
    </message>
    <message>
        <source>{0}: per 10,000 articles</source>
        <translation>{0}：每万篇中的篇数</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>报库</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>制作日期</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search the archive</source>
        <translation>检索全部报纸</translation>
    </message>
    <message>
        <source>Search in {0} articles …</source>
        <translation>在 {0} 篇文章中检索…</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>SourceWindow</name>
    <message>
        <source>Source text</source>
        <translation>原文件内容</translation>
    </message>
    <message>
        <source>Open the file itself</source>
        <translation>打开原文件</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>原文件：{0}</translation>
    </message>
    <message>
        <source>Line {0}</source>
        <translation>第 {0} 行</translation>
    </message>
    <message>
        <source>as it was imported</source>
        <translation>导入时的内容</translation>
    </message>
    <message>
        <source>as the file is now</source>
        <translation>文件现在的内容</translation>
    </message>
    <message>
        <source>only the lines near by</source>
        <translation>只显示附近的行</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>all indexed</source>
        <translation>全部已索引</translation>
    </message>
    <message>
        <source>index being checked</source>
        <translation>正在检查索引</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>keywords {0} of {1}</source>
        <translation>关键词 {0} / {1} 篇</translation>
    </message>
    <message>
        <source>reprints {0} of {1}</source>
        <translation>重复报道 {0} / {1} 篇</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Tags and notes</source>
        <translation>标签和批注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Notes {0}</source>
        <translation>批注 {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln 条批注</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>划线</translation>
    </message>
    <message>
        <source>Highlights {0}</source>
        <translation>划线 {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln 处划线</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Suggestions</source>
        <translation>输入建议</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Add tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Add tag …</source>
        <translation>添加标签…</translation>
    </message>
</context>
<context>
    <name>TagPane</name>
    <message>
        <source>None yet: Ctrl+T tags what is read.</source>
        <translation>暂无标签：按 Ctrl+T 为正在阅读的文章添加。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) gone, annotations kept</source>
        <translation>
            <numerusform>%Ln 篇文章已移出，所加内容保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) with highlights</source>
        <translation>
            <numerusform>%Ln 篇有划线</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Show articles</source>
        <translation>显示文章</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Remove from all articles</source>
        <translation>从所有文章移除</translation>
    </message>
</context>
<context>
    <name>TagPill</name>
    <message>
        <source>{0}: show all articles with this tag</source>
        <translation>{0}：显示带此标签的所有文章</translation>
    </message>
    <message>
        <source>Tag {0}</source>
        <translation>标签 {0}</translation>
    </message>
    <message>
        <source>Enter shows all articles with it, Delete takes it away.</source>
        <translation>按回车显示带此标签的所有文章，按 Delete 移除。</translation>
    </message>
</context>
<context>
    <name>TagView</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>TimeStrip</name>
    <message>
        <source>Hits over time</source>
        <translation>命中的时间分布</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without a date</source>
        <translation>
            <numerusform>%Ln 篇无日期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) in all</source>
        <translation>
            <numerusform>档案中共有 %Ln 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>No issue in the archive</source>
        <translation>库中无报</translation>
    </message>
    <message>
        <source>Of every 10,000 articles of the year</source>
        <translation>占当年每万篇文章的篇数</translation>
    </message>
    <message>
        <source>Of every 10,000 articles of the month</source>
        <translation>占当月每万篇文章的篇数</translation>
    </message>
    <message>
        <source>Of every 10,000 articles of the day</source>
        <translation>占当日每万篇文章的篇数</translation>
    </message>
    <message>
        <source>Articles a year</source>
        <translation>每年篇数</translation>
    </message>
    <message>
        <source>Articles a month</source>
        <translation>每月篇数</translation>
    </message>
    <message>
        <source>Articles a day</source>
        <translation>每日篇数</translation>
    </message>
</context>
<context>
    <name>TimelineWindow</name>
    <message>
        <source>Over time</source>
        <translation>时间分布</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>篇数</translation>
    </message>
    <message>
        <source>Per 10,000 articles</source>
        <translation>每万篇中的篇数</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存 …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>{0} over time</source>
        <translation>时间分布：{0}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>Made on {0} with Baoku 报库</source>
        <translation>{0}由报库制作</translation>
    </message>
    <message>
        <source>Archive: {0}</source>
        <translation>报库：{0}</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>正在统计 …</translation>
    </message>
    <message>
        <source>Five at most</source>
        <translation>最多五个</translation>
    </message>
    <message>
        <source>Add a query to compare …</source>
        <translation>添加检索词以作比较 …</translation>
    </message>
    <message>
        <source>Hatched: no issue in the archive</source>
        <translation>斜线：库中无报</translation>
    </message>
    <message>
        <source>A click or a drag shows these hits in the list</source>
        <translation>点击或拖选一段时间，即列出其中的文章</translation>
    </message>
    <message>
        <source>No issue in the archive has a date: there is nothing to be seen over time.</source>
        <translation>库中各期都没有日期，无从按时间统计。</translation>
    </message>
    <message>
        <source>Type a word above and press Enter to see how often it stands in the archive over time.</source>
        <translation>在上方输入检索词并按回车，即可看到它在库中随时间的分布。</translation>
    </message>
    <message>
        <source>Copied as a picture.</source>
        <translation>已复制为图片。</translation>
    </message>
    <message>
        <source>Query to compare</source>
        <translation>要比较的检索词</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>The archive has no fault.</source>
        <translation>档案完好。</translation>
    </message>
    <message>
        <source>The index was rebuilt.</source>
        <translation>索引已重建。</translation>
    </message>
    <message>
        <source>Backed up: {0}</source>
        <translation>已备份：{0}</translation>
    </message>
</context>
<context>
    <name>VersionsWindow</name>
    <message>
        <source>Earlier versions</source>
        <translation>旧版对照</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>较早的版本</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>较晚的版本</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>对照方式</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右对照</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>合并显示</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处改动</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处改动</translation>
    </message>
    <message>
        <source>Versions compared</source>
        <translation>新旧版本对照</translation>
    </message>
    <message>
        <source>This article has no earlier version.</source>
        <translation>这篇文章没有旧版本。</translation>
    </message>
    <message>
        <source>The text is the same.</source>
        <translation>文字没有改动。</translation>
    </message>
    <message>
        <source>Change {0} of {1}</source>
        <translation>第 {0} 处改动，共 {1} 处</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 处改动</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Until {0}</source>
        <translation>{0} 以前</translation>
    </message>
    <message>
        <source>replaced by import {0}</source>
        <translation>由第 {0} 次导入更新</translation>
    </message>
    <message>
        <source>Two articles compared</source>
        <translation>两篇文章对照</translation>
    </message>
</context>
<context>
    <name>Walking</name>
    <message>
        <source>This is the last place in the article; F4 goes on to the next hit.</source>
        <translation>已是本文最后一处；按 F4 到下一篇命中。</translation>
    </message>
    <message>
        <source>This is the first place in the article; Shift+F4 goes back to the hit before.</source>
        <translation>已是本文第一处；按 Shift+F4 回到上一篇命中。</translation>
    </message>
    <message>
        <source>This is the last hit.</source>
        <translation>已是最后一篇命中。</translation>
    </message>
    <message>
        <source>This is the first hit.</source>
        <translation>已是第一篇命中。</translation>
    </message>
    <message>
        <source>Fetching more hits …</source>
        <translation>正在读取更多命中…</translation>
    </message>
    <message>
        <source>Mark {0} of {1}</source>
        <translation>第{0}处，共{1}处</translation>
    </message>
    <message>
        <source>Mention {0} of {1}</source>
        <translation>第{0}处，共{1}处</translation>
    </message>
    <message>
        <source>article {0} of {1}</source>
        <translation>第{0}篇，共{1}篇</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Search exactly {0}</source>
        <translation>精确检索 {0}</translation>
    </message>
</context>
<context>
    <name>WhyLine</name>
    <message>
        <source>Why this hit</source>
        <translation>命中处</translation>
    </message>
    <message>
        <source>Why this hit — {0}</source>
        <translation>命中处 — {0}</translation>
    </message>
</context>
<context>
    <name>_Editor</name>
    <message>
        <source>Write a note …</source>
        <translation>写批注…</translation>
    </message>
</context>
<context>
    <name>_Wanted</name>
    <message>
        <source>Find a value</source>
        <translation>查找值</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Import files …</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Import folder …</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Watch a folder …</source>
        <translation>监视文件夹…</translation>
    </message>
    <message>
        <source>New archive …</source>
        <translation>新建档案…</translation>
    </message>
    <message>
        <source>Open archive …</source>
        <translation>打开档案…</translation>
    </message>
    <message>
        <source>Recent archives</source>
        <translation>最近的档案</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Print preview …</source>
        <translation>打印预览…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Find in article …</source>
        <translation>在文章中查找…</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>检索全部报纸</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一篇命中文章</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一篇命中文章</translation>
    </message>
    <message>
        <source>Add tag …</source>
        <translation>添加标签…</translation>
    </message>
    <message>
        <source>New note …</source>
        <translation>新批注…</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>侧栏</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Text as designed</source>
        <translation>还原字号</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Export everything …</source>
        <translation>导出全部…</translation>
    </message>
    <message>
        <source>Save as picture …</source>
        <translation>存为图片…</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Copy article</source>
        <translation>复制全文</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Look of pictures</source>
        <translation>图片样式</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>复制引文</translation>
    </message>
    <message>
        <source>Copy selection with its source</source>
        <translation>复制选中文字和出处</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>引文体例</translation>
    </message>
    <message>
        <source>Punctuation of citations</source>
        <translation>引文标点</translation>
    </message>
    <message>
        <source>Citations …</source>
        <translation>引文…</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>划线</translation>
    </message>
    <message>
        <source>Highlight yellow</source>
        <translation>划线：黄色</translation>
    </message>
    <message>
        <source>Highlight green</source>
        <translation>划线：绿色</translation>
    </message>
    <message>
        <source>Highlight blue</source>
        <translation>划线：蓝色</translation>
    </message>
    <message>
        <source>Highlight red</source>
        <translation>划线：红色</translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation>去掉划线</translation>
    </message>
    <message>
        <source>Copy highlights with their source</source>
        <translation>复制划线文字和出处</translation>
    </message>
    <message>
        <source>List of highlights</source>
        <translation>划线列表</translation>
    </message>
    <message>
        <source>Clip into a folder …</source>
        <translation>加入剪报夹…</translation>
    </message>
    <message>
        <source>Remark on the clipping …</source>
        <translation>剪报备注…</translation>
    </message>
    <message>
        <source>Move up in the folder</source>
        <translation>在剪报夹中上移</translation>
    </message>
    <message>
        <source>Move down in the folder</source>
        <translation>在剪报夹中下移</translation>
    </message>
    <message>
        <source>Remove from the folder</source>
        <translation>移出剪报夹</translation>
    </message>
    <message>
        <source>Order of hits</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Over time …</source>
        <translation>时间分布 …</translation>
    </message>
    <message>
        <source>Earlier versions …</source>
        <translation>旧版对照…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>上一篇</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>下一篇</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一版</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一版</translation>
    </message>
    <message>
        <source>Previous issue</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>Next issue</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>Imports …</source>
        <translation>导入记录…</translation>
    </message>
    <message>
        <source>User dictionary …</source>
        <translation>用户词典…</translation>
    </message>
    <message>
        <source>Check the archive</source>
        <translation>检查档案</translation>
    </message>
    <message>
        <source>Rebuild the index</source>
        <translation>重建索引</translation>
    </message>
    <message>
        <source>Back up the archive …</source>
        <translation>备份档案…</translation>
    </message>
    <message>
        <source>Put back a backup …</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Open the sample issue</source>
        <translation>打开示例报纸</translation>
    </message>
    <message>
        <source>User’s guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Search language</source>
        <translation>检索语言</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>新变化</translation>
    </message>
    <message>
        <source>Show data folder</source>
        <translation>打开数据文件夹</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>About Baoku</source>
        <translation>关于报库</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>标注(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Go to anything …</source>
        <translation>快速前往…</translation>
    </message>
    <message>
        <source>Save search …</source>
        <translation>保存检索…</translation>
    </message>
    <message>
        <source>Search history …</source>
        <translation>检索历史…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>检索(&amp;S)</translation>
    </message>
    <message>
        <source>Concordance …</source>
        <translation>逐条语境…</translation>
    </message>
</context>
<context>
    <name>articleTable</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版别</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>总期号</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>版名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>副题</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Author names</source>
        <translation>作者名</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>电头</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>划线</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
</context>
<context>
    <name>citing</name>
    <message>
        <source>Newsroom</source>
        <translation>新闻报道：《报名》…第1版</translation>
    </message>
    <message>
        <source>Chicago, bibliography</source>
        <translation>芝加哥，参考文献</translation>
    </message>
    <message>
        <source>Chicago, note</source>
        <translation>芝加哥，注释</translation>
    </message>
    <message>
        <source>As the style has it</source>
        <translation>按体例规定</translation>
    </message>
    <message>
        <source>Half width</source>
        <translation>半角</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>全角</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>副题</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>电头</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Issue number</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>总期号</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>版名</translation>
    </message>
    <message>
        <source>Place on the page</source>
        <translation>版内序号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>不导入</translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Lists of citations</source>
        <translation>引文列表</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Table of articles, CSV</source>
        <translation>文章表格（CSV）</translation>
    </message>
    <message>
        <source>Table of articles, Excel</source>
        <translation>文章表格（Excel）</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Number of the issue</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>导出已取消，没有写出文件。</translation>
    </message>
    <message>
        <source>There was nothing to export.</source>
        <translation>没有可导出的内容。</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>本篇文章</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>本版</translation>
    </message>
    <message>
        <source>This issue</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>The selected articles</source>
        <translation>选中的文章</translation>
    </message>
    <message>
        <source>All hits</source>
        <translation>全部命中</translation>
    </message>
    <message>
        <source>This folder</source>
        <translation>本剪报夹</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>一个文件</translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>without {0}</source>
        <translation>不含 {0}</translation>
    </message>
    <message>
        <source>article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>导读</translation>
    </message>
    <message>
        <source>editor&apos;s note</source>
        <translation>编者按</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>启事</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>编辑名单</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>更正</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>likeness</name>
    <message>
        <source>the same text</source>
        <translation>全文相同</translation>
    </message>
    <message>
        <source>longer, holds {0} of this one</source>
        <translation>较长，含本文的 {0}</translation>
    </message>
    <message>
        <source>shorter, {0} of it is the same</source>
        <translation>较短，其中 {0} 相同</translation>
    </message>
    <message>
        <source>{0} the same</source>
        <translation>{0} 相同</translation>
    </message>
    <message>
        <source>{0} of the shorter text stands in the longer one</source>
        <translation>较短一篇的 {0} 见于较长一篇</translation>
    </message>
</context>
<context>
    <name>mentions</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Mention in its context</source>
        <translation>检索词及其语境</translation>
    </message>
    <message>
        <source>Newspaper · page · title</source>
        <translation>报纸 · 版次 · 标题</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something went wrong that should not have. Your archive is safe; the log has the details:</source>
        <translation>程序出了不该出的错。档案安然无恙，详情见日志：</translation>
    </message>
    <message>
        <source>{path} is not an archive of this program; it was left as it is.</source>
        <translation>{path} 不是本程序的档案，未作改动。</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this program: install that version to open it.</source>
        <translation>{path} 由更新版本的本程序建立，请安装新版本后打开。</translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}): put back a backup, or export what can still be read.</source>
        <translation>{path} 已损坏（{detail}）：请用备份恢复，或导出尚可读取的内容。</translation>
    </message>
    <message>
        <source>{path} is in use by another program: close it there and try again.</source>
        <translation>{path} 正被另一程序使用，请在那里关闭后再试。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read or written ({detail}): look for room on the disk and rights to the folder.</source>
        <translation>{path} 无法读写（{detail}）：请检查磁盘空间和文件夹权限。</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} 是空文件。</translation>
    </message>
    <message>
        <source>{path} is not a text file, whatever its name says.</source>
        <translation>{path} 不是文本文件，与扩展名不符。</translation>
    </message>
    <message>
        <source>{path} is larger than a newspaper&apos;s text can be ({found}).</source>
        <translation>{path} 过大，不像报纸文本（{found}）。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read.</source>
        <translation>{path} 无法读取。</translation>
    </message>
    <message>
        <source>{path} breaks the rules of its format: {found}.</source>
        <translation>{path} 不合其格式：{found}。</translation>
    </message>
    <message>
        <source>{path} has a format that this program doesn&apos;t know.</source>
        <translation>{path} 的格式本程序不认识。</translation>
    </message>
    <message>
        <source>The bytes of {path} were not kept: import the file again.</source>
        <translation>没有保留 {path} 的内容：请重新导入这个文件。</translation>
    </message>
    <message>
        <source>{path} is encrypted: take the password off first.</source>
        <translation>{path} 已加密，请先解除密码。</translation>
    </message>
    <message>
        <source>{path} is not as it was written, its checksum is another: import it by itself if you changed it.</source>
        <translation>{path} 与写入时不同，校验和不符；如果是你修改的，请单独导入该文件。</translation>
    </message>
    <message>
        <source>{path} is a table, but none of its columns is known to hold headlines or texts: {found}.</source>
        <translation>{path} 是表格，但看不出哪一列是标题或正文：{found}。</translation>
    </message>
    <message>
        <source>line {line}: {doubt}</source>
        <translation>第{line}行：{doubt}</translation>
    </message>
    <message>
        <source>{sentence} (line {line})</source>
        <translation>{sentence}（第 {line} 行）</translation>
    </message>
    <message>
        <source>Import {run} can&apos;t be undone alone: import {later} changed {issue} after it. Undo that one first.</source>
        <translation>第 {run} 次导入不能单独撤销：此后第 {later} 次导入改动了 {issue}。请先撤销那一次。</translation>
    </message>
    <message>
        <source>Import {run} changed nothing in this archive: there is nothing to undo.</source>
        <translation>导入 {run} 没有改动这份档案，无可撤销。</translation>
    </message>
    <message>
        <source>The archive holds no {kind} number {number}.</source>
        <translation>档案中没有编号为 {number} 的 {kind}。</translation>
    </message>
    <message>
        <source>There is already a folder “{name}”: choose another name.</source>
        <translation>已有名为“{name}”的剪报夹，请另取名称。</translation>
    </message>
    <message>
        <source>There is no clippings folder “{name}”.</source>
        <translation>没有名为“{name}”的剪报夹。</translation>
    </message>
    <message>
        <source>{path} is already there; nothing was written over it.</source>
        <translation>{path} 已存在，未覆盖。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}.</source>
        <translation>{path} 无法写入：{reason}。</translation>
    </message>
    <message>
        <source>No Chinese font is installed: install one, such as Noto Serif CJK.</source>
        <translation>系统没有中文字体：请安装一种，例如思源宋体（Noto Serif CJK）。</translation>
    </message>
    <message>
        <source>The page template {path} is faulty in line {line}: {reason}.</source>
        <translation>版面模板 {path} 第 {line} 行有误：{reason}。</translation>
    </message>
    <message>
        <source>The page template {path} is faulty: {reason}.</source>
        <translation>版面模板 {path} 有误：{reason}。</translation>
    </message>
    <message>
        <source>An article of {characters} characters is too long for a picture: select a passage, or export a PDF.</source>
        <translation>文章共 {characters} 字，过长，无法生成图片：请选取一段，或导出为 PDF。</translation>
    </message>
    <message>
        <source>The making of keywords was broken off, its process ended unexpectedly: it goes on at the next start.</source>
        <translation>关键词的提取中断了，其进程意外结束；下次启动时会继续。</translation>
    </message>
    <message>
        <source>The work was broken off, its process ended unexpectedly: free some memory and try again.</source>
        <translation>工作中断，其进程意外结束：请释放一些内存后再试。</translation>
    </message>
    <message>
        <source>{path} holds no text to be shown here: open the file itself.</source>
        <translation>{path} 没有可在这里显示的文字：请打开原文件。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be fetched ({reason}): look whether it opens in a browser, and save it from there.</source>
        <translation>无法取回 {path}（{reason}）：看看浏览器能否打开，再从浏览器保存。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written, though this program is to keep all beside itself: what is kept now lies in the folders of your account on this computer.</source>
        <translation>本程序设为把一切存在自己旁边，但 {path} 无法写入；现在存的东西放在这台电脑上你的用户文件夹里。</translation>
    </message>
    <message>
        <source>The settings could not be read and are as at the first start; the old file is kept as {path}.</source>
        <translation>设置文件读不出来，已恢复为初次启动时的设置；原来的文件留作 {path}。</translation>
    </message>
    <message>
        <source>The settings could not be read and are as at the first start: {path} is in their way, take it away.</source>
        <translation>设置读不出来，已恢复为初次启动时的设置：{path} 占着位置，请把它移走。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: what you set holds until the program is closed.</source>
        <translation>{path} 无法写入，所改的设置只在本次运行中有效。</translation>
    </message>
    <message>
        <source>{path} is not there, or holds no file.</source>
        <translation>{path} 不存在，或其中没有文件。</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} 是文件夹。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be opened: you have no right to.</source>
        <translation>{path} 无法打开：没有权限。</translation>
    </message>
    <message>
        <source>The system refused what the program asked for: “{reason}”.</source>
        <translation>系统拒绝了本程序的请求：“{reason}”。</translation>
    </message>
    <message>
        <source>{path}: the system says “{reason}”.</source>
        <translation>{path}：系统提示“{reason}”。</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>已更新</translation>
    </message>
    <message>
        <source>taken in by another file</source>
        <translation>并入另一个文件</translation>
    </message>
    <message>
        <source>already in the archive</source>
        <translation>档案中已有</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>leads to another part that is not in the archive: {printed}</source>
        <translation>转接的另一部分不在档案中：{printed}</translation>
    </message>
    <message>
        <source>the weekday is not that of the date: {printed}</source>
        <translation>星期与日期不符：{printed}</translation>
    </message>
    <message>
        <source>no day of the calendar: {printed}</source>
        <translation>没有这一天：{printed}</translation>
    </message>
    <message>
        <source>the file&apos;s name tells another date than the page; the page was believed</source>
        <translation>文件名与版面上的日期不同，以版面为准</translation>
    </message>
    <message>
        <source>an article without a headline: {printed}</source>
        <translation>文章没有标题：{printed}</translation>
    </message>
    <message>
        <source>a headline of its own or a subheading: {printed}</source>
        <translation>可能是标题，也可能是小标题：{printed}</translation>
    </message>
    <message>
        <source>a kicker, or a headline with a deck below it: {printed}</source>
        <translation>可能是引题，也可能是带副题的标题：{printed}</translation>
    </message>
    <message>
        <source>no page number is printed</source>
        <translation>没有印出版次</translation>
    </message>
    <message>
        <source>the page was in the archive with other articles; what is new was added below them</source>
        <translation>档案中该版已有其他文章，新文章排在其后</translation>
    </message>
    <message>
        <source>some bytes fit the encoding not and were replaced</source>
        <translation>有些字节不符合编码，已替换</translation>
    </message>
    <message>
        <source>the encoding is only probable</source>
        <translation>编码不能确定</translation>
    </message>
    <message>
        <source>what the columns hold was guessed from their cells</source>
        <translation>各列的内容是按单元格推测的</translation>
    </message>
    <message>
        <source>a row without headline and text</source>
        <translation>这一行没有标题和正文</translation>
    </message>
    <message>
        <source>a row that is damaged</source>
        <translation>这一行有损坏</translation>
    </message>
    <message>
        <source>a row that may be read wrongly</source>
        <translation>这一行可能读错</translation>
    </message>
    <message>
        <source>a date that can&apos;t be read: {printed}</source>
        <translation>日期无法识别：{printed}</translation>
    </message>
    <message>
        <source>the file of an article is not there: {printed}</source>
        <translation>缺少文章的文件：{printed}</translation>
    </message>
    <message>
        <source>the file of a page&apos;s text is not there</source>
        <translation>缺少版面文字的文件</translation>
    </message>
    <message>
        <source>the file of a page&apos;s text can&apos;t be read</source>
        <translation>版面文字的文件无法读取</translation>
    </message>
    <message>
        <source>a piece of text that is named is not there</source>
        <translation>缺少目录所指的一段文字</translation>
    </message>
    <message>
        <source>a page without text, kept as a picture</source>
        <translation>这一版没有文字层，只存图像</translation>
    </message>
    <message>
        <source>marks of articles that are in neither the archive nor the files, and were left: {printed}</source>
        <translation>所属文章既不在档案中，也不在文件中，未导入的标记：{printed}</translation>
    </message>
    <message>
        <source>a file it was made from is not as it was: {printed}</source>
        <translation>所依据的原始文件已被改动，未保存：{printed}</translation>
    </message>
    <message>
        <source>characters that can&apos;t be read</source>
        <translation>有无法识别的字</translation>
    </message>
    <message>
        <source>Open format</source>
        <translation>开放格式</translation>
    </message>
    <message>
        <source>Electronic paper</source>
        <translation>数字报</translation>
    </message>
    <message>
        <source>Labelled text</source>
        <translation>带标签的文本</translation>
    </message>
    <message>
        <source>Single article</source>
        <translation>单篇文章</translation>
    </message>
    <message>
        <source>Saved web page</source>
        <translation>保存的网页</translation>
    </message>
    <message>
        <source>News feed</source>
        <translation>新闻订阅源</translation>
    </message>
    <message>
        <source>Exported HTML</source>
        <translation>导出的 HTML</translation>
    </message>
    <message>
        <source>Web article</source>
        <translation>网页文章</translation>
    </message>
    <message>
        <source>Newspaper page</source>
        <translation>报纸版面</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Marks and more</source>
        <translation>标记及其他</translation>
    </message>
    <message>
        <source>Table in JSON</source>
        <translation>JSON 表格</translation>
    </message>
    <message>
        <source>Files added: {added} (articles: {articles}) · already there: {duplicates} · failed: {failed}</source>
        <translation>导入 {added} 个文件（{articles} 篇文章），{duplicates} 个已有，{failed} 个失败</translation>
    </message>
    <message>
        <source>{report} · articles revised: {revised}</source>
        <translation>{report}，更新 {revised} 篇文章</translation>
    </message>
    <message>
        <source>{report} · warnings: {warnings}</source>
        <translation>{report}，{warnings} 条提示</translation>
    </message>
    <message>
        <source>{report}; cancelled before the end</source>
        <translation>{report}；中途取消</translation>
    </message>
    <message>
        <source>{name}: {brought}</source>
        <translation>{name}：{brought}</translation>
    </message>
    <message>
        <source>{name}: {status} (articles: {articles}, warnings: {warnings})</source>
        <translation>{name}：{status}，{articles} 篇文章，{warnings} 条提醒</translation>
    </message>
    <message>
        <source>Found in {total:,} of {searched:,} articles, all indexed</source>
        <translation>命中 {total:,} 篇（全部 {searched:,} 篇均已索引）</translation>
    </message>
    <message>
        <source>{searched:,} articles searched, all indexed, {seconds}</source>
        <translation>检索范围 {searched:,} 篇，全部已索引，用时 {seconds}</translation>
    </message>
    <message>
        <source>Not found as typed; searched for articles with all of: {words}</source>
        <translation>未见完全相同的文字，改为查找同时含有以下各词的文章：{words}</translation>
    </message>
    <message>
        <source>Found only inside longer words</source>
        <translation>只见于更长的词中</translation>
    </message>
    <message>
        <source>Taken literally: the signs made no query</source>
        <translation>符号不成检索式，按字面检索</translation>
    </message>
    <message>
        <source>tags: {0}</source>
        <translation>标签 {0}</translation>
    </message>
    <message>
        <source>notes: {0}</source>
        <translation>批注 {0}</translation>
    </message>
    <message>
        <source>highlights: {0}</source>
        <translation>划线 {0}</translation>
    </message>
    <message>
        <source>clippings folders: {0}</source>
        <translation>剪报夹 {0}</translation>
    </message>
    <message>
        <source>clippings: {0}</source>
        <translation>剪报 {0}</translation>
    </message>
    <message>
        <source>marks of gone articles: {0}</source>
        <translation>已离开文章的标记 {0}</translation>
    </message>
    <message>
        <source>saved searches: {0}</source>
        <translation>已存检索 {0}</translation>
    </message>
    <message>
        <source>lines of the search diary: {0}</source>
        <translation>检索日志 {0} 条</translation>
    </message>
    <message>
        <source>terms of the dictionary: {0}</source>
        <translation>词典词条 {0}</translation>
    </message>
    <message>
        <source>earlier texts of articles: {0}</source>
        <translation>文章旧文本 {0}</translation>
    </message>
    <message>
        <source>past imports: {0}</source>
        <translation>历次导入 {0}</translation>
    </message>
    <message>
        <source>source files: {0}</source>
        <translation>来源文件 {0}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>Searches of the archive</source>
        <translation>检索记录</translation>
    </message>
    <message>
        <source>Archive: {archive}</source>
        <translation>档案：{archive}</translation>
    </message>
    <message>
        <source>Searches: {count:,}, from {first} to {last} ({zone})</source>
        <translation>检索：{count:,} 次，{first} 至 {last}（{zone}）</translation>
    </message>
    <message>
        <source>Searches: none</source>
        <translation>检索：无</translation>
    </message>
    <message>
        <source>Program: {program}</source>
        <translation>程序：{program}</translation>
    </message>
    <message>
        <source>An article is found where the characters of every term stand in it one after the other; blanks between Chinese characters, width, case, and traditional or simplified form make no difference.</source>
        <translation>每个检索词的字符在文章中依次连续出现，即为命中；汉字间的空格、全角与半角、大小写、繁体与简体不作区分。</translation>
    </message>
    <message>
        <source>Words of letters are found whole, and where a text without quotation marks stands nowhere as typed, articles with all of its words are counted.</source>
        <translation>字母单词按整词匹配；未加引号的文字若无处原样出现，则统计包含其全部词语的文章。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>检索式</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>Articles searched</source>
        <translation>检索文章数</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>by relevance</source>
        <translation>按相关度</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>by page</source>
        <translation>按版面</translation>
    </message>
</context>
<context>
    <name>offered</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>已存检索</translation>
    </message>
    <message>
        <source>Recent search</source>
        <translation>最近检索</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>期</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人名</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>剪报夹</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建剪报夹</translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message>
        <source>By relevance</source>
        <translation>按相关度</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>By page</source>
        <translation>按版次</translation>
    </message>
</context>
<context>
    <name>pace</name>
    <message>
        <source>{0} a second</source>
        <translation>每秒 {0} 个</translation>
    </message>
    <message>
        <source>{0} s left</source>
        <translation>还需 {0} 秒</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>还需 {0} 分钟</translation>
    </message>
    <message>
        <source>{0} h left</source>
        <translation>还需 {0} 小时</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Search the archive for “{0}”</source>
        <translation>在档案中检索“{0}”</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Narrow, for chats</source>
        <translation>窄幅（聊天用）</translation>
    </message>
    <message>
        <source>Narrow, on dark paper</source>
        <translation>窄幅，深色底</translation>
    </message>
    <message>
        <source>Wide, for slides</source>
        <translation>宽幅（幻灯片用）</translation>
    </message>
    <message>
        <source>Wide, on dark paper</source>
        <translation>宽幅，深色底</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>Citing</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation>命令的按键</translation>
    </message>
    <message>
        <source>Choose a command, then press the keys that are to call it.</source>
        <translation>选一个命令，再按下要用的键。</translation>
    </message>
    <message>
        <source>shortcuts hotkeys bindings</source>
        <translation>快捷键 热键</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of menus, messages and dates. Newspapers stay as they were printed.</source>
        <translation>菜单、提示和日期所用的语言。报纸的文字仍照原样。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>At the start, open</source>
        <translation>启动时打开</translation>
    </message>
    <message>
        <source>The archive that a start opens when no other is named.</source>
        <translation>没有指定档案时，启动打开哪一个。</translation>
    </message>
    <message>
        <source>The archive of the last time</source>
        <translation>上次打开的档案</translation>
    </message>
    <message>
        <source>The archive in the usual place</source>
        <translation>默认位置的档案</translation>
    </message>
    <message>
        <source>startup launch</source>
        <translation>开机 开始</translation>
    </message>
    <message>
        <source>Go on reading where you left off</source>
        <translation>接着上次的地方读</translation>
    </message>
    <message>
        <source>An archive opens with the article that was read last, at the same line.</source>
        <translation>打开档案时，回到上次在读的文章和那一行。</translation>
    </message>
    <message>
        <source>The archive&apos;s place</source>
        <translation>档案的位置</translation>
    </message>
    <message>
        <source>All that you keep is in this one file. It can be moved to another folder or drive, but should not lie in one that is kept the same with other computers while it is open.</source>
        <translation>你收存的一切都在这一个文件里。它可以移到别的文件夹或磁盘，但开着的时候不宜放在与其他电脑同步的文件夹里。</translation>
    </message>
    <message>
        <source>location path database file move</source>
        <translation>路径 数据库 存储 移动 搬家</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>The colours of the window and of the paper that is read on.</source>
        <translation>窗口和阅读纸面的配色。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>护眼</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>theme night mode</source>
        <translation>主题 夜间模式 颜色 皮肤</translation>
    </message>
    <message>
        <source>Size of the window&apos;s text</source>
        <translation>界面文字大小</translation>
    </message>
    <message>
        <source>Menus, lists and buttons, against the size that the system has. Articles have theirs.</source>
        <translation>菜单、列表和按钮的文字，相对系统字号而言。文章的字号另设。</translation>
    </message>
    <message>
        <source>font size scale zoom</source>
        <translation>字号 缩放</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>The face that articles are read in; bylines keep the kai face of newspapers.</source>
        <translation>阅读文章用的字体；署名仍用报纸惯用的楷体。</translation>
    </message>
    <message>
        <source>Song, with serifs</source>
        <translation>宋体</translation>
    </message>
    <message>
        <source>Hei, without serifs</source>
        <translation>黑体</translation>
    </message>
    <message>
        <source>font family</source>
        <translation>字形 宋体 黑体</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Against the designed size; Ctrl and the mouse wheel change it as well.</source>
        <translation>相对设计字号；按住 Ctrl 滚动滚轮也可以调。</translation>
    </message>
    <message>
        <source>font size larger smaller</source>
        <translation>字号 放大 缩小</translation>
    </message>
    <message>
        <source>Height of lines</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>How far the lines of an article are from each other.</source>
        <translation>文章行与行之间的距离。</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>紧</translation>
    </message>
    <message>
        <source>As designed</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>line spacing leading</source>
        <translation>行间距 行高</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>行长</translation>
    </message>
    <message>
        <source>Chinese characters in a line, as far as the window has room for them.</source>
        <translation>一行排多少个汉字，窗口放得下为限。</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} 字</translation>
    </message>
    <message>
        <source>{0} characters, as designed</source>
        <translation>{0} 字（默认）</translation>
    </message>
    <message>
        <source>line width measure column margins</source>
        <translation>行宽 版心 栏宽 页边</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} 天</translation>
    </message>
    <message>
        <source>Order of hits</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>The order in which a search lists what it finds.</source>
        <translation>检索结果按什么次序列出。</translation>
    </message>
    <message>
        <source>Search while typing</source>
        <translation>边输入边检索</translation>
    </message>
    <message>
        <source>How soon after the last key a search begins. Enter always begins it at once.</source>
        <translation>停下按键多久后开始检索。按回车总是立即开始。</translation>
    </message>
    <message>
        <source>Almost at once</source>
        <translation>几乎立即</translation>
    </message>
    <message>
        <source>After a short pause</source>
        <translation>稍停之后</translation>
    </message>
    <message>
        <source>After a second</source>
        <translation>一秒之后</translation>
    </message>
    <message>
        <source>Only by Enter</source>
        <translation>只在按回车时</translation>
    </message>
    <message>
        <source>delay instant live</source>
        <translation>延迟 即时 实时</translation>
    </message>
    <message>
        <source>Keep the search history</source>
        <translation>保留检索历史</translation>
    </message>
    <message>
        <source>How long a search stays in the history, which is offered again and can be exported as an appendix. Older ones are forgotten at the next start. If none is kept from now on, what is there stays until you forget it.</source>
        <translation>检索在历史里留多久；历史可以再次选用，也可以导出作附录。过期的在下次启动时清除。选“不保留”只是不再记新的，已有的要由你自己清除。</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>一直保留</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>privacy diary</source>
        <translation>隐私 日记</translation>
    </message>
    <message>
        <source>User dictionary</source>
        <translation>用户词典</translation>
    </message>
    <message>
        <source>Names and terms that are always taken as one word.</source>
        <translation>总是当作一个词的人名、机构名和术语。</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>引文体例</translation>
    </message>
    <message>
        <source>The style in which citations are copied and listed.</source>
        <translation>复制和列出引文时所用的体例。</translation>
    </message>
    <message>
        <source>reference bibliography footnote</source>
        <translation>参考文献 国标 著录</translation>
    </message>
    <message>
        <source>Punctuation of citations</source>
        <translation>引文标点</translation>
    </message>
    <message>
        <source>The width of commas, points and brackets, where a style leaves that open.</source>
        <translation>体例没有规定时，逗号、句点和括号用全角还是半角。</translation>
    </message>
    <message>
        <source>Show first what an import would do</source>
        <translation>导入前先预演</translation>
    </message>
    <message>
        <source>Encoding, newspaper, day and articles of every file are shown before anything is stored. Without that, files are imported at once; an import can be undone either way.</source>
        <translation>存入之前，先看到每个文件的编码、报纸、日期和文章。不预演就直接导入；两种做法都可以撤销。</translation>
    </message>
    <message>
        <source>preview dry run ask</source>
        <translation>预览 询问 确认</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <source>What lies in these folders, and what is put there later, is imported by itself once it is whole.</source>
        <translation>这些文件夹里已有的和以后放进去的文件，写完整后自动导入。</translation>
    </message>
    <message>
        <source>monitor automatic hot folder</source>
        <translation>监控 自动导入</translation>
    </message>
    <message>
        <source>Back up by itself</source>
        <translation>自动备份</translation>
    </message>
    <message>
        <source>A whole copy, made while you work, if the archive was changed since the last one.</source>
        <translation>档案自上次备份后有改动，就在你使用时做一份完整的副本。</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>automatic copy safety interval</source>
        <translation>定时 间隔 副本</translation>
    </message>
    <message>
        <source>Backups to be kept</source>
        <translation>保留份数</translation>
    </message>
    <message>
        <source>When there are more, the oldest is deleted. Each is as large as the archive.</source>
        <translation>超过时删去最早的一份。每份都和档案一样大。</translation>
    </message>
    <message>
        <source>number rotate old</source>
        <translation>数量 个数 清理</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Another drive is best: it is still there when this one fails.</source>
        <translation>最好放在另一个磁盘上：这个坏了，那个还在。</translation>
    </message>
    <message>
        <source>Backups of this archive</source>
        <translation>这个档案的备份</translation>
    </message>
    <message>
        <source>Each was read through when it was made. When one is put back, the archive as it is now is kept beside it under another name.</source>
        <translation>每份备份做好时都通读校验过。恢复其中一份时，现在的档案会另名留在旁边。</translation>
    </message>
    <message>
        <source>restore recover</source>
        <translation>还原 找回</translation>
    </message>
</context>
<context>
    <name>rehearsal</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>can&apos;t be read: {0}</source>
        <translation>无法读取：{0}</translation>
    </message>
    <message>
        <source>already in the archive</source>
        <translation>已在档案中</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>would bring {0}</source>
        <translation>将带入 {0}</translation>
    </message>
    <message>
        <source>would be added</source>
        <translation>将会导入</translation>
    </message>
    <message>
        <source>newspaper unknown</source>
        <translation>报纸不详</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>日期不详</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>Without “{0}”</source>
        <translation>去掉“{0}”</translation>
    </message>
    <message>
        <source>With {0} as well</source>
        <translation>也包含 {0}</translation>
    </message>
    <message>
        <source>Without {0}</source>
        <translation>去掉 {0}</translation>
    </message>
    <message>
        <source>Without any filter</source>
        <translation>去掉全部筛选条件</translation>
    </message>
    <message>
        <source>All of the words, one by one: {0}</source>
        <translation>逐词检索：{0}</translation>
    </message>
    <message>
        <source>Also inside longer words</source>
        <translation>也查较长单词之中</translation>
    </message>
    <message>
        <source>Any of the words</source>
        <translation>任意一词</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{0} {1}×</source>
        <translation>{0} {1} 处</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>kicker</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>deck</source>
        <translation>副题</translation>
    </message>
    <message>
        <source>column</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>电头</translation>
    </message>
    <message>
        <source>text</source>
        <translation>正文</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About Baoku</source>
        <translation>關於報庫</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>組成部分及授權</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>組成部分</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>授權</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>授權原文</translation>
    </message>
    <message>
        <source>Keeps, reads and searches newspapers. Free software under the MIT licence, made of these parts:</source>
        <translation>收存、閱讀、檢索報紙。以 MIT 授權釋出的自由軟體，由下列部分組成：</translation>
    </message>
    <message>
        <source>This part came without the text of its licence.</source>
        <translation>這一部分沒有隨附授權原文。</translation>
    </message>
</context>
<context>
    <name>AfterImport</name>
    <message>
        <source>Importing: {0}</source>
        <translation>正在匯入：{0}</translation>
    </message>
    <message>
        <source>Import {0} was undone.</source>
        <translation>已撤銷第 {0} 次匯入。</translation>
    </message>
    <message>
        <source>Reading again …</source>
        <translation>正在重新讀取…</translation>
    </message>
    <message>
        <source>From a watched folder: {0}</source>
        <translation>來自監視的資料夾：{0}</translation>
    </message>
</context>
<context>
    <name>Annotating</name>
    <message numerus="yes">
        <source>Annotations of %Ln article(s) are kept until they come again.</source>
        <translation>
            <numerusform>%Ln 篇文章的標籤、批註和剪報已另行儲存，文章再次匯入後即恢復。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “{0}” taken from %Ln article(s).</source>
        <translation>
            <numerusform>已從 %Ln 篇文章移除標籤「{0}」。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag “{0}” is one with “{1}” now.</source>
        <translation>標籤「{0}」已併入「{1}」。</translation>
    </message>
    <message>
        <source>Tag “{0}” is called “{1}” now.</source>
        <translation>標籤「{0}」已更名為「{1}」。</translation>
    </message>
    <message>
        <source>A note was removed.</source>
        <translation>已刪除一條批註。</translation>
    </message>
    <message>
        <source>The archive is being written: tags and notes wait for it and are not lost.</source>
        <translation>報庫正在寫入：標籤和批註稍後寫入，不會丟失。</translation>
    </message>
    <message>
        <source>What had waited is written.</source>
        <translation>等待寫入的內容已全部寫入。</translation>
    </message>
    <message>
        <source>Notes that could not be written into the archive are in {0}.</source>
        <translation>未能寫入資料庫的批註儲存在 {0} 中。</translation>
    </message>
</context>
<context>
    <name>ArchivePanel</name>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>移到別處…</translation>
    </message>
    <message>
        <source>Open another …</source>
        <translation>開啟別的…</translation>
    </message>
    <message>
        <source>New archive …</source>
        <translation>新建資料庫…</translation>
    </message>
    <message>
        <source>Move the archive to the folder</source>
        <translation>把資料庫移到資料夾</translation>
    </message>
    <message>
        <source>Moving the archive to {0} …</source>
        <translation>正在把資料庫移到 {0}…</translation>
    </message>
    <message>
        <source>The archive lies here now: {0}</source>
        <translation>資料庫現在放在：{0}</translation>
    </message>
</context>
<context>
    <name>AroundPane</name>
    <message>
        <source>Around this article</source>
        <translation>相關內容</translation>
    </message>
    <message>
        <source>Looking around …</source>
        <translation>正在尋找相關內容……</translation>
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
            <numerusform>本文有 %Ln 箇舊版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>對照</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>{0} is not in the archive</source>
        <translation>{0}不在資料庫中</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Backed up: {0}</source>
        <translation>已備份：{0}</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>There is none yet.</source>
        <translation>還沒有備份。</translation>
    </message>
    <message>
        <source>Put back …</source>
        <translation>恢復…</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不恢復</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>Put back a file …</source>
        <translation>從檔案恢復…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>The archive becomes what it was on {0}.</source>
        <translation>資料庫將恢復到 {0} 的樣子。</translation>
    </message>
    <message>
        <source>Put back a backup</source>
        <translation>恢復備份</translation>
    </message>
    <message>
        <source>The archive becomes what is in {0}.</source>
        <translation>資料庫將恢復為 {0} 的內容。</translation>
    </message>
    <message>
        <source>As it is now it is kept beside it.</source>
        <translation>現在的資料庫會另名留在旁邊。</translation>
    </message>
    <message>
        <source>before</source>
        <translation>恢復前</translation>
    </message>
    <message>
        <source>Putting back {0} …</source>
        <translation>正在恢復 {0}…</translation>
    </message>
    <message>
        <source>The backup was put back. What the archive was before is kept here: {0}</source>
        <translation>備份已恢復。恢復前的資料庫留在：{0}</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message numerus="yes">
        <source>%Ln article(s) were copied.</source>
        <translation>
            <numerusform>已複製 %Ln 篇文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>The article was copied.</source>
        <translation>已複製文章。</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Chart of hits over time</source>
        <translation>命中的時間分佈圖</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>篇數</translation>
    </message>
    <message>
        <source>Per 10,000</source>
        <translation>每萬篇</translation>
    </message>
    <message>
        <source>All in the archive</source>
        <translation>庫中全部文章</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Show the hits of this query on a click in the chart</source>
        <translation>點選圖表時列出這一檢索詞的命中文章</translation>
    </message>
    <message>
        <source>Take {0} out of the chart</source>
        <translation>從圖表中移去 {0}</translation>
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
        <translation>全部複製</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>另存為…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Citations of</source>
        <translation>引文範圍</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>體例</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>標點</translation>
    </message>
    <message>
        <source>All hits</source>
        <translation>全部檢索結果</translation>
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
            <numerusform>只顯示 %Ln 條引文中的前 {0} 條；複製和儲存時包括全部。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln citation(s)</source>
        <translation>
            <numerusform>%Ln 條引文</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to cite.</source>
        <translation>沒有可引用的文章。</translation>
    </message>
    <message>
        <source>The search finds nothing any more. Search anew, or choose this article or its issue above.</source>
        <translation>這次檢索已沒有結果。請重新檢索，或在上方改選本文、本期。</translation>
    </message>
    <message>
        <source>The article has left the archive. Open another one and ask for its citations.</source>
        <translation>這篇文章已不在資料庫中。請開啟另一篇，再列出引文。</translation>
    </message>
    <message>
        <source>All citations are being put together …</source>
        <translation>正在整理全部引文…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已複製。</translation>
    </message>
    <message>
        <source>Save the citations</source>
        <translation>儲存引文</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已儲存：{0}</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The citations could not be put together.</source>
        <translation>引文未能整理出來。</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Copied: {0}</source>
        <translation>已複製：{0}</translation>
    </message>
    <message>
        <source>Copied as {0}.</source>
        <translation>已按 {0} 複製。</translation>
    </message>
    <message>
        <source>Nothing is selected; the headline was copied: {0}</source>
        <translation>沒有選中文字，已複製標題：{0}</translation>
    </message>
</context>
<context>
    <name>ClipPopup</name>
    <message>
        <source>Clip into a folder</source>
        <translation>加入剪報夾</translation>
    </message>
    <message>
        <source>Clip into: a folder, or a name for a new one</source>
        <translation>加入剪報夾：輸入名稱尋找或新建</translation>
    </message>
    <message>
        <source>There is no folder yet: type a name, then Enter.</source>
        <translation>還沒有剪報夾：輸入名稱，按 Enter 鍵新建。</translation>
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
        <translation>已加入剪報夾「{0}」。</translation>
    </message>
    <message>
        <source>It is in “{0}” already.</source>
        <translation>剪報夾「{0}」中已有此文。</translation>
    </message>
    <message>
        <source>“{0}” was removed from “{1}”.</source>
        <translation>已將「{0}」移出剪報夾「{1}」。</translation>
    </message>
    <message numerus="yes">
        <source>The folder “{0}” with %Ln article(s) was removed.</source>
        <translation>
            <numerusform>已刪除剪報夾「{0}」（%Ln 篇文章）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is being written: clippings wait for it and are not lost.</source>
        <translation>報庫正在寫入：剪報稍後寫入，不會丟失。</translation>
    </message>
    <message>
        <source>What had waited is written.</source>
        <translation>等待寫入的內容已全部寫入。</translation>
    </message>
</context>
<context>
    <name>ColumnPanel</name>
    <message>
        <source>Say what the columns hold: an article needs at least its text or its headline.</source>
        <translation>請指明各列的內容：一篇文章至少要有正文或標題。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>各列</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>無列名</translation>
    </message>
    <message>
        <source>What column “{0}” holds</source>
        <translation>「{0}」列的內容</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>護眼</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>匯入檔案</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>匯入資料夾</translation>
    </message>
    <message>
        <source>New archive</source>
        <translation>新建資料庫</translation>
    </message>
    <message>
        <source>Open archive</source>
        <translation>開啟資料庫</translation>
    </message>
    <message>
        <source>Back up the archive</source>
        <translation>備份資料庫</translation>
    </message>
    <message>
        <source>Search for a word first: the concordance lists all its mentions.</source>
        <translation>請先檢索一個詞，逐條語境會列出它的每一處出現。</translation>
    </message>
</context>
<context>
    <name>ConcordanceHead</name>
    <message>
        <source>Order of lines</source>
        <translation>各行的順序</translation>
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
        <translation>按後文</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>繼續統計</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>匯出…</translation>
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
        <translation>逐條語境</translation>
    </message>
    <message>
        <source>Export the concordance</source>
        <translation>匯出逐條語境</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已儲存：{0}</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>匯出已取消，沒有寫入檔案。</translation>
    </message>
    <message>
        <source>What is searched stands in no text: search for a word or a phrase to see its mentions.</source>
        <translation>檢索的內容不是文中的字詞：請檢索一個詞或片語，以列出它的每一處。</translation>
    </message>
    <message>
        <source>Looking for mentions …</source>
        <translation>正在尋找每一處…</translation>
    </message>
</context>
<context>
    <name>ConcordanceWords</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln 處</numerusform>
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
        <translation>共 {0}，見於 {1}</translation>
    </message>
    <message>
        <source>{0}, still counting</source>
        <translation>{0}，仍在統計</translation>
    </message>
    <message>
        <source>{0}; counting was stopped after {1} of {2} hits</source>
        <translation>{0}；統計已停止，查過 {1} 篇，命中共 {2} 篇</translation>
    </message>
    <message>
        <source>Looking for mentions: {0} of {1} hits</source>
        <translation>正在尋找每一處：已查 {0} 篇，命中共 {1} 篇</translation>
    </message>
    <message>
        <source>Putting the lines in order …</source>
        <translation>正在排序…</translation>
    </message>
    <message>
        <source>Exporting: {0} of {1} lines</source>
        <translation>正在匯出：第 {0} 行，共 {1} 行</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln line(s) were copied: Export writes all of them.</source>
        <translation>
            <numerusform>只複製了前 %Ln 行；要全部內容請用「匯出」。</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>報紙</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前文</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>檢索詞</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後文</translation>
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
            <numerusform>%Ln 個檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln file(s)</source>
        <translation>
            <numerusform>{0} / %Ln 個檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more file(s)</source>
        <translation>
            <numerusform>以及另外 %Ln 個檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A file for each of %Ln article(s)</source>
        <translation>
            <numerusform>每篇文章一個檔案（%Ln 篇）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A file for each of %Ln issue(s)</source>
        <translation>
            <numerusform>每期一個檔案（%Ln 期）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln article(s) to {0}.</source>
        <translation>
            <numerusform>已匯出 %Ln 篇文章到 {0}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is exported to {0}: %Ln article(s), with all that belongs to them.</source>
        <translation>
            <numerusform>全部內容已匯出到 {0}：%Ln 篇文章及其所屬的一切。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln issue(s) or file(s) could not be read.</source>
        <translation>
            <numerusform>有 %Ln 期或檔案無法讀取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The export was cancelled: %Ln article(s) are written to {0}.</source>
        <translation>
            <numerusform>匯出已取消：已寫出 %Ln 篇文章，在 {0}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be written.</source>
        <translation>
            <numerusform>%Ln 個檔案未能寫出。</numerusform>
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
            <numerusform>這裡是前 {0} 篇（共 %Ln 篇），匯出時全部寫入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln page(s)</source>
        <translation>
            <numerusform>{0} / %Ln 頁</numerusform>
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
            <numerusform>%Ln 個版</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newspaper(s)</source>
        <translation>
            <numerusform>%Ln 種報紙</numerusform>
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
            <numerusform>修訂 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revised</source>
        <translation>
            <numerusform>修訂 %Ln 篇</numerusform>
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
            <numerusform>%Ln 個檔案已匯入過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) can&apos;t be read</source>
        <translation>
            <numerusform>%Ln 個檔案無法讀取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln 個不匯入</numerusform>
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
        <translation>日曆</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Newspaper</source>
        <translation>報紙</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>As told by the file</source>
        <translation>以檔案為準</translation>
    </message>
    <message>
        <source>Issues and doubts</source>
        <translation>各期與存疑之處</translation>
    </message>
    <message>
        <source>Beginning of the text</source>
        <translation>正文開頭</translation>
    </message>
    <message>
        <source>“{0}” is no date.</source>
        <translation>「{0}」不是日期。</translation>
    </message>
    <message>
        <source>No file is chosen</source>
        <translation>未選中檔案</translation>
    </message>
    <message>
        <source>Choose one above to see what is in it, or several to decide about all of them.</source>
        <translation>在上面選一個檔案檢視內容，選多個可一併設定。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) chosen</source>
        <translation>
            <numerusform>選中 %Ln 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>What you decide here holds for all of them.</source>
        <translation>在此設定的內容對選中的所有檔案有效。</translation>
    </message>
    <message>
        <source>No encoding fits these bytes: try one from the list.</source>
        <translation>未能判斷編碼，請從列表中試選一種。</translation>
    </message>
    <message>
        <source>This file is no plain text: there is nothing to show of it here.</source>
        <translation>這個檔案不是純文字，無法在此顯示內容。</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
</context>
<context>
    <name>DiaryModel</name>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>檢索</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>篩選</translation>
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
        <translation>檢索歷史</translation>
    </message>
</context>
<context>
    <name>DiaryWindow</name>
    <message>
        <source>Search history</source>
        <translation>檢索歷史</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>再次檢索</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>全部刪除</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>Reading the history …</source>
        <translation>正在讀取檢索歷史…</translation>
    </message>
    <message>
        <source>Part of a search, a filter or a day</source>
        <translation>檢索詞、篩選或日期的一部分</translation>
    </message>
    <message>
        <source>Show searches that hold</source>
        <translation>只顯示包含以下文字的檢索</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>No search fits: empty the field.</source>
        <translation>沒有符合的檢索：請清空輸入框。</translation>
    </message>
    <message>
        <source>What you search for is listed here.</source>
        <translation>您的檢索會記錄在這裡。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln search(es) forgotten.</source>
        <translation>
            <numerusform>已刪除 %Ln 條檢索記錄。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the search history</source>
        <translation>匯出檢索歷史</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已儲存：{0}</translation>
    </message>
</context>
<context>
    <name>DictionaryPanel</name>
    <message>
        <source>Open …</source>
        <translation>開啟…</translation>
    </message>
</context>
<context>
    <name>DictionaryWindow</name>
    <message>
        <source>User dictionary</source>
        <translation>使用者詞典</translation>
    </message>
    <message>
        <source>Terms, one a line</source>
        <translation>詞語，每行一個</translation>
    </message>
    <message>
        <source>One term or name a line</source>
        <translation>每行一個詞語或人名、地名</translation>
    </message>
    <message>
        <source>Each of these is always taken as one word: in a search for words, in keywords and in suggestions. The dictionary is kept in the archive.</source>
        <translation>這些詞語始終作為一個整詞：在按詞檢索、關鍵詞和輸入建議中都是如此。詞典儲存在報庫檔案中。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <translation>
            <numerusform>%Ln 個詞語</numerusform>
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
        <translation>第 {0} 行「{1}」：單獨一個字不成詞語。</translation>
    </message>
    <message>
        <source>Line {0}, “{1}”: this is too long for a term.</source>
        <translation>第 {0} 行「{1}」：作為詞語太長。</translation>
    </message>
    <message>
        <source>Line {0}, “{1}”: these are only signs.</source>
        <translation>第 {0} 行「{1}」：只有符號。</translation>
    </message>
    <message>
        <source>Line {0}, “{1}”: a blank parts it; write a line for each term.</source>
        <translation>第 {0} 行「{1}」：中間有空格，請每行只寫一個詞語。</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>No newspaper here yet</source>
        <translation>這裡還沒有報紙</translation>
    </message>
    <message>
        <source>Open the sample issue</source>
        <translation>開啟範例報紙</translation>
    </message>
    <message>
        <source>Import files …</source>
        <translation>匯入檔案…</translation>
    </message>
    <message>
        <source>Three ways to begin:</source>
        <translation>可以這樣開始：</translation>
    </message>
    <message>
        <source>Import files or folders</source>
        <translation>匯入檔案或資料夾</translation>
    </message>
    <message>
        <source>Texts, PDF, saved electronic papers, tables and more, also packed; first you see what it would do.</source>
        <translation>文字、PDF、儲存下來的電子報、表格等等，打了包的也行；匯入前先看到會得到什麼。</translation>
    </message>
    <message>
        <source>Import folder …</source>
        <translation>匯入資料夾…</translation>
    </message>
    <message>
        <source>Drop them onto this window</source>
        <translation>拖到這個窗口裡</translation>
    </message>
    <message>
        <source>Drag files and folders here from wherever they are shown.</source>
        <translation>檔案和資料夾，從哪裡都可以直接拖進來。</translation>
    </message>
    <message>
        <source>Watch a folder, or open an archive</source>
        <translation>監視資料夾，或開啟已有的資料庫</translation>
    </message>
    <message>
        <source>What is put into a watched folder is imported by itself. An archive of yours opens as you left it.</source>
        <translation>放進所監視資料夾的檔案會自動匯入。已有的資料庫，上次讀到哪裡就開啟到哪裡。</translation>
    </message>
    <message>
        <source>Watch a folder …</source>
        <translation>監視資料夾…</translation>
    </message>
    <message>
        <source>Open archive …</source>
        <translation>開啟資料庫…</translation>
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
        <translation>編碼</translation>
    </message>
    <message>
        <source>As found: {0}</source>
        <translation>自動：{0}</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>自動判斷</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>With tags, notes and highlights</source>
        <translation>含標籤、批註和劃線</translation>
    </message>
    <message>
        <source>Preview …</source>
        <translation>預覽…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>樣式</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>檔名</translation>
    </message>
    <message>
        <source>With highlights</source>
        <translation>帶劃線</translation>
    </message>
    <message>
        <source>Export into the folder</source>
        <translation>匯出到資料夾</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export everything into a new folder in</source>
        <translation>選擇位置，全部內容將匯出到其中的新資料夾</translation>
    </message>
    <message>
        <source>The pages are being set …</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>儲存 PDF</translation>
    </message>
    <message>
        <source>Exporting: {0}</source>
        <translation>正在匯出：{0}</translation>
    </message>
    <message>
        <source>Printing: {0}</source>
        <translation>正在列印：{0}</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>列印已取消。</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Facets</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>正在計數…</translation>
    </message>
    <message>
        <source>no hits</source>
        <translation>無命中</translation>
    </message>
</context>
<context>
    <name>FacetTree</name>
    <message>
        <source>Facets</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Enter shows only the hits with a value, Delete leaves them out.</source>
        <translation>Enter 只看含此值的命中，Delete 鍵排除它們。</translation>
    </message>
    <message>
        <source>No longer only “{0}”</source>
        <translation>不再只看「{0}」</translation>
    </message>
    <message>
        <source>Only “{0}”</source>
        <translation>只看「{0}」</translation>
    </message>
    <message>
        <source>Without “{0}”</source>
        <translation>不含「{0}」</translation>
    </message>
    <message>
        <source>Without “{0}” (Delete, or Alt and a click)</source>
        <translation>排除「{0}」（Delete 鍵，或按住 Alt 點選）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more …</source>
        <translation>
            <numerusform>還有 %Ln 項…</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>the first {0} of {1}</source>
        <translation>共 {1} 項，僅列前 {0} 項</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>only these are shown</source>
        <translation>只顯示這些</translation>
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
        <translation>開啟該期</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>檢視原檔案內容</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>編碼不變</translation>
    </message>
    <message>
        <source>As {0}</source>
        <translation>按 {0} 編碼</translation>
    </message>
    <message>
        <source>No warnings about this file.</source>
        <translation>這個檔案沒有提示。</translation>
    </message>
    <message>
        <source>Choose a file above.</source>
        <translation>請在上面選一個檔案。</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation>歸入 {0}</translation>
    </message>
</context>
<context>
    <name>FileModel</name>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>報紙</translation>
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
        <translation>修訂</translation>
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
        <translation>編碼</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>匯入結果</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不匯入</translation>
    </message>
</context>
<context>
    <name>FileTable</name>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>在文章中尋找</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一處</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一處</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>本篇沒有</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>not there now</source>
        <translation>現在找不到</translation>
    </message>
</context>
<context>
    <name>FolderPane</name>
    <message>
        <source>None yet: Ctrl+J clips what is read.</source>
        <translation>暫無剪報夾：按 Ctrl+J 收入正在閱讀的文章。</translation>
    </message>
    <message>
        <source>Clippings</source>
        <translation>剪報夾</translation>
    </message>
    <message>
        <source>Show clippings</source>
        <translation>顯示剪報</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>刪除剪報夾</translation>
    </message>
</context>
<context>
    <name>FolderView</name>
    <message>
        <source>Clippings folders</source>
        <translation>剪報夾</translation>
    </message>
</context>
<context>
    <name>FoldersPanel</name>
    <message>
        <source>No folder is watched yet: add one.</source>
        <translation>還沒有監視資料夾：請新增一個。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add a folder …</source>
        <translation>新增資料夾…</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>監視資料夾</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Exports and printing</source>
        <translation>匯出與列印</translation>
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
        <translation>使用者指南</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>在指南中尋找</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章節</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>指南正文</translation>
    </message>
    <message>
        <source>The guide doesn’t say “{0}” anywhere.</source>
        <translation>指南裡沒有提到「{0}」。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>The folder is {0}</source>
        <translation>資料夾：{0}</translation>
    </message>
    <message>
        <source>Copied: versions and the last error, nothing of what you read. Paste it to us.</source>
        <translation>已複製版本和最近一次錯誤，不含您讀的內容，貼上發給我們即可。</translation>
    </message>
</context>
<context>
    <name>HighlightModel</name>
    <message>
        <source>{0} — no longer in the text</source>
        <translation>{0} —— 正文裡已沒有</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黃色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>綠色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>藍色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>紅色</translation>
    </message>
</context>
<context>
    <name>HighlightPane</name>
    <message>
        <source>None yet: select a passage and press Ctrl+U.</source>
        <translation>還沒有劃線：選中一段文字，按 Ctrl+U。</translation>
    </message>
</context>
<context>
    <name>HighlightView</name>
    <message>
        <source>Highlights</source>
        <translation>劃線</translation>
    </message>
</context>
<context>
    <name>Highlighting</name>
    <message>
        <source>Select a passage of the article first.</source>
        <translation>請先在文章裡選中一段文字。</translation>
    </message>
    <message>
        <source>There is no highlight here.</source>
        <translation>這裡沒有劃線。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s) copied.</source>
        <translation>
            <numerusform>已複製 %Ln 處劃線。</numerusform>
        </translation>
    </message>
    <message>
        <source>highlight:*</source>
        <translation>劃線:*</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s) removed.</source>
        <translation>
            <numerusform>已去掉 %Ln 處劃線。</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is being written: highlights wait for it and are not lost.</source>
        <translation>報庫正在寫入：劃線稍後寫入，不會丟失。</translation>
    </message>
    <message>
        <source>What had waited is written.</source>
        <translation>等待寫入的內容已全部寫入。</translation>
    </message>
</context>
<context>
    <name>IssueTree</name>
    <message>
        <source>Newspaper not known</source>
        <translation>報名不詳</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>日期不詳</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>報紙</translation>
    </message>
</context>
<context>
    <name>KeptSearches</name>
    <message>
        <source>Saved as “{0}”.</source>
        <translation>已存為「{0}」。</translation>
    </message>
    <message>
        <source>The saved search “{0}” was removed.</source>
        <translation>已存檢索「{0}」已移除。</translation>
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
        <translation>按鍵</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>New keys</source>
        <translation>新的按鍵</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>不用按鍵</translation>
    </message>
    <message>
        <source>Restore default</source>
        <translation>恢復預設</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>全部恢復預設</translation>
    </message>
    <message>
        <source>Give them to this command</source>
        <translation>改給這個命令</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令與按鍵</translation>
    </message>
    <message>
        <source>{0} alone is needed for typing: hold Ctrl or Alt with it.</source>
        <translation>{0} 單獨按是用來打字的，請連同 Ctrl 或 Alt 一起按。</translation>
    </message>
    <message>
        <source>{0} opens the menu “{1}”: choose other keys.</source>
        <translation>{0} 用來開啟「{1}」選單，請換一個。</translation>
    </message>
    <message>
        <source>{0} belongs to “{1}”.</source>
        <translation>{0} 已用於「{1}」。</translation>
    </message>
    <message>
        <source>{0} calls “{1}” now.</source>
        <translation>{0} 現在用於「{1}」。</translation>
    </message>
</context>
<context>
    <name>Keywords</name>
    <message>
        <source>Keywords</source>
        <translation>關鍵詞</translation>
    </message>
    <message>
        <source>Keywords: {0}</source>
        <translation>關鍵詞：{0}</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>These characters, one after the other, in traditional or simplified form.</source>
        <translation>這幾個字依次相連；繁體、簡體均可命中。</translation>
    </message>
    <message>
        <source>Both, anywhere in the article.</source>
        <translation>同一篇文章中兩個詞都有，位置不限。</translation>
    </message>
    <message>
        <source>Exactly this; “” and 「」 do the same. Words are never cut from it.</source>
        <translation>一字不差，不再拆成詞；用「」或「」亦可。</translation>
    </message>
    <message>
        <source>Either. AND, OR and NOT are written in capitals, also full-width.</source>
        <translation>有其中之一即可。AND、OR、NOT 須大寫，全形亦可。</translation>
    </message>
    <message>
        <source>The first without the second; NOT does the same.</source>
        <translation>有前者而無後者；寫 NOT 亦可。</translation>
    </message>
    <message>
        <source>Brackets hold together, also full-width ones.</source>
        <translation>括號內的先合為一組；全形括號亦可。</translation>
    </message>
    <message>
        <source>Not more than five characters apart, in either order; NEAR alone: ten.</source>
        <translation>兩詞相隔不超過五個字，先後不限；只寫 NEAR 則為十個字。</translation>
    </message>
    <message>
        <source>Words that begin so. Without the star Latin words are whole.</source>
        <translation>以此開頭的外文詞；不加星號，則須整詞相符。</translation>
    </message>
    <message>
        <source>In headline, kicker or deck (title:).</source>
        <translation>見於標題、引題或副題（title:）。</translation>
    </message>
    <message>
        <source>In the byline, or a person named with the article (author:).</source>
        <translation>見於署名，或文章所列人名（author:）。</translation>
    </message>
    <message>
        <source>In the column’s name (column:); 栏目=要闻 wants just this name.</source>
        <translation>欄目名中含此（column:）；寫「欄目=要聞」則須全名相同。</translation>
    </message>
    <message>
        <source>On this page (page:); 版:A* on all pages of a section.</source>
        <translation>刊於此版（page:）；寫「版:A*」則含 A 疊各版。</translation>
    </message>
    <message>
        <source>In newspapers whose name holds this (newspaper:).</source>
        <translation>報名中含此（newspaper:）。</translation>
    </message>
    <message>
        <source>文章, 图片, 启事, 更正, 编者按, 导读 … (kind: article, photo, notice …).</source>
        <translation>文章、圖片、啟事、更正、編者按、導讀等（kind:）。</translation>
    </message>
    <message>
        <source>A year, month or day (date:); 2025-02-01..2025-02-17 a stretch of time.</source>
        <translation>某年、某月或某日（date:）；2025-02-01..2025-02-17 為一段時間。</translation>
    </message>
    <message>
        <source>Also 今年, 上个月, 本周, 昨天, 最近30天 (last-year, this-month, yesterday, last30d).</source>
        <translation>也可寫今年、上個月、本週、昨天、最近30天。</translation>
    </message>
    <message>
        <source>With your tag, with a note that holds this (tag:, note:).</source>
        <translation>帶有此標籤，或批註中含此（tag:、note:）。</translation>
    </message>
    <message>
        <source>With a highlight of yours of this colour, or that holds this; any by * (highlight:).</source>
        <translation>有你這種顏色的劃線，或劃線的文字裡有；* 為任何劃線（highlight:）。</translation>
    </message>
    <message>
        <source>In this clippings folder of yours (folder:).</source>
        <translation>在你的這個剪報夾裡（folder:）。</translation>
    </message>
    <message>
        <source>Search language</source>
        <translation>檢索語言</translation>
    </message>
    <message>
        <source>Any text can be searched: what is not understood as a sign of this language is taken as mere characters, and the line above the hits says so. Choose an example to try it.</source>
        <translation>任何文字都可以檢索：不能按檢索語言理解的，就按字面尋找，並在結果上方說明。點一個例子試試。</translation>
    </message>
    <message>
        <source>Search for {0}</source>
        <translation>檢索 {0}</translation>
    </message>
</context>
<context>
    <name>LayoutChoices</name>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>單欄</translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation>雙欄</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄數</translation>
    </message>
    <message>
        <source>{0} pt</source>
        <translation>{0} 磅</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>正文字級</translation>
    </message>
    <message>
        <source>Plain PDF</source>
        <translation>普通 PDF</translation>
    </message>
    <message>
        <source>PDF/A-2b, for archives</source>
        <translation>PDF/A-2b，供典藏</translation>
    </message>
    <message>
        <source>PDF/UA-1, for screen readers</source>
        <translation>PDF/UA-1，供讀屏軟體</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>More than one article stand behind a list of contents</source>
        <translation>多篇文章前加一份目錄</translation>
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
        <translation>報紙</translation>
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
        <translation>篩選命中的文章</translation>
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
            <numerusform>另有 %Ln 篇已移出，再次匯入後即恢復。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in this folder: Ctrl+J clips the article that is read.</source>
        <translation>此剪報夾為空：按 Ctrl+J 收入正在閱讀的文章。</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer words find more; “…” means exactly these characters.</source>
        <translation>沒有找到相關文章。減少檢索詞可擴大範圍；加引號「…」則須一字不差。</translation>
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
        <translation>系統沒有中文字型：請安裝一種，例如思源宋體（Noto Serif CJK）。</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已儲存：{0}</translation>
    </message>
    <message>
        <source>The archive is being opened …</source>
        <translation>正在開啟資料庫…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送印表機。</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>正在匯入…</translation>
    </message>
    <message>
        <source>The archive has faults: put back a backup.</source>
        <translation>資料庫有損壞：請用備份恢復。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly the last time. The archive has faults: put back a backup.</source>
        <translation>程式上次意外退出。資料庫有損壞：請恢復備份。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly the last time. The archive was looked through: it has no fault.</source>
        <translation>程式上次意外退出。已檢查資料庫：完好無損。</translation>
    </message>
    <message>
        <source>An import is under way: wait for its end, or cancel it.</source>
        <translation>正在匯入：請等它結束，或先取消。</translation>
    </message>
</context>
<context>
    <name>MentionTable</name>
    <message>
        <source>Mentions</source>
        <translation>逐條語境</translation>
    </message>
</context>
<context>
    <name>NameTemplate</name>
    <message>
        <source>Template of the names</source>
        <translation>檔名模板</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>插入欄位</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>頭幾個檔名</translation>
    </message>
    <message>
        <source>{0} is no field and stays as it is written.</source>
        <translation>{0} 不是欄位，將原樣保留。</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Search first: facets count what the hits have.</source>
        <translation>請先檢索，才能對命中的文章加以篩選。</translation>
    </message>
</context>
<context>
    <name>NoHits</name>
    <message>
        <source>Looking for what would find something …</source>
        <translation>正在尋找可行的放寬方式…</translation>
    </message>
    <message>
        <source>This would find something:</source>
        <translation>這樣可以找到：</translation>
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
        <translation>刪除批註</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批註</translation>
    </message>
    <message>
        <source>{0} · changed {1}</source>
        <translation>{0} · 修改於 {1}</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新批註</translation>
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
        <translation>批註</translation>
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
        <translation>進度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳情</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Offers</source>
        <translation>候選</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Page {0} of this issue is not in the archive.</source>
        <translation>本期第{0}版尚未匯入。</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
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
        <translation>標題、日期、人名、報紙、檢索或命令</translation>
    </message>
    <message>
        <source>Type a part of a name, or a day such as 2025-02-17 or 2月17日.</source>
        <translation>輸入名稱的一部分，或日期，如 2025-02-17 或 2月17日。</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>With highlights</source>
        <translation>帶劃線</translation>
    </message>
    <message>
        <source>The selection was copied as a picture.</source>
        <translation>已將選中文字複製為圖片。</translation>
    </message>
    <message>
        <source>The article was copied as a picture.</source>
        <translation>已將文章複製為圖片。</translation>
    </message>
    <message>
        <source>The picture is being made …</source>
        <translation>正在生成圖片…</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>存為圖片</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>圖片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>向量圖 (*.svg)</translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message>
        <source>A filter; Delete takes it away.</source>
        <translation>篩選條件；按 Delete 鍵移除。</translation>
    </message>
</context>
<context>
    <name>PillRow</name>
    <message>
        <source>Filters</source>
        <translation>篩選條件</translation>
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
        <translation>設定</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜尋設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>分頁</translation>
    </message>
    <message>
        <source>No setting fits “{0}”.</source>
        <translation>沒有設定與「{0}」相符。</translation>
    </message>
</context>
<context>
    <name>Preferring</name>
    <message>
        <source>An import is under way: this is seen at the next start.</source>
        <translation>正在匯入，下次啟動時生效。</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Print preview</source>
        <translation>列印預覽</translation>
    </message>
    <message>
        <source>With tags, notes and highlights</source>
        <translation>含標籤、批註和劃線</translation>
    </message>
    <message>
        <source>Save PDF …</source>
        <translation>儲存 PDF…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Size on the screen</source>
        <translation>顯示大小</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>適合寬度</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>適合整頁</translation>
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
        <translation>{0} – 列印預覽</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>頁，共 {0} 頁</translation>
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
        <translation>無法開啟資料庫。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Open another archive …</source>
        <translation>開啟其他資料庫…</translation>
    </message>
    <message>
        <source>New archive …</source>
        <translation>新建資料庫…</translation>
    </message>
    <message>
        <source>Put back {0}</source>
        <translation>恢復 {0}</translation>
    </message>
    <message>
        <source>Open archive</source>
        <translation>開啟資料庫</translation>
    </message>
    <message>
        <source>New archive</source>
        <translation>新建資料庫</translation>
    </message>
</context>
<context>
    <name>RehearsalDialog</name>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Only with &amp;doubts</source>
        <translation>只看存疑(&amp;D)</translation>
    </message>
    <message>
        <source>Import at once</source>
        <translation>直接匯入</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>正在檢視檔案…</translation>
    </message>
    <message>
        <source>Nothing is stored before you import.</source>
        <translation>點「匯入」之前不會存入任何內容。</translation>
    </message>
    <message>
        <source>No file has doubts. Take the tick from “Only with doubts” to see all of them.</source>
        <translation>沒有存疑的檔案。取消「只看存疑」可檢視全部檔案。</translation>
    </message>
    <message>
        <source>The files appear here as they are read.</source>
        <translation>讀到的檔案會列在這裡。</translation>
    </message>
</context>
<context>
    <name>RelatedArticles</name>
    <message numerus="yes">
        <source>%Ln related article(s)</source>
        <translation>
            <numerusform>%Ln 篇相關文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無標題</translation>
    </message>
</context>
<context>
    <name>RemarkLine</name>
    <message>
        <source>Remark on the clipping</source>
        <translation>剪報備註</translation>
    </message>
    <message>
        <source>Remark …</source>
        <translation>備註…</translation>
    </message>
    <message>
        <source>Remove from folder</source>
        <translation>移出剪報夾</translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>Imports</source>
        <translation>匯入記錄</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤銷這次匯入</translation>
    </message>
    <message>
        <source>Save as text …</source>
        <translation>另存為文字…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>複製為文字</translation>
    </message>
    <message>
        <source>Part of a name or folder</source>
        <translation>檔名或資料夾的一部分</translation>
    </message>
    <message>
        <source>Show files whose path holds</source>
        <translation>顯示路徑含有這些字的檔案</translation>
    </message>
    <message>
        <source>Show which files</source>
        <translation>顯示哪些檔案</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>全部檔案</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>有提示的</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗的</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>還沒有匯入過</translation>
    </message>
    <message>
        <source>Import files or folders from the File menu.</source>
        <translation>請用「檔案」選單匯入檔案或資料夾。</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>正在讀取清單…</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>No file fits: choose “All files” and empty the field.</source>
        <translation>沒有符合的檔案：請選「全部檔案」並清空輸入框。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>儲存報告</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Remark: {0}.</source>
        <translation>備註：{0}。</translation>
    </message>
    <message>
        <source>Tagged.</source>
        <translation>有標籤。</translation>
    </message>
    <message>
        <source>With a note.</source>
        <translation>有批註。</translation>
    </message>
    <message>
        <source>With highlights.</source>
        <translation>有劃線。</translation>
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
        <translation>恢復預設</translation>
    </message>
    <message>
        <source>Restore the default of “{0}”</source>
        <translation>恢復「{0}」的預設值</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選擇…</translation>
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
            <numerusform>%Ln 個檔案</numerusform>
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
            <numerusform>%Ln 個失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone {0}</source>
        <translation>{0} 撤銷</translation>
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
        <translation>同一報導另見 {0} 處或更多</translation>
    </message>
    <message numerus="yes">
        <source>The same story in %Ln other place(s)</source>
        <translation>
            <numerusform>同一報導另見 %Ln 處</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>對照</translation>
    </message>
</context>
<context>
    <name>SavedPane</name>
    <message>
        <source>None yet: Ctrl+D saves what is searched.</source>
        <translation>暫無：按 Ctrl+D 儲存當前檢索。</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已存檢索</translation>
    </message>
    <message>
        <source>Name of the saved search</source>
        <translation>已存檢索的名稱</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>輸入名稱後按 Enter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>檢索</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
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
        <translation>已存檢索</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save the chart</source>
        <translation>儲存圖表</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>圖片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>向量圖 (*.svg)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>時段</translation>
    </message>
    <message>
        <source>Articles in the archive</source>
        <translation>庫中篇數</translation>
    </message>
    <message>
        <source>{0}: articles</source>
        <translation>{0}：篇數</translation>
    </message>
    <message>
        <source>{0}: per 10,000 articles</source>
        <translation>{0}：每萬篇中的篇數</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>報庫</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>製作日期</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search the archive</source>
        <translation>檢索全部報紙</translation>
    </message>
    <message>
        <source>Search in {0} articles …</source>
        <translation>在 {0} 篇文章中檢索…</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快捷鍵</translation>
    </message>
</context>
<context>
    <name>SourceWindow</name>
    <message>
        <source>Source text</source>
        <translation>原檔案內容</translation>
    </message>
    <message>
        <source>Open the file itself</source>
        <translation>開啟原檔案</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>原檔案：{0}</translation>
    </message>
    <message>
        <source>Line {0}</source>
        <translation>第 {0} 行</translation>
    </message>
    <message>
        <source>as it was imported</source>
        <translation>匯入時的內容</translation>
    </message>
    <message>
        <source>as the file is now</source>
        <translation>檔案現在的內容</translation>
    </message>
    <message>
        <source>only the lines near by</source>
        <translation>只顯示附近的行</translation>
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
        <translation>正在檢查索引</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>keywords {0} of {1}</source>
        <translation>關鍵詞 {0} / {1} 篇</translation>
    </message>
    <message>
        <source>reprints {0} of {1}</source>
        <translation>重複報導 {0} / {1} 篇</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Tags and notes</source>
        <translation>標籤和批註</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批註</translation>
    </message>
    <message>
        <source>Notes {0}</source>
        <translation>批註 {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln 條批註</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>劃線</translation>
    </message>
    <message>
        <source>Highlights {0}</source>
        <translation>劃線 {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln 處劃線</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Suggestions</source>
        <translation>輸入建議</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Add tag</source>
        <translation>新增標籤</translation>
    </message>
    <message>
        <source>Add tag …</source>
        <translation>新增標籤…</translation>
    </message>
</context>
<context>
    <name>TagPane</name>
    <message>
        <source>None yet: Ctrl+T tags what is read.</source>
        <translation>暫無標籤：按 Ctrl+T 為正在閱讀的文章新增。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) gone, annotations kept</source>
        <translation>
            <numerusform>%Ln 篇文章已移出，所加內容保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) with highlights</source>
        <translation>
            <numerusform>%Ln 篇有劃線</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Show articles</source>
        <translation>顯示文章</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Remove from all articles</source>
        <translation>從所有文章移除</translation>
    </message>
</context>
<context>
    <name>TagPill</name>
    <message>
        <source>{0}: show all articles with this tag</source>
        <translation>{0}：顯示帶此標籤的所有文章</translation>
    </message>
    <message>
        <source>Tag {0}</source>
        <translation>標籤 {0}</translation>
    </message>
    <message>
        <source>Enter shows all articles with it, Delete takes it away.</source>
        <translation>按 Enter 顯示帶此標籤的所有文章，按 Delete 移除。</translation>
    </message>
</context>
<context>
    <name>TagView</name>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
</context>
<context>
    <name>TimeStrip</name>
    <message>
        <source>Hits over time</source>
        <translation>命中的時間分佈</translation>
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
            <numerusform>%Ln 篇無日期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) in all</source>
        <translation>
            <numerusform>資料庫中共有 %Ln 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>No issue in the archive</source>
        <translation>庫中無報</translation>
    </message>
    <message>
        <source>Of every 10,000 articles of the year</source>
        <translation>佔當年每萬篇文章的篇數</translation>
    </message>
    <message>
        <source>Of every 10,000 articles of the month</source>
        <translation>佔當月每萬篇文章的篇數</translation>
    </message>
    <message>
        <source>Of every 10,000 articles of the day</source>
        <translation>佔當日每萬篇文章的篇數</translation>
    </message>
    <message>
        <source>Articles a year</source>
        <translation>每年篇數</translation>
    </message>
    <message>
        <source>Articles a month</source>
        <translation>每月篇數</translation>
    </message>
    <message>
        <source>Articles a day</source>
        <translation>每日篇數</translation>
    </message>
</context>
<context>
    <name>TimelineWindow</name>
    <message>
        <source>Over time</source>
        <translation>時間分佈</translation>
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
        <translation>時段</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>篇數</translation>
    </message>
    <message>
        <source>Per 10,000 articles</source>
        <translation>每萬篇中的篇數</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>顯示內容</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>儲存 …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>{0} over time</source>
        <translation>時間分佈：{0}</translation>
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
        <translation>{0}由報庫製作</translation>
    </message>
    <message>
        <source>Archive: {0}</source>
        <translation>報庫：{0}</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>正在統計 …</translation>
    </message>
    <message>
        <source>Five at most</source>
        <translation>最多五個</translation>
    </message>
    <message>
        <source>Add a query to compare …</source>
        <translation>新增檢索詞以作比較 …</translation>
    </message>
    <message>
        <source>Hatched: no issue in the archive</source>
        <translation>斜線：庫中無報</translation>
    </message>
    <message>
        <source>A click or a drag shows these hits in the list</source>
        <translation>點選或拖選一段時間，即列出其中的文章</translation>
    </message>
    <message>
        <source>No issue in the archive has a date: there is nothing to be seen over time.</source>
        <translation>庫中各期都沒有日期，無從按時間統計。</translation>
    </message>
    <message>
        <source>Type a word above and press Enter to see how often it stands in the archive over time.</source>
        <translation>在上方輸入檢索詞並按 Enter，即可看到它在庫中隨時間的分佈。</translation>
    </message>
    <message>
        <source>Copied as a picture.</source>
        <translation>已複製為圖片。</translation>
    </message>
    <message>
        <source>Query to compare</source>
        <translation>要比較的檢索詞</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>The archive has no fault.</source>
        <translation>資料庫完好。</translation>
    </message>
    <message>
        <source>The index was rebuilt.</source>
        <translation>索引已重建。</translation>
    </message>
    <message>
        <source>Backed up: {0}</source>
        <translation>已備份：{0}</translation>
    </message>
</context>
<context>
    <name>VersionsWindow</name>
    <message>
        <source>Earlier versions</source>
        <translation>舊版對照</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>較早的版本</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>較晚的版本</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>對照方式</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右對照</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>合併顯示</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一處改動</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一處改動</translation>
    </message>
    <message>
        <source>Versions compared</source>
        <translation>新舊版本對照</translation>
    </message>
    <message>
        <source>This article has no earlier version.</source>
        <translation>這篇文章沒有舊版本。</translation>
    </message>
    <message>
        <source>The text is the same.</source>
        <translation>文字沒有改動。</translation>
    </message>
    <message>
        <source>Change {0} of {1}</source>
        <translation>第 {0} 處改動，共 {1} 處</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 處改動</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Until {0}</source>
        <translation>{0} 以前</translation>
    </message>
    <message>
        <source>replaced by import {0}</source>
        <translation>由第 {0} 次匯入更新</translation>
    </message>
    <message>
        <source>Two articles compared</source>
        <translation>兩篇文章對照</translation>
    </message>
</context>
<context>
    <name>Walking</name>
    <message>
        <source>This is the last place in the article; F4 goes on to the next hit.</source>
        <translation>已是本文最後一處；按 F4 到下一篇命中。</translation>
    </message>
    <message>
        <source>This is the first place in the article; Shift+F4 goes back to the hit before.</source>
        <translation>已是本文第一處；按 Shift+F4 回到上一篇命中。</translation>
    </message>
    <message>
        <source>This is the last hit.</source>
        <translation>已是最後一篇命中。</translation>
    </message>
    <message>
        <source>This is the first hit.</source>
        <translation>已是第一篇命中。</translation>
    </message>
    <message>
        <source>Fetching more hits …</source>
        <translation>正在讀取更多命中…</translation>
    </message>
    <message>
        <source>Mark {0} of {1}</source>
        <translation>第{0}處，共{1}處</translation>
    </message>
    <message>
        <source>Mention {0} of {1}</source>
        <translation>第{0}處，共{1}處</translation>
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
        <translation>精確檢索 {0}</translation>
    </message>
</context>
<context>
    <name>WhyLine</name>
    <message>
        <source>Why this hit</source>
        <translation>命中處</translation>
    </message>
    <message>
        <source>Why this hit — {0}</source>
        <translation>命中處 — {0}</translation>
    </message>
</context>
<context>
    <name>_Editor</name>
    <message>
        <source>Write a note …</source>
        <translation>寫批註…</translation>
    </message>
</context>
<context>
    <name>_Wanted</name>
    <message>
        <source>Find a value</source>
        <translation>尋找值</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Import files …</source>
        <translation>匯入檔案…</translation>
    </message>
    <message>
        <source>Import folder …</source>
        <translation>匯入資料夾…</translation>
    </message>
    <message>
        <source>Watch a folder …</source>
        <translation>監視資料夾…</translation>
    </message>
    <message>
        <source>New archive …</source>
        <translation>新建資料庫…</translation>
    </message>
    <message>
        <source>Open archive …</source>
        <translation>開啟資料庫…</translation>
    </message>
    <message>
        <source>Recent archives</source>
        <translation>最近的資料庫</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Print preview …</source>
        <translation>列印預覽…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Find in article …</source>
        <translation>在文章中尋找…</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>檢索全部報紙</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>下一處</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>上一處</translation>
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
        <translation>新增標籤…</translation>
    </message>
    <message>
        <source>New note …</source>
        <translation>新批註…</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>側欄</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <source>Text as designed</source>
        <translation>還原字級</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Export everything …</source>
        <translation>匯出全部…</translation>
    </message>
    <message>
        <source>Save as picture …</source>
        <translation>存為圖片…</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Copy article</source>
        <translation>複製全文</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>複製為圖片</translation>
    </message>
    <message>
        <source>Look of pictures</source>
        <translation>圖片樣式</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>複製引文</translation>
    </message>
    <message>
        <source>Copy selection with its source</source>
        <translation>複製選中文字和出處</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>引文體例</translation>
    </message>
    <message>
        <source>Punctuation of citations</source>
        <translation>引文標點</translation>
    </message>
    <message>
        <source>Citations …</source>
        <translation>引文…</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>劃線</translation>
    </message>
    <message>
        <source>Highlight yellow</source>
        <translation>劃線：黃色</translation>
    </message>
    <message>
        <source>Highlight green</source>
        <translation>劃線：綠色</translation>
    </message>
    <message>
        <source>Highlight blue</source>
        <translation>劃線：藍色</translation>
    </message>
    <message>
        <source>Highlight red</source>
        <translation>劃線：紅色</translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation>去掉劃線</translation>
    </message>
    <message>
        <source>Copy highlights with their source</source>
        <translation>複製劃線文字和出處</translation>
    </message>
    <message>
        <source>List of highlights</source>
        <translation>劃線列表</translation>
    </message>
    <message>
        <source>Clip into a folder …</source>
        <translation>加入剪報夾…</translation>
    </message>
    <message>
        <source>Remark on the clipping …</source>
        <translation>剪報備註…</translation>
    </message>
    <message>
        <source>Move up in the folder</source>
        <translation>在剪報夾中上移</translation>
    </message>
    <message>
        <source>Move down in the folder</source>
        <translation>在剪報夾中下移</translation>
    </message>
    <message>
        <source>Remove from the folder</source>
        <translation>移出剪報夾</translation>
    </message>
    <message>
        <source>Order of hits</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Over time …</source>
        <translation>時間分佈 …</translation>
    </message>
    <message>
        <source>Earlier versions …</source>
        <translation>舊版對照…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>後退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前進</translation>
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
        <translation>匯入記錄…</translation>
    </message>
    <message>
        <source>User dictionary …</source>
        <translation>使用者詞典…</translation>
    </message>
    <message>
        <source>Check the archive</source>
        <translation>檢查資料庫</translation>
    </message>
    <message>
        <source>Rebuild the index</source>
        <translation>重建索引</translation>
    </message>
    <message>
        <source>Back up the archive …</source>
        <translation>備份資料庫…</translation>
    </message>
    <message>
        <source>Put back a backup …</source>
        <translation>恢復備份…</translation>
    </message>
    <message>
        <source>Open the sample issue</source>
        <translation>開啟範例報紙</translation>
    </message>
    <message>
        <source>User’s guide</source>
        <translation>使用者指南</translation>
    </message>
    <message>
        <source>Search language</source>
        <translation>檢索語言</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快捷鍵</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>新變化</translation>
    </message>
    <message>
        <source>Show data folder</source>
        <translation>開啟資料資料夾</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>開啟記錄檔資料夾</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>報告問題</translation>
    </message>
    <message>
        <source>About Baoku</source>
        <translation>關於報庫</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>標註(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>轉到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>幫助(&amp;H)</translation>
    </message>
    <message>
        <source>Go to anything …</source>
        <translation>快速前往…</translation>
    </message>
    <message>
        <source>Save search …</source>
        <translation>儲存檢索…</translation>
    </message>
    <message>
        <source>Search history …</source>
        <translation>檢索歷史…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>檢索(&amp;S)</translation>
    </message>
    <message>
        <source>Concordance …</source>
        <translation>逐條語境…</translation>
    </message>
</context>
<context>
    <name>articleTable</name>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>報紙</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版別</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>期號</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>總期號</translation>
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
        <translation>型別</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄目</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>引題</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>副題</translation>
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
        <translation>電頭</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字數</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批註</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>劃線</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>編號</translation>
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
        <translation>新聞報導：《報名》…第1版</translation>
    </message>
    <message>
        <source>Chicago, bibliography</source>
        <translation>芝加哥，參考文獻</translation>
    </message>
    <message>
        <source>Chicago, note</source>
        <translation>芝加哥，註釋</translation>
    </message>
    <message>
        <source>As the style has it</source>
        <translation>按體例規定</translation>
    </message>
    <message>
        <source>Half width</source>
        <translation>半形</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>全形</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Headline</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>引題</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>副題</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄目</translation>
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
        <translation>電頭</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>型別</translation>
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
        <translation>報紙</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Issue number</source>
        <translation>期號</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>總期號</translation>
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
        <translation>版內序號</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>不匯入</translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Lists of citations</source>
        <translation>引文列表</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>純文字</translation>
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
        <translation>報紙</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Number of the issue</source>
        <translation>期號</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄目</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>匯出已取消，沒有寫出檔案。</translation>
    </message>
    <message>
        <source>There was nothing to export.</source>
        <translation>沒有可匯出的內容。</translation>
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
        <translation>選中的文章</translation>
    </message>
    <message>
        <source>All hits</source>
        <translation>全部命中</translation>
    </message>
    <message>
        <source>This folder</source>
        <translation>本剪報夾</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>一個檔案</translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message>
        <source>Newspaper</source>
        <translation>報紙</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄目</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>型別</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
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
        <translation>圖片</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>導讀</translation>
    </message>
    <message>
        <source>editor&apos;s note</source>
        <translation>編者按</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>啟事</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>廣告</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>編輯名單</translation>
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
        <translation>檔案</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
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
        <translation>較長，含本文的 {0}</translation>
    </message>
    <message>
        <source>shorter, {0} of it is the same</source>
        <translation>較短，其中 {0} 相同</translation>
    </message>
    <message>
        <source>{0} the same</source>
        <translation>{0} 相同</translation>
    </message>
    <message>
        <source>{0} of the shorter text stands in the longer one</source>
        <translation>較短一篇的 {0} 見於較長一篇</translation>
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
        <translation>檢索詞及其語境</translation>
    </message>
    <message>
        <source>Newspaper · page · title</source>
        <translation>報紙 · 版次 · 標題</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something went wrong that should not have. Your archive is safe; the log has the details:</source>
        <translation>程式出了不該出的錯。資料庫安然無恙，詳情見記錄檔：</translation>
    </message>
    <message>
        <source>{path} is not an archive of this program; it was left as it is.</source>
        <translation>{path} 不是本程式的資料庫，未作改動。</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this program: install that version to open it.</source>
        <translation>{path} 由更新版本的本程式建立，請安裝新版本後開啟。</translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}): put back a backup, or export what can still be read.</source>
        <translation>{path} 已損壞（{detail}）：請用備份恢復，或匯出尚可讀取的內容。</translation>
    </message>
    <message>
        <source>{path} is in use by another program: close it there and try again.</source>
        <translation>{path} 正被另一程式使用，請在那裡關閉後再試。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read or written ({detail}): look for room on the disk and rights to the folder.</source>
        <translation>{path} 無法讀寫（{detail}）：請檢查磁碟空間和資料夾權限。</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} 是空檔案。</translation>
    </message>
    <message>
        <source>{path} is not a text file, whatever its name says.</source>
        <translation>{path} 不是文字檔案，與副檔名不符。</translation>
    </message>
    <message>
        <source>{path} is larger than a newspaper&apos;s text can be ({found}).</source>
        <translation>{path} 過大，不像報紙文字（{found}）。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read.</source>
        <translation>{path} 無法讀取。</translation>
    </message>
    <message>
        <source>{path} breaks the rules of its format: {found}.</source>
        <translation>{path} 不合其格式：{found}。</translation>
    </message>
    <message>
        <source>{path} has a format that this program doesn&apos;t know.</source>
        <translation>{path} 的格式本程式不認識。</translation>
    </message>
    <message>
        <source>The bytes of {path} were not kept: import the file again.</source>
        <translation>沒有保留 {path} 的內容：請重新匯入這個檔案。</translation>
    </message>
    <message>
        <source>{path} is encrypted: take the password off first.</source>
        <translation>{path} 已加密，請先解除密碼。</translation>
    </message>
    <message>
        <source>{path} is not as it was written, its checksum is another: import it by itself if you changed it.</source>
        <translation>{path} 與寫入時不同，校驗和不符；如果是你修改的，請單獨匯入該檔案。</translation>
    </message>
    <message>
        <source>{path} is a table, but none of its columns is known to hold headlines or texts: {found}.</source>
        <translation>{path} 是表格，但看不出哪一列是標題或正文：{found}。</translation>
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
        <translation>第 {run} 次匯入不能單獨撤銷：此後第 {later} 次匯入改動了 {issue}。請先撤銷那一次。</translation>
    </message>
    <message>
        <source>Import {run} changed nothing in this archive: there is nothing to undo.</source>
        <translation>匯入 {run} 沒有改動這份資料庫，無可撤銷。</translation>
    </message>
    <message>
        <source>The archive holds no {kind} number {number}.</source>
        <translation>資料庫中沒有編號為 {number} 的 {kind}。</translation>
    </message>
    <message>
        <source>There is already a folder “{name}”: choose another name.</source>
        <translation>已有名為「{name}」的剪報夾，請另取名稱。</translation>
    </message>
    <message>
        <source>There is no clippings folder “{name}”.</source>
        <translation>沒有名為「{name}」的剪報夾。</translation>
    </message>
    <message>
        <source>{path} is already there; nothing was written over it.</source>
        <translation>{path} 已存在，未覆蓋。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}.</source>
        <translation>{path} 無法寫入：{reason}。</translation>
    </message>
    <message>
        <source>No Chinese font is installed: install one, such as Noto Serif CJK.</source>
        <translation>系統沒有中文字型：請安裝一種，例如思源宋體（Noto Serif CJK）。</translation>
    </message>
    <message>
        <source>The page template {path} is faulty in line {line}: {reason}.</source>
        <translation>版面模板 {path} 第 {line} 行有誤：{reason}。</translation>
    </message>
    <message>
        <source>The page template {path} is faulty: {reason}.</source>
        <translation>版面模板 {path} 有誤：{reason}。</translation>
    </message>
    <message>
        <source>An article of {characters} characters is too long for a picture: select a passage, or export a PDF.</source>
        <translation>文章共 {characters} 字，過長，無法生成圖片：請選取一段，或匯出為 PDF。</translation>
    </message>
    <message>
        <source>The making of keywords was broken off, its process ended unexpectedly: it goes on at the next start.</source>
        <translation>關鍵詞的提取中斷了，其處理程序意外結束；下次啟動時會繼續。</translation>
    </message>
    <message>
        <source>The work was broken off, its process ended unexpectedly: free some memory and try again.</source>
        <translation>工作中斷，其處理程序意外結束：請釋放一些記憶體後再試。</translation>
    </message>
    <message>
        <source>{path} holds no text to be shown here: open the file itself.</source>
        <translation>{path} 沒有可在這裡顯示的文字：請開啟原檔案。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be fetched ({reason}): look whether it opens in a browser, and save it from there.</source>
        <translation>無法取回 {path}（{reason}）：看看瀏覽器能否開啟，再從瀏覽器儲存。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written, though this program is to keep all beside itself: what is kept now lies in the folders of your account on this computer.</source>
        <translation>本程式設為把一切存在自己旁邊，但 {path} 無法寫入；現在存的東西放在這臺電腦上你的使用者資料夾裡。</translation>
    </message>
    <message>
        <source>The settings could not be read and are as at the first start; the old file is kept as {path}.</source>
        <translation>設定檔案讀不出來，已恢復為初次啟動時的設定；原來的檔案留作 {path}。</translation>
    </message>
    <message>
        <source>The settings could not be read and are as at the first start: {path} is in their way, take it away.</source>
        <translation>設定讀不出來，已恢復為初次啟動時的設定：{path} 佔著位置，請把它移走。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: what you set holds until the program is closed.</source>
        <translation>{path} 無法寫入，所改的設定只在本次執行中有效。</translation>
    </message>
    <message>
        <source>{path} is not there, or holds no file.</source>
        <translation>{path} 不存在，或其中沒有檔案。</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} 是資料夾。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be opened: you have no right to.</source>
        <translation>{path} 無法開啟：沒有權限。</translation>
    </message>
    <message>
        <source>The system refused what the program asked for: “{reason}”.</source>
        <translation>系統拒絕了本程式的請求：「{reason}」。</translation>
    </message>
    <message>
        <source>{path}: the system says “{reason}”.</source>
        <translation>{path}：系統提示「{reason}」。</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已匯入</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>已更新</translation>
    </message>
    <message>
        <source>taken in by another file</source>
        <translation>併入另一個檔案</translation>
    </message>
    <message>
        <source>already in the archive</source>
        <translation>資料庫中已有</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>leads to another part that is not in the archive: {printed}</source>
        <translation>轉接的另一部分不在資料庫中：{printed}</translation>
    </message>
    <message>
        <source>the weekday is not that of the date: {printed}</source>
        <translation>星期與日期不符：{printed}</translation>
    </message>
    <message>
        <source>no day of the calendar: {printed}</source>
        <translation>沒有這一天：{printed}</translation>
    </message>
    <message>
        <source>the file&apos;s name tells another date than the page; the page was believed</source>
        <translation>檔名與版面上的日期不同，以版面為準</translation>
    </message>
    <message>
        <source>an article without a headline: {printed}</source>
        <translation>文章沒有標題：{printed}</translation>
    </message>
    <message>
        <source>a headline of its own or a subheading: {printed}</source>
        <translation>可能是標題，也可能是小標題：{printed}</translation>
    </message>
    <message>
        <source>a kicker, or a headline with a deck below it: {printed}</source>
        <translation>可能是引題，也可能是帶副題的標題：{printed}</translation>
    </message>
    <message>
        <source>no page number is printed</source>
        <translation>沒有印出版次</translation>
    </message>
    <message>
        <source>the page was in the archive with other articles; what is new was added below them</source>
        <translation>資料庫中該版已有其他文章，新文章排在其後</translation>
    </message>
    <message>
        <source>some bytes fit the encoding not and were replaced</source>
        <translation>有些位元組不符合編碼，已替換</translation>
    </message>
    <message>
        <source>the encoding is only probable</source>
        <translation>編碼不能確定</translation>
    </message>
    <message>
        <source>what the columns hold was guessed from their cells</source>
        <translation>各列的內容是按單元格推測的</translation>
    </message>
    <message>
        <source>a row without headline and text</source>
        <translation>這一行沒有標題和正文</translation>
    </message>
    <message>
        <source>a row that is damaged</source>
        <translation>這一行有損壞</translation>
    </message>
    <message>
        <source>a row that may be read wrongly</source>
        <translation>這一行可能讀錯</translation>
    </message>
    <message>
        <source>a date that can&apos;t be read: {printed}</source>
        <translation>日期無法識別：{printed}</translation>
    </message>
    <message>
        <source>the file of an article is not there: {printed}</source>
        <translation>缺少文章的檔案：{printed}</translation>
    </message>
    <message>
        <source>the file of a page&apos;s text is not there</source>
        <translation>缺少版面文字的檔案</translation>
    </message>
    <message>
        <source>the file of a page&apos;s text can&apos;t be read</source>
        <translation>版面文字的檔案無法讀取</translation>
    </message>
    <message>
        <source>a piece of text that is named is not there</source>
        <translation>缺少目錄所指的一段文字</translation>
    </message>
    <message>
        <source>a page without text, kept as a picture</source>
        <translation>這一版沒有文字層，只存影像</translation>
    </message>
    <message>
        <source>marks of articles that are in neither the archive nor the files, and were left: {printed}</source>
        <translation>所屬文章既不在資料庫中，也不在檔案中，未匯入的標記：{printed}</translation>
    </message>
    <message>
        <source>a file it was made from is not as it was: {printed}</source>
        <translation>所依據的原始檔案已被改動，未儲存：{printed}</translation>
    </message>
    <message>
        <source>characters that can&apos;t be read</source>
        <translation>有無法識別的字</translation>
    </message>
    <message>
        <source>Open format</source>
        <translation>開放格式</translation>
    </message>
    <message>
        <source>Electronic paper</source>
        <translation>數字報</translation>
    </message>
    <message>
        <source>Labelled text</source>
        <translation>帶標籤的文字</translation>
    </message>
    <message>
        <source>Single article</source>
        <translation>單篇文章</translation>
    </message>
    <message>
        <source>Saved web page</source>
        <translation>儲存的網頁</translation>
    </message>
    <message>
        <source>News feed</source>
        <translation>新聞訂閱源</translation>
    </message>
    <message>
        <source>Exported HTML</source>
        <translation>匯出的 HTML</translation>
    </message>
    <message>
        <source>Web article</source>
        <translation>網頁文章</translation>
    </message>
    <message>
        <source>Newspaper page</source>
        <translation>報紙版面</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Marks and more</source>
        <translation>標記及其他</translation>
    </message>
    <message>
        <source>Table in JSON</source>
        <translation>JSON 表格</translation>
    </message>
    <message>
        <source>Files added: {added} (articles: {articles}) · already there: {duplicates} · failed: {failed}</source>
        <translation>匯入 {added} 個檔案（{articles} 篇文章），{duplicates} 個已有，{failed} 個失敗</translation>
    </message>
    <message>
        <source>{report} · articles revised: {revised}</source>
        <translation>{report}，更新 {revised} 篇文章</translation>
    </message>
    <message>
        <source>{report} · warnings: {warnings}</source>
        <translation>{report}，{warnings} 條提示</translation>
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
        <translation>{name}：{status}，{articles} 篇文章，{warnings} 條提醒</translation>
    </message>
    <message>
        <source>Found in {total:,} of {searched:,} articles, all indexed</source>
        <translation>命中 {total:,} 篇（全部 {searched:,} 篇均已索引）</translation>
    </message>
    <message>
        <source>{searched:,} articles searched, all indexed, {seconds}</source>
        <translation>檢索範圍 {searched:,} 篇，全部已索引，用時 {seconds}</translation>
    </message>
    <message>
        <source>Not found as typed; searched for articles with all of: {words}</source>
        <translation>未見完全相同的文字，改為尋找同時含有以下各詞的文章：{words}</translation>
    </message>
    <message>
        <source>Found only inside longer words</source>
        <translation>只見於更長的詞中</translation>
    </message>
    <message>
        <source>Taken literally: the signs made no query</source>
        <translation>符號不成檢索式，按字面檢索</translation>
    </message>
    <message>
        <source>tags: {0}</source>
        <translation>標籤 {0}</translation>
    </message>
    <message>
        <source>notes: {0}</source>
        <translation>批註 {0}</translation>
    </message>
    <message>
        <source>highlights: {0}</source>
        <translation>劃線 {0}</translation>
    </message>
    <message>
        <source>clippings folders: {0}</source>
        <translation>剪報夾 {0}</translation>
    </message>
    <message>
        <source>clippings: {0}</source>
        <translation>剪報 {0}</translation>
    </message>
    <message>
        <source>marks of gone articles: {0}</source>
        <translation>已離開文章的標記 {0}</translation>
    </message>
    <message>
        <source>saved searches: {0}</source>
        <translation>已存檢索 {0}</translation>
    </message>
    <message>
        <source>lines of the search diary: {0}</source>
        <translation>檢索記錄檔 {0} 條</translation>
    </message>
    <message>
        <source>terms of the dictionary: {0}</source>
        <translation>詞典詞條 {0}</translation>
    </message>
    <message>
        <source>earlier texts of articles: {0}</source>
        <translation>文章舊文字 {0}</translation>
    </message>
    <message>
        <source>past imports: {0}</source>
        <translation>歷次匯入 {0}</translation>
    </message>
    <message>
        <source>source files: {0}</source>
        <translation>來原始檔 {0}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>Searches of the archive</source>
        <translation>檢索記錄</translation>
    </message>
    <message>
        <source>Archive: {archive}</source>
        <translation>資料庫：{archive}</translation>
    </message>
    <message>
        <source>Searches: {count:,}, from {first} to {last} ({zone})</source>
        <translation>檢索：{count:,} 次，{first} 至 {last}（{zone}）</translation>
    </message>
    <message>
        <source>Searches: none</source>
        <translation>檢索：無</translation>
    </message>
    <message>
        <source>Program: {program}</source>
        <translation>程式：{program}</translation>
    </message>
    <message>
        <source>An article is found where the characters of every term stand in it one after the other; blanks between Chinese characters, width, case, and traditional or simplified form make no difference.</source>
        <translation>每個檢索詞的字元在文章中依次連續出現，即為命中；漢字間的空格、全形與半形、大小寫、繁體與簡體不作區分。</translation>
    </message>
    <message>
        <source>Words of letters are found whole, and where a text without quotation marks stands nowhere as typed, articles with all of its words are counted.</source>
        <translation>字母單詞按整詞匹配；未加引號的文字若無處原樣出現，則統計包含其全部詞語的文章。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>檢索式</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>篩選</translation>
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
        <translation>檢索文章數</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>by relevance</source>
        <translation>按相關度</translation>
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
        <translation>已存檢索</translation>
    </message>
    <message>
        <source>Recent search</source>
        <translation>最近檢索</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>報紙</translation>
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
        <translation>欄目</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>詞語</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>檢索</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>剪報夾</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建剪報夾</translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message>
        <source>By relevance</source>
        <translation>按相關度</translation>
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
        <translation>每秒 {0} 個</translation>
    </message>
    <message>
        <source>{0} s left</source>
        <translation>還需 {0} 秒</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>還需 {0} 分鐘</translation>
    </message>
    <message>
        <source>{0} h left</source>
        <translation>還需 {0} 小時</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Search the archive for “{0}”</source>
        <translation>在資料庫中檢索「{0}」</translation>
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
        <translation>寬幅（幻燈片用）</translation>
    </message>
    <message>
        <source>Wide, on dark paper</source>
        <translation>寬幅，深色底</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>General</source>
        <translation>常規</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>閱讀</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>鍵盤</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>檢索</translation>
    </message>
    <message>
        <source>Citing</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation>命令的按鍵</translation>
    </message>
    <message>
        <source>Choose a command, then press the keys that are to call it.</source>
        <translation>選一個命令，再按下要用的鍵。</translation>
    </message>
    <message>
        <source>shortcuts hotkeys bindings</source>
        <translation>快捷鍵 熱鍵</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>The language of menus, messages and dates. Newspapers stay as they were printed.</source>
        <translation>選單、提示和日期所用的語言。報紙的文字仍照原樣。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>At the start, open</source>
        <translation>啟動時開啟</translation>
    </message>
    <message>
        <source>The archive that a start opens when no other is named.</source>
        <translation>沒有指定資料庫時，啟動開啟哪一個。</translation>
    </message>
    <message>
        <source>The archive of the last time</source>
        <translation>上次開啟的資料庫</translation>
    </message>
    <message>
        <source>The archive in the usual place</source>
        <translation>預設位置的資料庫</translation>
    </message>
    <message>
        <source>startup launch</source>
        <translation>開機 開始</translation>
    </message>
    <message>
        <source>Go on reading where you left off</source>
        <translation>接著上次的地方讀</translation>
    </message>
    <message>
        <source>An archive opens with the article that was read last, at the same line.</source>
        <translation>開啟資料庫時，回到上次在讀的文章和那一行。</translation>
    </message>
    <message>
        <source>The archive&apos;s place</source>
        <translation>資料庫的位置</translation>
    </message>
    <message>
        <source>All that you keep is in this one file. It can be moved to another folder or drive, but should not lie in one that is kept the same with other computers while it is open.</source>
        <translation>你收存的一切都在這一個檔案裡。它可以移到別的資料夾或磁碟，但開著的時候不宜放在與其他電腦同步的資料夾裡。</translation>
    </message>
    <message>
        <source>location path database file move</source>
        <translation>路徑 資料庫 儲存 移動 搬家</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>The colours of the window and of the paper that is read on.</source>
        <translation>視窗和閱讀紙面的配色。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>護眼</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>theme night mode</source>
        <translation>主題 夜間模式 顏色 皮膚</translation>
    </message>
    <message>
        <source>Size of the window&apos;s text</source>
        <translation>介面文字大小</translation>
    </message>
    <message>
        <source>Menus, lists and buttons, against the size that the system has. Articles have theirs.</source>
        <translation>選單、列表和按鈕的文字，相對系統字級而言。文章的字級另設。</translation>
    </message>
    <message>
        <source>font size scale zoom</source>
        <translation>字級 縮放</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>字型</translation>
    </message>
    <message>
        <source>The face that articles are read in; bylines keep the kai face of newspapers.</source>
        <translation>閱讀文章用的字型；署名仍用報紙慣用的楷體。</translation>
    </message>
    <message>
        <source>Song, with serifs</source>
        <translation>宋體</translation>
    </message>
    <message>
        <source>Hei, without serifs</source>
        <translation>黑體</translation>
    </message>
    <message>
        <source>font family</source>
        <translation>字形 宋體 黑體</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Against the designed size; Ctrl and the mouse wheel change it as well.</source>
        <translation>相對設計字級；按住 Ctrl 滾動滾輪也可以調。</translation>
    </message>
    <message>
        <source>font size larger smaller</source>
        <translation>字級 放大 縮小</translation>
    </message>
    <message>
        <source>Height of lines</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>How far the lines of an article are from each other.</source>
        <translation>文章行與行之間的距離。</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>緊</translation>
    </message>
    <message>
        <source>As designed</source>
        <translation>預設</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>寬</translation>
    </message>
    <message>
        <source>line spacing leading</source>
        <translation>行間距 行高</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>行長</translation>
    </message>
    <message>
        <source>Chinese characters in a line, as far as the window has room for them.</source>
        <translation>一行排多少個漢字，視窗放得下為限。</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} 字</translation>
    </message>
    <message>
        <source>{0} characters, as designed</source>
        <translation>{0} 字（預設）</translation>
    </message>
    <message>
        <source>line width measure column margins</source>
        <translation>行寬 版心 欄寬 頁邊</translation>
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
        <translation>檢索結果按什麼次序列出。</translation>
    </message>
    <message>
        <source>Search while typing</source>
        <translation>邊輸入邊檢索</translation>
    </message>
    <message>
        <source>How soon after the last key a search begins. Enter always begins it at once.</source>
        <translation>停下按鍵多久後開始檢索。按 Enter 總是立即開始。</translation>
    </message>
    <message>
        <source>Almost at once</source>
        <translation>幾乎立即</translation>
    </message>
    <message>
        <source>After a short pause</source>
        <translation>稍停之後</translation>
    </message>
    <message>
        <source>After a second</source>
        <translation>一秒之後</translation>
    </message>
    <message>
        <source>Only by Enter</source>
        <translation>只在按 Enter 時</translation>
    </message>
    <message>
        <source>delay instant live</source>
        <translation>延遲 即時 即時</translation>
    </message>
    <message>
        <source>Keep the search history</source>
        <translation>保留檢索歷史</translation>
    </message>
    <message>
        <source>How long a search stays in the history, which is offered again and can be exported as an appendix. Older ones are forgotten at the next start. If none is kept from now on, what is there stays until you forget it.</source>
        <translation>檢索在歷史裡留多久；歷史可以再次選用，也可以匯出作附錄。過期的在下次啟動時清除。選「不保留」只是不再記新的，已有的要由你自己清除。</translation>
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
        <translation>隱私 日記</translation>
    </message>
    <message>
        <source>User dictionary</source>
        <translation>使用者詞典</translation>
    </message>
    <message>
        <source>Names and terms that are always taken as one word.</source>
        <translation>總是當作一個詞的人名、機構名和術語。</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>引文體例</translation>
    </message>
    <message>
        <source>The style in which citations are copied and listed.</source>
        <translation>複製和列出引文時所用的體例。</translation>
    </message>
    <message>
        <source>reference bibliography footnote</source>
        <translation>參考文獻 國標 著錄</translation>
    </message>
    <message>
        <source>Punctuation of citations</source>
        <translation>引文標點</translation>
    </message>
    <message>
        <source>The width of commas, points and brackets, where a style leaves that open.</source>
        <translation>體例沒有規定時，逗號、句點和括號用全形還是半形。</translation>
    </message>
    <message>
        <source>Show first what an import would do</source>
        <translation>匯入前先預演</translation>
    </message>
    <message>
        <source>Encoding, newspaper, day and articles of every file are shown before anything is stored. Without that, files are imported at once; an import can be undone either way.</source>
        <translation>存入之前，先看到每個檔案的編碼、報紙、日期和文章。不預演就直接匯入；兩種做法都可以撤銷。</translation>
    </message>
    <message>
        <source>preview dry run ask</source>
        <translation>預覽 詢問 確認</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>監視的資料夾</translation>
    </message>
    <message>
        <source>What lies in these folders, and what is put there later, is imported by itself once it is whole.</source>
        <translation>這些資料夾裡已有的和以後放進去的檔案，寫完整後自動匯入。</translation>
    </message>
    <message>
        <source>monitor automatic hot folder</source>
        <translation>監控 自動匯入</translation>
    </message>
    <message>
        <source>Back up by itself</source>
        <translation>自動備份</translation>
    </message>
    <message>
        <source>A whole copy, made while you work, if the archive was changed since the last one.</source>
        <translation>資料庫自上次備份後有改動，就在你使用時做一份完整的副本。</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每週</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>從不</translation>
    </message>
    <message>
        <source>automatic copy safety interval</source>
        <translation>定時 間隔 副本</translation>
    </message>
    <message>
        <source>Backups to be kept</source>
        <translation>保留份數</translation>
    </message>
    <message>
        <source>When there are more, the oldest is deleted. Each is as large as the archive.</source>
        <translation>超過時刪去最早的一份。每份都和資料庫一樣大。</translation>
    </message>
    <message>
        <source>number rotate old</source>
        <translation>數量 個數 清理</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>備份資料夾</translation>
    </message>
    <message>
        <source>Another drive is best: it is still there when this one fails.</source>
        <translation>最好放在另一個磁碟上：這個壞了，那個還在。</translation>
    </message>
    <message>
        <source>Backups of this archive</source>
        <translation>這個資料庫的備份</translation>
    </message>
    <message>
        <source>Each was read through when it was made. When one is put back, the archive as it is now is kept beside it under another name.</source>
        <translation>每份備份做好時都通讀校驗過。恢復其中一份時，現在的資料庫會另名留在旁邊。</translation>
    </message>
    <message>
        <source>restore recover</source>
        <translation>還原 找回</translation>
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
        <translation>無法讀取：{0}</translation>
    </message>
    <message>
        <source>already in the archive</source>
        <translation>已在資料庫中</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>沒有新內容</translation>
    </message>
    <message>
        <source>would bring {0}</source>
        <translation>將帶入 {0}</translation>
    </message>
    <message>
        <source>would be added</source>
        <translation>將會匯入</translation>
    </message>
    <message>
        <source>newspaper unknown</source>
        <translation>報紙不詳</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>日期不詳</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>Without “{0}”</source>
        <translation>去掉「{0}」</translation>
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
        <translation>去掉全部篩選條件</translation>
    </message>
    <message>
        <source>All of the words, one by one: {0}</source>
        <translation>逐詞檢索：{0}</translation>
    </message>
    <message>
        <source>Also inside longer words</source>
        <translation>也查較長單詞之中</translation>
    </message>
    <message>
        <source>Any of the words</source>
        <translation>任意一詞</translation>
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
        <translation>{0} {1} 處</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>kicker</source>
        <translation>引題</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>deck</source>
        <translation>副題</translation>
    </message>
    <message>
        <source>column</source>
        <translation>欄目</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>電頭</translation>
    </message>
    <message>
        <source>text</source>
        <translation>正文</translation>
    </message>
</context>
</TS>

"""Invented pages of electronic papers, in the markup of each family that the world's papers use."""

from __future__ import annotations

FIRST = "　　清晨的潮水退去之后，山海县的码头上已经站满了人，第一批海带正从船上卸下来。"
SECOND = "　　“今年的潮好。”老船工说完这一句，又低头去解他的缆绳。"

NBS_PAGE = """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/x.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head>
<meta http-equiv="content-type" content="text/html;charset=utf-8" />
<META name='pagetype' content='2'><title>山海新报-山海网</title></head><body>
<map name=PagePicMap><Area coords="0,0,200,0,200,100,0,100" shape="polygon" href="nw.D110000shxb_20310310_1-02.htm">
<Area coords="200,0,400,0,400,300,200,300" shape="polygon" href="nw.D110000shxb_20310310_2-02.htm"></map>
<img  width=400 height=500 src=../../../page/2031-03/10/02/shxb2031031002_b.jpg border=0 USEMAP=#PagePicMap>
<div id="riqi_"  style="float:left;">
            山海新报
            2031年03月10日 星期一
</div>
<DIV id="ozoom" style="zoom:100%;"><div class="l_t">
            02版:要闻
</div>
<div id="titleList"><ul>
<li><a href=nw.D110000shxb_20310310_1-02.htm><script>document.write(view("海带上岸  "))</script></a></li>
<li class="one">
<a href=nw.D110000shxb_20310310_2-02.htm><script>document.write(view("山海县召开渔港会议<br>征求对新码头的意见  "))
</script></a></li>
<li><a href=nw.D110000shxb_20310310_3-02.htm><script>document.write(view("图片报道"))</script></a></li>
</ul></div></DIV>
<div id="pageList"><ul>
<div class="right_title-name"><a id=pageLink href=nbs.D110000shxb_01.htm>第01版：头版</a></div>
<div class="right_title-name"><a id=pageLink href=./nbs.D110000shxb_02.htm>第02版：要闻</a></div>
</ul></div></body></html>"""

NBS_ARTICLE = f"""<html><head><meta http-equiv="content-type" content="text/html;charset=utf-8" />
<title>海带上岸</title></head><body><div class="nav"><a href="nbs.D110000shxb_02.htm">第02版：要闻</a></div>
<div class="text_c"><h3>渔汛来了</h3><h1>海带上岸</h1><h2>——山海县码头见闻</h2><h4></h4>
<div class="lai">本报记者　周　原　陈岸　　《山海新报》（2031年03月10日　　02 版）</div>
<div id="ozoom" class="c_c"><table class="pci_c"><tr><td><img src="../../../res/1/2031-03/10/02/a_b.jpg"></td></tr>
<tr><td>码头上的海带堆成小山。林澜摄</td></tr></table>
<!--enpcontent--><P>{FIRST}</P><P>{SECOND}</P><!--/enpcontent-->
<INPUT type=checkbox value=0 name=titlecheckbox style="display:none"></div></div>
<div id="articleContent" style="display:none"><P>{FIRST}</P><P>{SECOND}</P></div></body></html>"""

NODE_PAGE = """<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>山海日报社数字报</title></head><body onLoad="initialize();initMPPage();" text=#000000>
<DIV id=pgn><UL> <Li>&nbsp;<a id=pageLink href=node_11.htm>A01： 头版</a></Li>
<Li>&nbsp;<a id=pageLink href=node_12.htm>A02： 海湾</a></Li> </UL></DIV>
<MAP NAME="pagepicmap"><Area coords="0,0,100,0,100,50,0,50" shape="polygon" href="content_7001.htm">
<Area coords="100,0,200,0,200,100,150,100,150,50,100,50" shape="polygon" href="content_7002.htm">
<Area coords="0,50,100,50,100,100,0,100" shape="polygon" href="content_7002.htm"></MAP>
<img src=../../../page/1/2031-03-10/A02/58271.jpg border=0 USEMAP=#PagePicMap>
<td width="202" align=left class=px12>第A02版：<STRONG>海湾</STRONG></td>
<TABLE cellSpacing=0> <TBODY> <tr> <td class=default valign="top">
<a href=content_7002.htm?div=-1><div style="display:inline" id=mp7002>灯塔亮了 一百年</div></a> </td> </TR>
<tr> <td class=default> <a href=content_7001.htm?div=-1><div style="display:inline" id=mp7001>启事</div></a> </td> </TR>
</TBODY> </TABLE>
<table><tr><td>今日关注</td></tr><tr><td><a href=content_6001.htm><div id=mp6001>头版的文章</div></a></td></tr>
<tr><td><a href=content_7002.htm><div>灯塔亮了 一百年</div></a></td></tr></table>
<strong><font face="Arial"> 2031
 </font></strong> 年
 3
 月
 10
 日　星期
 <font class=weekday>一</font></body></html>
<!--enpproperty <founder-date>2031-03-10 23:59:57</founder-date><founder-pagenum>A02</founder-pagenum>\
<founder-papername>山海日报</founder-papername><founder-type>2</founder-type>\
<founder-content>山海日报</founder-content> /enpproperty-->"""

NODE_ARTICLE = f"""<HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=utf-8">
<TITLE>山海日报数字报</TITLE>
</HEAD><BODY><table class=wz><tr><td><table>
<tr valign=top><td class=font02 align=center>百年守望</td></tr>
<tr valign=top><td class=font01 align=center><strong>灯塔亮了 一百年</strong></td></tr>
<tr valign=top><td class=font02 align=center>守塔人换了五代</td></tr>
<tr valign=top><td class=font02 align=center><founder-author>林澜</founder-author>　2031-03-10</td></tr>
</table></td></tr>
<tr><td><div id=ozoom><founder-content><!--enpcontent-->{FIRST}<br>{SECOND}<!--/enpcontent--></founder-content></div>
<table id=newspic><tr><td><img src=../../../res/1.jpg><br>灯塔夜景。本报记者 陈岸摄</td></tr></table></td></tr></table>
</BODY></HTML><!--enpproperty <articleid>7002</articleid><date>2031-03-10 07:30:37:0</date><author>林澜</author>
<title>灯塔亮了 一百年</title><keyword></keyword><subtitle>守塔人换了五代</subtitle><introtitle>百年守望</introtitle>
<siteid>1</siteid><nodeid>12</nodeid><nodename>海湾</nodename><founder-papername>山海日报</founder-papername>
<founder-pagenum>A02</founder-pagenum>/enpproperty-->"""

PC_PAGE = """<!DOCTYPE html><html lang="zh"><head><meta charset="UTF-8"><title>山海新报-山海网</title></head><body>
<div class="main w1000"><div class="left paper-box"><img usemap="#PagePicMap" src="../../../pic/203103/10/p.jpg">
<map name="PagePicMap"><area shape="poly" coords="0,0,50,0,50,40,0,40"
href="../../../content/203103/10/content_901.html">
<area shape="rect" coords="50,0,100,80" href="../../../content/203103/10/content_902.html"></map></div>
<div class="paper-bot"><p class="ban">第03版：海湾</p></div><div class="right right-main">
<div class="date-box">2031年03月10日 星期一</div>
<div class="swiper-container"><div class="swiper-wrapper">
<div class="swiper-slide"><a href="node_01.html">01版：要闻</a></div>
<div class="swiper-slide"><a href="node_03.html">03版：海湾</a></div></div></div>
<div class="news"><ul class="news-list">
<li><a href="../../../content/203103/10/content_901.html">新渡轮首航</a></li>
<li class="resultList"><a href="../../../content/203103/10/content_902.html"><h4>渔家小院的春天</h4></a></li>
</ul></div></div></div></body></html>"""

NAV_PAGE = """<!DOCTYPE html><html><head><meta charset="UTF-8"><title>海湾晚报</title></head><body>
<div class="newslisttit"><em>第A04版：副刊</em></div><div id="paperdate">2031年03月10日</div>
<div class="nav-list"><ul><li><a class="btn btn-block" href="node_A01.html">第A01版：头版</a></li>
<li><a class="btn btn-block" href="node_A04.html">第A04版：副刊</a></li></ul></div>
<ul class="newsList" id="articlelist">
<li class="clearfix"><a href="../../../con/203103/10/content_31.html">海上的月亮</a></li>
<li class="clearfix"><a href="../../../con/203103/10/content_32.html">潮汐表</a></li></ul></body></html>"""

PC_ARTICLE = f"""<!DOCTYPE html><html><head><meta charset="UTF-8"><title>新渡轮首航-山海网</title></head><body>
<div class="article-box"><div class="article"><h3></h3><h1>新渡轮<br>首航</h1><h2>两岸往来只要八分钟</h2>
<p class="sec">
    本报记者  林  澜  陈  岸
    <span class="date">《山海新报》（<span class="newstime">2031年03月10日</span> 第 03 版）</span></p>
<div class="attachment"><img src="../../../pic/203103/10/i.jpg"><p>渡轮驶过灯塔。</p></div>
<div id="ozoom"><p>{FIRST}</p><p>{SECOND}</p></div></div></div></body></html>"""

BOX_ARTICLE = f"""<!DOCTYPE html><html><head><meta charset="UTF-8"><title>海湾晚报</title></head><body>
<div class="newsdetatit"><p class="intro">小城纪事</p><h3>海上的月亮</h3><p class="sub">读者来信选登</p>
<p><span>2031年03月10日</span><span class="Author">版次：A04</span></p><p>作者：周原</p></div>
<div class="newsdetatext"><founder-content><!--enpcontent--><p>{FIRST}</p><p>{SECOND}</p><!--/enpcontent-->
</founder-content></div></body></html>"""

TITLES_ARTICLE = f"""<!DOCTYPE html><html><head><meta charset="UTF-8"><title>海湾晚报</title>
<link rel="canonical" href="http://paper.example/hwwb/pc/con/203103/10/content_32.html"></head><body>
<div class="main-article-alltitle"><p class="main-article-pretitle">出海的人都有一本</p>
<div class="main-article-title">潮汐表</div><p class="main-article-subtitle">从手抄到印刷</p></div>
<div class="main-article-content"><div id="ozoom"><founder-content><p>{FIRST}{SECOND}</p></founder-content></div></div>
</body></html>"""

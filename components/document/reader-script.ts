/**
 * Runs after the documents of a page, before they are painted. Everything below is an extra: without it the sheets stand
 * below one another, and a link to a statement leads to the page of its document.
 * Makes tabs of the links to several sheets; ← and → go to the other document.
 * In a lesson a link to a statement that a passage of the same part prints leads to the words there, and so does Document
 * at the foot of an exercise. Back, Escape and “Back to …” return to the link. An exercise on the way there grows when it
 * takes its kept work: the words stay in sight until the reader moves on.
 */
export const readerScript = `(()=>{
const at=(hash)=>hash.length>1?document.getElementById(decodeURIComponent(hash.slice(1))):null;
const passages=()=>at(location.hash)?.closest('.passages');
const show=(tab)=>{for(const one of tab.parentElement.children){
const on=one===tab;one.setAttribute('aria-selected',on);one.tabIndex=on?0:-1;at(one.hash).hidden=!on}};
const reveal=(target)=>{const panel=target?.closest('.panel[hidden]');if(panel)show(document.getElementById(panel.id+'-tab'));return panel};
for(const tabs of document.querySelectorAll('[data-tabs]')){
tabs.setAttribute('role','tablist');
for(const tab of tabs.children){const panel=at(tab.hash);
tab.setAttribute('role','tab');tab.setAttribute('aria-controls',panel.id);
panel.setAttribute('role','tabpanel');panel.setAttribute('aria-labelledby',tab.id)}
show([...tabs.children].find((tab)=>at(tab.hash).contains(at(location.hash)))??tabs.children[0])}
let from=null;
const stay=(target)=>{
let height=0;
const body=document.body,watch=new ResizeObserver(()=>{const was=height;height=body.offsetHeight;
if(was&&was!==height&&at(location.hash)===target)target.scrollIntoView({behavior:'instant'})});
const leave=()=>watch.disconnect();
watch.observe(body);
setTimeout(leave,4000);
for(const move of ['wheel','touchstart','keydown','pointerdown'])addEventListener(move,leave,{once:true,passive:true})};
const lead=(link,target)=>{
const isBeside=matchMedia('(min-width: 64rem)').matches,top=scrollY,hash='#'+target.id;
reveal(target);
if(passages())location.replace(hash);else location.hash=hash;
if(isBeside)scrollTo({top,behavior:'instant'});else stay(target);
from=link;target.focus({preventScroll:true})};
addEventListener('click',(event)=>{
const {target}=event;
if(event.defaultPrevented||event.button||event.metaKey||event.ctrlKey||event.shiftKey||event.altKey||!(target instanceof Element))return;
const link=target.closest('a');
if(!link)return;
if(link.matches('[role=tab]')){event.preventDefault();show(link);return}
if(link.matches('.return')&&from){event.preventDefault();history.back();return}
const beside=link.closest('.part')?.querySelector('.passages');
if(beside&&!beside.contains(link)&&link.pathname.startsWith('/documents')){
const id=link.hash.slice(1),words=id?beside.querySelector('[data-statement="'+id+'"]'):link.closest('.dock')&&beside;
if(words){event.preventDefault();lead(link,words);return}}
if(link.hash)from=null});
addEventListener('hashchange',()=>{
if(reveal(at(location.hash)))at(location.hash).scrollIntoView();
if(from&&!passages()){const link=from;from=null;link.focus()}});
addEventListener('keydown',(event)=>{
if(!(event.target instanceof Element))return;
if(event.key==='Escape'&&from&&passages()&&!document.querySelector(':popover-open'))history.back();
const tab=event.target.closest('.tab'),step={ArrowLeft:-1,ArrowRight:1}[event.key];
if(!tab||!step)return;
const tabs=[...tab.parentElement.querySelectorAll('.tab')],other=tabs[(tabs.indexOf(tab)+step+tabs.length)%tabs.length];
if(other===tab)return;
event.preventDefault();other.focus();other.click()});
})();`.replaceAll('\n', '');

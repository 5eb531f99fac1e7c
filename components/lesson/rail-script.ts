/**
 * Runs after the text of a lesson. Shows on the rail and in the line of ticks which part the reader is in and which are done.
 * A part is done when each of its exercises was checked, now or on this device before (`CheckedOnDevice` says which); one without an exercise, when its end was on the screen or a later part was worked in.
 */
export const railScript = `(()=>{
const all=(selector)=>[...document.querySelectorAll(selector)];
const parts=all('.part'),links=all('.rail a'),ticks=all('.steps i'),steps=document.querySelector('.steps'),seen=new Set();
const rail=document.querySelector('.rail');
const draw=()=>{
waits=false;
const kept=(rail.dataset.checked??'').split(' ');
const boxes=parts.map((part)=>part.getBoundingClientRect());
const now=Math.max(0,boxes.findLastIndex(({top})=>top<innerHeight*0.4));
const work=parts.map((part)=>[...part.querySelectorAll('.sort>form')].map((form)=>form.querySelector('.sum')!==null||kept.includes(form.elements.exercise.value)));
const last=work.findLastIndex((one)=>one.includes(true));
parts.forEach((part,index)=>{
const {bottom}=boxes[index];
if(bottom>0&&bottom<innerHeight)seen.add(index);
const isDone=work[index].length>0?!work[index].includes(false):seen.has(index)||index<last;
const isNow=index===now;
links[index].parentElement.classList.toggle('done',isDone);
if(isNow)links[index].setAttribute('aria-current','step');else links[index].removeAttribute('aria-current');
ticks[index].className=isDone?'on':isNow?'now':''});
steps.dataset.part=now+1};
let waits=false;
const soon=()=>{if(waits)return;waits=true;requestAnimationFrame(draw)};
draw();
addEventListener('scroll',soon,{passive:true});
addEventListener('resize',soon);
const watch=new MutationObserver(soon);
watch.observe(document.querySelector('.text'),{childList:true,subtree:true});
watch.observe(rail,{attributeFilter:['data-checked']});
})();`.replaceAll('\n', '');

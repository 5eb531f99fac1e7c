/**
 * Says on the root when the class of this device votes or is paused, so that the line about it shows. A device in no class
 * stops at the first line. Listens only while the page is in view: a browser has six lines to a site.
 */
export const classScript = `(()=>{
if(!/(^|; )in-class=/.test(document.cookie)||!window.EventSource)return;
const root=document.documentElement;let source;
const hear=({data})=>{
const {isPaused,vote}=JSON.parse(data);
root.dataset.class=isPaused?'paused':vote&&vote.isOpen&&!vote.isAnswered?'votes':'';
};
const turn=()=>{
if(document.hidden){source?.close();source=null}
else if(!source){source=new EventSource('/api/class/events');source.addEventListener('class',hear)}
};
addEventListener('load',turn);
addEventListener('visibilitychange',turn);
})()`.replaceAll('\n', '');

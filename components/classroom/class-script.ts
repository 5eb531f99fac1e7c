import { heldPrefix } from '../device/held';

/**
 * Says on the root when the class of this device votes or is paused, so that the line about it shows, and forgets that
 * feedback is held where it is not any more. A device in no class stops at the first line. Listens only while the page is
 * in view: a browser has six lines to a site. Where the browser gives up, as at the answer of a server that is starting
 * again, this tries again after a pause that grows.
 */
export const classScript = `(()=>{
if(!/(^|; )in-class=/.test(document.cookie)||!window.EventSource)return;
const root=document.documentElement;let source,again,pause=1000;
const hear=({data})=>{
const {isPaused,vote,held}=JSON.parse(data);
root.dataset.class=isPaused?'paused':vote&&vote.isOpen&&!vote.isAnswered?'votes':'';
release(held);
};
const release=(held)=>{
try{
const isHeld=(name)=>held.some((one)=>one.endsWith('/')?name.startsWith(one):name===one);
const old=Object.keys(localStorage).filter((key)=>key.startsWith('${heldPrefix}')&&!isHeld(key.slice(${heldPrefix.length})));
for(const key of old)localStorage.removeItem(key);
if(old.length)dispatchEvent(new StorageEvent('storage'));
}catch{}
};
const turn=()=>{
clearTimeout(again);
if(document.hidden){source?.close();source=null}
else if(!source){
source=new EventSource('/api/class/events');
source.addEventListener('class',hear);
source.onopen=()=>{pause=1000};
source.onerror=()=>{if(source?.readyState===2){source=null;again=setTimeout(turn,pause);pause=Math.min(pause*2,15000)}};
}
};
addEventListener('load',turn);
addEventListener('visibilitychange',turn);
})()`.replaceAll('\n', '');

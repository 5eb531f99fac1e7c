/**
 * Runs before the first paint. Sets the theme that the reader chose, and lets the button in the bar change it; says whether a review is due, so that its line finds its place.
 * Asks for the fonts at once, but on a slow network: there the words come first, and the fonts when they are in the cache.
 * Says in the bar which class a device is in, and under which nickname: pages are the same for everybody.
 * Opens the order of questions from the foot of an exercise; Escape closes it, and the menu.
 * Small and without a framework, so that pages without an exercise need no other script.
 */
export const earlyScript = `(()=>{
const root=document.documentElement,dark=matchMedia('(prefers-color-scheme: dark)');
root.classList.add('js');
try{const kept=localStorage.getItem('who-says-so:theme');if(kept==='light'||kept==='dark')root.dataset.theme=kept;
const due=localStorage.getItem('who-says-so:due');if(due&&Date.parse(due)<new Date().setHours(24,0,0,0))root.dataset.due=''}catch{}
const net=navigator.connection;
if(!net||!net.saveData&&net.effectiveType==='4g')for(const font of ['franklin','sourceSerif'])document.fonts.load('1em '+font);
const mine=document.cookie.split('; ').find((one)=>one.startsWith('in-class='));
if(mine){root.dataset.inClass='';addEventListener('DOMContentLoaded',()=>{try{for(const who of document.querySelectorAll('.who'))who.textContent=decodeURIComponent(mine.slice(9))}catch{}})}
addEventListener('keydown',(event)=>{
if(event.key!=='Escape'||!(event.target instanceof Element))return;
const open=event.target.closest('details.path,details.menu')??event.target.closest('.sort,.quiz')?.querySelector('details.path');
if(open?.open){open.open=false;open.querySelector('summary').focus()}
});
addEventListener('click',(event)=>{
if(!(event.target instanceof Element))return;
const link=event.target.closest('a[href$="questions"]'),path=link&&document.getElementById(link.hash.slice(1));
if(path){event.preventDefault();path.open=true;path.querySelector('summary').focus()}
if(!event.target.closest('[data-theme-toggle]'))return;
const isDark=root.dataset.theme?root.dataset.theme==='dark':dark.matches;
root.dataset.theme=isDark?'light':'dark';
try{localStorage.setItem('who-says-so:theme',root.dataset.theme)}catch{}
});
})()`.replaceAll('\n', '');

/**
 * Runs before the first paint: sets the theme that the reader chose, and lets the button in the bar change it.
 * Small and without a framework, so that pages without an exercise need no other script.
 */
export const themeScript = `(()=>{
const root=document.documentElement,dark=matchMedia('(prefers-color-scheme: dark)');
root.classList.add('js');
try{const kept=localStorage.getItem('who-says-so:theme');if(kept==='light'||kept==='dark')root.dataset.theme=kept}catch{}
addEventListener('click',(event)=>{
if(!(event.target instanceof Element)||!event.target.closest('[data-theme-toggle]'))return;
const isDark=root.dataset.theme?root.dataset.theme==='dark':dark.matches;
root.dataset.theme=isDark?'light':'dark';
try{localStorage.setItem('who-says-so:theme',root.dataset.theme)}catch{}
});
})()`.replaceAll('\n', '');

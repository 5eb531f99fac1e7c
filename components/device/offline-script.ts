/**
 * Says on the root when there is no network, so that the line about it shows. Asks the service worker to keep the course for then:
 * once the page has loaded and has nothing else to do. `serviceWorker` is there on https and on this machine only.
 */
export const offlineScript = `(()=>{
const tell=()=>document.documentElement.toggleAttribute('data-offline',!navigator.onLine);
tell();
addEventListener('online',tell);
addEventListener('offline',tell);
const keep=()=>navigator.serviceWorker.register('/service-worker.js').catch(()=>{});
if(navigator.serviceWorker)addEventListener('load',()=>window.requestIdleCallback?requestIdleCallback(keep):setTimeout(keep,2000));
})();`.replaceAll('\n', '');

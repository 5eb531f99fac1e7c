/** Every drawn mark of the site, once per page; `Icon` shows them by name. */
export function Sprite() {
  return (
    <svg className="sprite" width="0" height="0" aria-hidden="true" focusable="false">
      <symbol id="i-right" viewBox="0 0 24 24">
        <circle cx="12" cy="12" r="10" fill="currentColor" />
        <path
          d="m7.4 12.4 3.1 3.1 6.2-6.6"
          fill="none"
          stroke="var(--sheet)"
          strokeWidth="2.3"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </symbol>
      <symbol id="i-notyet" viewBox="0 0 24 24">
        <circle
          cx="12"
          cy="12"
          r="9"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.2"
          strokeDasharray="4.2 2.86"
        />
        <path
          d="M12 7.4v5.2l3.1 2"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </symbol>
      <symbol id="i-both" viewBox="0 0 24 24">
        <g fill="none" stroke="currentColor" strokeWidth="2.2">
          <circle cx="8.6" cy="12" r="6.1" />
          <circle cx="15.4" cy="12" r="6.1" />
        </g>
      </symbol>
      <symbol id="i-na" viewBox="0 0 24 24">
        <path d="M7 12h10" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
      </symbol>
      <symbol id="i-doc" viewBox="0 0 24 24">
        <g fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinejoin="round" strokeLinecap="round">
          <path d="M6 3.5h8.5L18.5 7.5v13H6z" />
          <path d="M9 11h6.5M9 14.5h6.5" />
        </g>
      </symbol>
      <symbol id="i-next" viewBox="0 0 24 24">
        <path
          d="m9.5 5.5 6.5 6.5-6.5 6.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </symbol>
      <symbol id="i-arrow" viewBox="0 0 24 24">
        <path
          d="M5 12h14m-5.5-5.5L19 12l-5.5 5.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </symbol>
      <symbol id="i-check" viewBox="0 0 24 24">
        <path
          d="m4.5 12.8 5 5L19.5 6.6"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.4"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </symbol>
      <symbol id="i-path" viewBox="0 0 24 24">
        <g fill="none" stroke="currentColor" strokeWidth="1.9" strokeLinecap="round" strokeLinejoin="round">
          <path d="M6 8v4.5a3 3 0 0 0 3 3h6.5" />
          <path d="m13 12.5 3 3-3 3" />
          <path d="M6 8h9.5" />
        </g>
        <circle cx="6" cy="6.5" r="2.7" fill="currentColor" />
        <circle cx="18.3" cy="8" r="1.7" fill="currentColor" />
      </symbol>
      <symbol id="i-up" viewBox="0 0 24 24">
        <path
          d="M12 19V5.5m-6 6 6-6 6 6"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </symbol>
      <symbol id="i-down" viewBox="0 0 24 24">
        <path
          d="M12 5v13.5m-6-6 6 6 6-6"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </symbol>
      <symbol id="i-offline" viewBox="0 0 24 24">
        <g fill="none" stroke="currentColor" strokeWidth="1.9" strokeLinecap="round" strokeLinejoin="round">
          <path d="M7 18h10.5a4 4 0 0 0 1.7-7.6A6 6 0 0 0 8 8.2M5.6 10.3A4 4 0 0 0 7 18" />
          <path d="m4 4 16 16" />
        </g>
      </symbol>
      <symbol id="i-alert" viewBox="0 0 24 24">
        <g fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round">
          <circle cx="12" cy="12" r="9" />
          <path d="M12 7.5v5.5M12 16.3v.1" />
        </g>
      </symbol>
      <symbol id="i-print" viewBox="0 0 24 24">
        <g fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinejoin="round">
          <path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17" />
          <path d="M7 14h10v6.5H7z" />
        </g>
      </symbol>
      <symbol id="i-sun" viewBox="0 0 24 24">
        <g fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round">
          <circle cx="12" cy="12" r="8" />
          <path d="M12 4v16" />
        </g>
        <path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor" />
      </symbol>
      <symbol id="i-menu" viewBox="0 0 24 24">
        <path d="M4 7h16M4 12h16M4 17h16" stroke="currentColor" strokeWidth="1.9" strokeLinecap="round" />
      </symbol>
      <symbol id="i-pause" viewBox="0 0 24 24">
        <path d="M8.5 6v12M15.5 6v12" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" />
      </symbol>
      <symbol id="i-play" viewBox="0 0 24 24">
        <path d="M8 5.5v13l10.5-6.5z" fill="currentColor" />
      </symbol>
      <symbol id="i-eye" viewBox="0 0 24 24">
        <path
          d="M2.8 12S6 5.8 12 5.8 21.2 12 21.2 12 18 18.2 12 18.2 2.8 12 2.8 12z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.9"
          strokeLinejoin="round"
        />
        <circle cx="12" cy="12" r="2.8" fill="currentColor" />
      </symbol>
      <symbol id="i-prev" viewBox="0 0 24 24">
        <path
          d="M14.5 5.5 8 12l6.5 6.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </symbol>
      <symbol id="i-logo" viewBox="0 0 36 12">
        <path d="M6 6h12" stroke="currentColor" strokeWidth="2" />
        <path d="M18 6h12" stroke="currentColor" strokeWidth="2" strokeDasharray="2.5 2" />
        <circle cx="6" cy="6" r="5" fill="currentColor" />
        <circle cx="18" cy="6" r="5" fill="currentColor" />
        <circle cx="30" cy="6" r="4.2" fill="var(--paper)" stroke="currentColor" strokeWidth="1.7" />
      </symbol>
    </svg>
  );
}

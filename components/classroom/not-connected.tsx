/** Says that the page hears nothing for now. The region is there from the start, so that a change in it is read out. */
export function NotConnected({ isConnected }: { isConnected: boolean }) {
  return <span role="status">{isConnected ? null : 'Not connected. What you see may be old.'}</span>;
}

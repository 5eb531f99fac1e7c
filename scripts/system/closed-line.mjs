/** Whether the other side has closed the line of a request: found out in reading, or in writing. */
export function isClosedLine({ code }) {
  return code === 'ECONNRESET' || code === 'EPIPE';
}

/** How long a teacher’s reply to a class is, in characters. */
export const shortestReply = 10;
export const longestReply = 600;

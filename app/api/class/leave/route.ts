import { z } from 'zod';
import { cookiesOfLeaving } from '@/server/classroom/in-class-cookie';
import { leaveClass } from '@/server/classroom/leave';
import { answerForm } from '@/server/forms/form-route';
import { leadTo } from '@/server/forms/said';

/** A student takes this device out of the class. */
export function POST(request: Request): Promise<Response> {
  return answerForm(request, { fields: z.object({}), page: () => '/class' }, async () => {
    await leaveClass(request.headers);
    const response = leadTo(request, '/join', {
      type: 'done',
      text: 'This device has left the class. What you sent stays with the class.',
    });
    for (const cookie of cookiesOfLeaving(request.headers)) response.headers.append('set-cookie', cookie);
    return response;
  });
}

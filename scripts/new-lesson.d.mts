export function writeLesson(lessonsFolder: string, slug: string): string;

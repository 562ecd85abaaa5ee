import { eventsPage as eventsInWords } from '../../schema/events-page.js';
import { eventsPage } from './events-page.js';

const page = eventsPage(eventsInWords());

describe('The page of events', () => {
  it('F2 F3 says what each department receives and may answer, and leads to the same for machines', () => {
    for (const said of ['partner.civil-affairs', 'civil-affairs.notice.v1', 'department.reply.v1', 'baoxue.registry.student'])
      expect(page).toContain(said);
    expect(page).toContain('<td><code>messageId</code></td>');
    expect(page).toContain('<a href="../asyncapi.json">');
  });

  it('F2 loads nothing from elsewhere, leads nowhere that is not served, and lets no HTML through', () => {
    expect([...page.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, target]) => target)).toEqual([
      '../icon.svg',
      '../styles/main.css',
      '../asyncapi.json',
    ]);
    expect(page).not.toContain('<script');
    expect(eventsPage('<script>alert(1)</script>')).not.toContain('<script>');
  });
});

import { Parser } from '@asyncapi/parser';
import { eventContracts, topics } from '@baoxue/contracts';
import { asyncApi } from './asyncapi.js';

const { document, diagnostics } = await new Parser().parse(JSON.stringify(asyncApi()));

describe('The AsyncAPI document', () => {
  it('F2 is valid AsyncAPI 3, its examples included', () => {
    // Severity 0 is an error, 1 a warning.
    expect(diagnostics.filter(({ severity }) => severity <= 1).map(({ code, message, path }) => [code, message, path.join('.')])).toEqual(
      [],
    );
    expect(document?.version()).toBe('3.0.0');
  });

  it('F2 has a channel for every topic and a message for every type of event', () => {
    const channels = document?.channels().all() ?? [];
    expect(channels.map((channel) => channel.address()).sort()).toEqual(topics.map(({ name }) => name).sort());
    const carried = new Set(
      channels.flatMap((channel) =>
        channel
          .messages()
          .all()
          .map((message) => message.name()),
      ),
    );
    expect(eventContracts.filter(({ type }) => !carried.has(type)).map(({ type }) => type)).toEqual([]);
  });

  it('F3 lets a department’s topic carry that department’s messages alone', () => {
    const justice = document
      ?.channels()
      .all()
      .find((channel) => channel.address() === 'partner.justice');
    expect(
      justice
        ?.messages()
        .all()
        .map((message) => message.name()),
    ).toEqual(['justice.referral.v1', 'justice.withdrawal.v1']);
  });
});

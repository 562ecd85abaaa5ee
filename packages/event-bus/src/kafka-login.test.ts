import { kafkaLoginFrom, kafkaSecurity } from './kafka-login.js';

describe('A log-in at the broker', () => {
  it('F3 is none where the environment says nothing, as on this machine', () => {
    expect(kafkaLoginFrom({ KAFKA_USER: '', KAFKA_CA_FILE: '' })).toEqual({});
    expect(kafkaSecurity({})).toEqual({});
  });

  it('F3 is a user with a password, over a connection whose certificate is known', () => {
    const login = kafkaLoginFrom({ KAFKA_USER: 'registry', KAFKA_PASSWORD: 'p', KAFKA_CA_FILE: import.meta.filename });
    expect(kafkaSecurity(login)).toEqual({
      sasl: { mechanism: 'scram-sha-512', username: 'registry', password: 'p' },
      ssl: { ca: [expect.stringContaining('A log-in at the broker')] },
    });
  });

  it.each([{ KAFKA_USER: 'registry' }, { KAFKA_PASSWORD: 'p' }])('F3 is refused by half: %p', (half) => {
    expect(() => kafkaLoginFrom(half)).toThrow('KAFKA_USER and KAFKA_PASSWORD');
  });

  it('F3 does not fall back to plain text when the certificates are not there', () => {
    expect(() => kafkaSecurity({ caFile: '/nowhere.pem' })).toThrow('ENOENT');
  });
});

import { limitsToAlter, toolSettings, usersIn } from './config-tool.js';

describe('What the broker’s tool is told', () => {
  it('F3 is to delete a limit that somebody added by hand and to set ours, in one command for each user', () => {
    const changes = {
      quotasToSet: ['department-justice', 'department-poverty-office'],
      limitsToRemove: { 'department-closed': ['consumer_byte_rate', 'producer_byte_rate'], 'department-justice': ['request_percentage'] },
    };
    expect(limitsToAlter(changes, { consumer_byte_rate: 1, producer_byte_rate: 2 })).toEqual([
      ['department-closed', ['--delete-config', 'consumer_byte_rate,producer_byte_rate']],
      ['department-justice', ['--delete-config', 'request_percentage', '--add-config', 'consumer_byte_rate=1,producer_byte_rate=2']],
      ['department-poverty-office', ['--add-config', 'consumer_byte_rate=1,producer_byte_rate=2']],
    ]);
  });

  it('F3 is the log-in, whatever stands in its password', () => {
    const credential = { user: 'baoxue', password: String.raw`a"b\c#学` };
    expect(toolSettings({ credential, caFile: '/etc/保学.pem' })).toBe(
      [
        'security.protocol=SASL_SSL',
        'ssl.truststore.type=PEM',
        String.raw`ssl.truststore.location=/etc/\u4fdd\u5b66.pem`,
        'sasl.mechanism=SCRAM-SHA-512',
        String.raw`sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="baoxue" password="a\\"b\\\\c#\u5b66";`,
        '',
      ].join('\n'),
    );
    expect(toolSettings({})).toBe('security.protocol=PLAINTEXT\n');
  });
});

describe('What the broker’s tool says', () => {
  it('F3 is who has a password, and who a quota, the one without the other too', () => {
    const described = `Quota configs for user-principal 'department-justice' are consumer_byte_rate=1048576.0, request_percentage=50.5
Quota configs for user-principal 'department-closed' are producer_byte_rate=9.9E7
Quota configs for the default user-principal are consumer_byte_rate=5.0
SCRAM credential configs for user-principal 'department-justice' are SCRAM-SHA-512=iterations=4096
SCRAM credential configs for user-principal 'baoxue' are SCRAM-SHA-512=iterations=4096`;
    expect(usersIn(described)).toEqual({
      users: ['department-justice', 'baoxue'],
      quotas: {
        'department-justice': { consumer_byte_rate: 1_048_576, request_percentage: 50.5 },
        'department-closed': { producer_byte_rate: 99_000_000 },
      },
    });
  });
});

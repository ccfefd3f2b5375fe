import { administrationPhrases } from './collocations/administration.ts';
import { digitalPhrases } from './collocations/digital.ts';
import { economyPhrases } from './collocations/economy.ts';
import { educationPhrases } from './collocations/education.ts';
import { farmingPhrases } from './collocations/farming.ts';
import { functionWordsPhrases } from './collocations/function-words.ts';
import { healthPhrases } from './collocations/health.ts';
import { landPhrases } from './collocations/land.ts';
import { linkingPhrases } from './collocations/linking.ts';
import { partyPhrases } from './collocations/party.ts';
import { securityPhrases } from './collocations/security.ts';

/**
 * Phrases of office prose, by topic: what stands beside what. Every two neighbours in one are
 * known to go together, and the oftener the likelier. `#` is any figure.
 */
export const collocations = [
  administrationPhrases,
  digitalPhrases,
  economyPhrases,
  educationPhrases,
  farmingPhrases,
  functionWordsPhrases,
  healthPhrases,
  landPhrases,
  linkingPhrases,
  partyPhrases,
  securityPhrases,
] as const;

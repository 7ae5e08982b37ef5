import type { Shelf } from '../reference/shelf';
import type { Code } from '../view/codes/code';
import { abbreviationCard } from './abbreviationCard';
import { addressCard } from './addressCard';
import { attributeCard } from './attributeCard';
import type { Card } from './card';
import { dateTimeGroupCard } from './dateTimeGroupCard';
import { distributionBlockCard } from './distributionBlockCard';
import { distributionCard } from './distributionCard';
import { executiveOrderCard, exemptionCard, reasonCard } from './executiveOrderCard';
import { formWordCard } from './formWordCard';
import { lineCard } from './lineCard';
import { captionCard, classificationCard, operatingSignalCard, precedenceCard } from './markingCard';
import { mentionCard } from './mentionCard';
import { withNearMiss } from './nearMiss';
import { officeCard } from './officeCard';
import { pageLineCard } from './pageLineCard';
import { personCard } from './personCard';
import { portionCard } from './portionCard';
import { messageReferenceCard, referenceCard } from './referenceCard';
import { relayLineCard } from './relayLineCard';
import { routingCard } from './routingCard';
import { signatureCard } from './signatureCard';
import { stampCard } from './stampCard';
import { tagCard } from './tagCard';
import { transmissionCard } from './transmissionCard';

/**
 * What a card says of a code: at the cable's own date, with years, sources and doubts; of a code that no source has, also what
 * it may be misread from. `today` is for ages and dates passed.
 */
export const cardFor = (code: Code, shelf: Shelf, today: Date): Card =>
  withNearMiss(printedCard(code, shelf, today), code, shelf);

function printedCard(code: Code, shelf: Shelf, today: Date): Card {
  switch (code.kind) {
    case 'office':
      return officeCard(code, shelf);
    case 'person':
      return personCard(code, shelf);
    case 'distribution':
      return distributionCard(code, shelf);
    case 'distributionBlock':
      return distributionBlockCard(code);
    case 'tag':
      return tagCard(code, shelf);
    case 'originator':
    case 'addressee':
      return addressCard(code, shelf);
    case 'routingIndicator':
      return routingCard(code, shelf);
    case 'precedence':
      return precedenceCard(code);
    case 'dateTimeGroup':
      return dateTimeGroupCard(code, today);
    case 'operatingSignal':
      return operatingSignalCard(code, shelf);
    case 'classification':
      return classificationCard(code, shelf);
    case 'messageReference':
      return messageReferenceCard(code, shelf);
    case 'reference':
      return referenceCard(code, shelf);
    case 'caption':
      return captionCard(code, shelf);
    case 'executiveOrder':
      return executiveOrderCard(code, shelf, today);
    case 'reason':
      return reasonCard(code, shelf);
    case 'portion':
      return portionCard(code);
    case 'pageLine':
      return pageLineCard(code);
    case 'relayLine':
      return relayLineCard(code);
    case 'transmission':
      return transmissionCard(code);
    case 'stamp':
      return stampCard(code);
    case 'exemption':
      return exemptionCard(code, shelf);
    case 'attribute':
      return attributeCard(code, shelf);
    case 'line':
      return lineCard(code);
    case 'signature':
      return signatureCard(code, shelf);
    case 'abbreviation':
      return abbreviationCard(code, shelf);
    case 'formWord':
      return formWordCard(code, shelf);
    case 'mention':
      return mentionCard(code, shelf);
  }
}

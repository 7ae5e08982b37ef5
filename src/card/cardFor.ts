import type { Shelf } from '../reference/shelf';
import type { Code, CodeKind, CodeOf } from '../view/codes/code';
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
import { personCard } from './personCard';
import { portionCard } from './portionCard';
import { messageReferenceCard, referenceCard } from './referenceCard';
import { routingCard } from './routingCard';
import { signatureCard } from './signatureCard';
import { tagCard } from './tagCard';

/**
 * What a card says of a code: at the cable's own date, with years, sources and doubts; of a code that no source has, also what
 * it may be misread from. `today` is for ages and dates passed.
 */
export const cardFor = (code: Code, shelf: Shelf, today: Date): Card =>
  withNearMiss(printedCard(code, shelf, today), code, shelf);

/** What is said of a code of some kind. */
type Reader<K extends CodeKind> = (code: CodeOf<K>, shelf: Shelf, today: Date) => Card;

/** A kind of code without a card does not compile. */
const CARDS: { readonly [K in CodeKind]: Reader<K> } = {
  office: officeCard,
  person: personCard,
  distribution: distributionCard,
  distributionBlock: distributionBlockCard,
  tag: tagCard,
  originator: addressCard,
  addressee: addressCard,
  routingIndicator: routingCard,
  precedence: precedenceCard,
  dateTimeGroup: (code, _, today) => dateTimeGroupCard(code, today),
  operatingSignal: operatingSignalCard,
  classification: classificationCard,
  messageReference: messageReferenceCard,
  reference: referenceCard,
  caption: captionCard,
  executiveOrder: executiveOrderCard,
  reason: reasonCard,
  portion: portionCard,
  exemption: exemptionCard,
  attribute: attributeCard,
  line: lineCard,
  signature: signatureCard,
  abbreviation: abbreviationCard,
  formWord: formWordCard,
  mention: mentionCard,
};

const printedCard = <K extends CodeKind>(code: CodeOf<K>, shelf: Shelf, today: Date): Card =>
  CARDS[code.kind](code, shelf, today);

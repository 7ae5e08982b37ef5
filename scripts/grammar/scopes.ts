// Which colour each thing gets. A base name is one colour in a theme, so each base name has one meaning here:
//
//   keyword.other        labels            FM, TAGS, DRAFTED BY, (A) in a REF list, SUMMARY:
//   entity.name.type     codes             EUR/WE, PREL, FR, GDS, RUEHFR, 1.5 (B)
//   constant.numeric     numbers           302006Z MAR 00, 060269, -01, 3/28/10, paragraph numbers
//   variable.other       names             AMEMBASSY PARIS, STATE, DVANCLEVE
//   entity.name.function urgency           P, O, NIACT IMMEDIATE
//   string.unquoted      who may read it   CONFIDENTIAL, (C), EXDIS
//   markup.heading       titles            the subject, ------- SUMMARY -------
//   comment              furniture         page lines, relay lines, release stamps, end marks
//
// All eight are coloured and differ from each other in the default themes, light, dark and high contrast
// (keyword.other and storage.modifier would not: they share one blue). Classifications and portion marks end in their
// level (topSecret, secret, confidential, lou, sbu, unclassified), so that a reader can give each its own colour.

export const SCOPES: Readonly<Record<string, string>> = {
  label: 'keyword.other.label.cable',
  attribute: 'keyword.other.label.attribute.cable',
  refLabel: 'keyword.other.label.reference.cable',

  office: 'entity.name.type.office.cable',
  subjectTag: 'entity.name.type.tag.subject.cable',
  geographicTag: 'entity.name.type.tag.geographic.cable',
  otherTag: 'entity.name.type.tag.other.cable',
  schedule: 'entity.name.type.schedule.cable',
  reason: 'entity.name.type.reason.cable',
  routing: 'entity.name.type.routing.cable',
  signal: 'entity.name.type.signal.cable',

  paragraph: 'constant.numeric.paragraph.cable',
  letter: 'constant.numeric.letter.cable',
  dateTimeGroup: 'constant.numeric.dateTimeGroup.cable',
  date: 'constant.numeric.date.cable',
  order: 'constant.numeric.order.cable',
  serial: 'constant.numeric.serial.cable',
  section: 'constant.numeric.section.cable',
  copies: 'constant.numeric.copies.cable',
  phone: 'constant.numeric.phone.cable',

  station: 'variable.other.station.cable',
  addressee: 'variable.other.addressee.cable',
  person: 'variable.other.person.cable',

  precedence: 'entity.name.function.precedence.cable',

  caption: 'string.unquoted.caption.cable',

  subject: 'markup.heading.subject.cable',
  title: 'markup.heading.title.cable',

  rule: 'comment.line.rule.cable',
  page: 'comment.line.page.cable',
  relay: 'comment.line.relay.cable',
  stamp: 'comment.line.stamp.cable',
  end: 'comment.line.end.cable',
};

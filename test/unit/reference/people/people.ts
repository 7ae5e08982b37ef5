import { loadPeople } from '../../../../src/reference/people/terms';

/** A few made-up terms: surname, given, office, place, from, to, id. */
export const people = loadPeople(
  [
    'Sample|Jane Quill|ambassador-e-p|norway|1962-03-10|1965-06-01|',
    'Sample|John|ambassador-e-p|peru|1962-03-10|1965-06-01|',
    'Specimen III|Ural Alexis|ambassador-e-p|norway|1965-08-01||',
    'De Model|Ann|charge-daffaires-ad-interim|norway|1961-05|1961-11|de-model-ann2',
    'Pattern|Dean|secretary||1961-01-21|1969-01-20|',
    'Gauge|George Wild|under-secretary||1961-12-04|1966-09-30|',
    'Gauge|Mary|assistant-secretary-for-african-affairs||1961-12-04|1966-09-30|',
    'Nominal|Carl|assistant-secretary-for-african-affairs||1961-12-04|1966-09-30|',
    'Rover|Will|ambassador-at-large||1963-01-01|1964-01-01|',
    'Rover|Will|ambassador-e-p|norway|1970|1972|',
  ]
    .map((row) => row.replaceAll('|', '\t'))
    .join('\n'),
);

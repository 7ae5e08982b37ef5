declare const CABLE_TEXT_VERSION: string;
console.log(CABLE_TEXT_VERSION);

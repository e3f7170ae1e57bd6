/** So many invented people as cards of 3.0, as Google writes them; each has two numbers. */
export function manyCards(count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const end = String(index).padStart(5, '0');
    return [
      'BEGIN:VCARD',
      'VERSION:3.0',
      `FN:Given${index % 300} Family${index}`,
      `N:Family${index};Given${index % 300};;;`,
      `EMAIL;TYPE=INTERNET;TYPE=HOME:person${index}@mail.example`,
      `TEL;TYPE=CELL:+33 6 39 9${end.slice(0, 1)} ${end.slice(1, 3)} ${end.slice(3)}`,
      `TEL;TYPE=WORK:01 99 0${end.slice(0, 1)} ${end.slice(1, 3)} ${end.slice(3)}`,
      `ORG:Works ${index % 900}`,
      'TITLE:Head of Purchase',
      `NOTE:Met at the fair\\, hall ${index % 9}\\nand again in spring`,
      'CATEGORIES:myContacts,Clients',
      'END:VCARD',
    ].join('\r\n');
  }).join('\r\n');
}

/** The same number of people as Google's table has them. */
export function manyGoogleRows(count: number): string {
  const head =
    'First Name,Middle Name,Last Name,Organization Name,Organization Title,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value';
  const rows = Array.from({ length: count }, (_, index) => {
    const end = String(index).padStart(5, '0');
    return [
      `Given${index % 300}`,
      '',
      `Family${index}`,
      index % 7 === 0 ? `"Works, Sons ${index % 900}"` : `Works ${index % 900}`,
      'Head of Purchase',
      '',
      'Met at the fair',
      '* myContacts ::: Clients',
      '* Home',
      `person${index}@mail.example`,
      'Mobile',
      `06 39 9${end.slice(0, 1)} ${end.slice(1, 3)} ${end.slice(3)}`,
      'Work',
      `+33 1 99 0${end.slice(0, 1)} ${end.slice(1, 3)} ${end.slice(3)}`,
    ].join(',');
  });
  return `${head}\n${rows.join('\n')}\n`;
}

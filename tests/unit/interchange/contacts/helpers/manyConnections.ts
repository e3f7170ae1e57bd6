/** An export of so many invented connections, every twentieth with an e-mail address. */
export function manyConnections(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const day = String((index % 28) + 1).padStart(2, '0');
    const month = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'][index % 6];
    const email = index % 20 === 0 ? `person${index}@mail.example` : '';
    const company = index % 7 === 0 ? `"Works, Sons & Co ${index % 900}"` : `Works ${index % 900}`;
    const url = `https://www.linkedin.com/in/given-family-${index}`;
    return `Given${index % 300},Family${index % 2_000},${url},${email},${company},Head of Purchase,${day} ${month} ${2010 + (index % 16)}`;
  });
  const head = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  return `Notes:\n"When exporting your connection data, addresses may be missing."\n\n${head}\n${rows.join('\n')}\n`;
}

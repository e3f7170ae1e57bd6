import { Mark } from './Mark';

interface Props {
  name: string;
  pages: readonly { href: string; label: string; current: boolean }[];
}

export function Navigation({ name, pages }: Props) {
  return (
    <nav class="navigation" aria-label={name}>
      <p class="brand">
        <Mark />
        {name}
      </p>
      <ul>
        {pages.map(({ href, label, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

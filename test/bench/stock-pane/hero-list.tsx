import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** One line of the list. */
export interface HeroItem {
  readonly icon: ReactElement;
  readonly text: string;
}

const useStyles = makeStyles({
  list: { marginTop: '20px' },
  item: { paddingBottom: '20px', display: 'flex' },
  icon: { marginRight: '10px' },
  text: { fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralBackgroundStatic },
  main: { width: '100%', display: 'flex', flexDirection: 'column', alignItems: 'center' },
  message: {
    fontSize: tokens.fontSizeBase500,
    color: tokens.colorNeutralBackgroundStatic,
    fontWeight: tokens.fontWeightRegular,
    paddingLeft: '10px',
    paddingRight: '10px',
  },
});

/** What the add-in promises. */
export function HeroList(props: {
  readonly message: string;
  readonly items: readonly HeroItem[];
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.main}>
      <h2 className={styles.message}>{props.message}</h2>
      <ul className={styles.list}>
        {props.items.map((item) => (
          <li className={styles.item} key={item.text}>
            <i className={styles.icon}>{item.icon}</i>
            <span className={styles.text}>{item.text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';

const useStyles = makeStyles({
  instructions: {
    fontWeight: tokens.fontWeightSemibold,
    marginTop: '20px',
    marginBottom: '10px',
  },
  main: { display: 'flex', flexDirection: 'column', alignItems: 'center' },
  field: {
    marginLeft: '20px',
    marginTop: '30px',
    marginBottom: '20px',
    marginRight: '20px',
    maxWidth: '50%',
  },
});

/** A text of the user's for the first cell. */
export function TextInsertion(props: { readonly insert: (text: string) => Promise<void> }): ReactElement {
  const styles = useStyles();
  const [text, setText] = useState('Some text.');
  return (
    <div className={styles.main}>
      <Field className={styles.field} size="large" label="Enter text to be inserted into the document.">
        <Textarea size="large" value={text} onChange={(_, data) => setText(data.value)} />
      </Field>
      <Field className={styles.instructions}>Click the button to insert text.</Field>
      <Button appearance="primary" disabled={false} size="large" onClick={() => void props.insert(text)}>
        Insert text
      </Button>
    </div>
  );
}

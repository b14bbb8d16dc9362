# Tells of each test that failed, from the runner's trx files: its name, what it says and the first lines of where. Of what failed outside of tests (a crash, a hang, a clean-up), what it says.
BEGIN { MessageLines = 30; StackLines = 8 }

/<UnitTestResult / {
  failed = /outcome="Failed"/
  if (failed && match($0, /testName="[^"]*"/)) print "Failed: " plain(substr($0, RSTART + 10, RLENGTH - 11))
}
/<\/UnitTestResult>/ { failed = 0 }
/<RunInfo / { failed = /outcome="Error"/ }
/<\/RunInfo>/ { failed = 0 }
failed && /<Text>.*\[FAIL\]<\/Text>/ { failed = 0 }
failed && /<Text>/ { print "Failed outside of a test:" }

failed && /<Message>|<Text>/ { left = MessageLines }
failed && /<StackTrace>/ { left = StackLines }
left > 0 {
  line = $0
  over = line ~ /<\/(Message|Text|StackTrace)>/
  sub(/^ *<(Message|Text|StackTrace)>/, "", line)
  sub(/<\/(Message|Text|StackTrace)>.*/, "", line)
  if (line != "") print "  " substr(plain(line), 1, 500)
  left = over ? 0 : left - 1
}

function plain(text) {
  gsub(/&#x[dD];/, "", text); gsub(/&#x[aA];/, "\n  ", text)
  gsub(/&lt;/, "<", text); gsub(/&gt;/, ">", text); gsub(/&quot;/, "\"", text); gsub(/&apos;/, "'", text)
  gsub(/&amp;/, "\\&", text)
  return text
}

// Input(16, 1, 1), Softmax, Dense(2)

// ---------- Vector256 ----------

        // imageGradient = gradient of softmax's input(softmax1Gradient, softmax1)
        //   softmax1Gradient [16,1,1]   NCHWc16
        //   softmax1 [16,1,1]   NCHWc16
        //   imageGradient [16,1,1]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Softmax1_BackwardData(ref float dy, ref float y, ref float dx)
        {
            var sum = Vector256<float>.Zero;
            for (int c = 0; c < 16; c += 8)
            {
                ref float dy_c = ref Unsafe.Add(ref dy, c);
                ref float y_c = ref Unsafe.Add(ref y, c);
                sum = Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref dy_c), Vector256.LoadUnsafe(ref y_c), sum);
            }
            var scale = Vector256.Sum(sum);
            for (int c = 0; c < 16; c += 8)
            {
                ref float y_c_2 = ref Unsafe.Add(ref y, c);
                ref float dy_c_2 = ref Unsafe.Add(ref dy, c);
                ref float dx_c = ref Unsafe.Add(ref dx, c);
                (Vector256.LoadUnsafe(ref y_c_2) * (Vector256.LoadUnsafe(ref dy_c_2) - Vector256.Create(scale))).StoreUnsafe(ref dx_c);
            }
        }

// Input(16, 4, 4), Conv(16, 2, Groups = 16)

// ---------- Vector256 ----------

        // 8 channels x 3 pixels, each the sum over 2x2 taps of its own channel
        //   a: weights, lanes are channels   unrolled ky 2, kx 2
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void depthwise_k2x2_r3l8(ref float x, ref float w, ref float bias, ref float y)
        {
            var acc_ox0 = Vector256.LoadUnsafe(ref bias);
            var acc_ox1 = Vector256.LoadUnsafe(ref bias);
            var acc_ox2 = Vector256.LoadUnsafe(ref bias);
            var a = Vector256.LoadUnsafe(ref w);
            acc_ox0 = Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x), a, acc_ox0);
            acc_ox1 = Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x, 16), a, acc_ox1);
            acc_ox2 = Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x, 32), a, acc_ox2);
            a = Vector256.LoadUnsafe(ref w, 16);
            acc_ox0 = Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x, 16), a, acc_ox0);
            acc_ox1 = Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x, 32), a, acc_ox1);
            acc_ox2 = Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x, 48), a, acc_ox2);
            a = Vector256.LoadUnsafe(ref w, 32);
            acc_ox0 = Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x, 64), a, acc_ox0);
            acc_ox1 = Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x, 80), a, acc_ox1);
            acc_ox2 = Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x, 96), a, acc_ox2);
            a = Vector256.LoadUnsafe(ref w, 48);
            acc_ox0 = Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x, 80), a, acc_ox0);
            acc_ox1 = Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x, 96), a, acc_ox1);
            acc_ox2 = Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x, 112), a, acc_ox2);
            acc_ox0.StoreUnsafe(ref y);
            acc_ox1.StoreUnsafe(ref y, 16);
            acc_ox2.StoreUnsafe(ref y, 32);
        }

        // conv1 = conv(image, weight, bias)   576 MACs
        //   image [16,4,4]   NCHWc16
        //   conv1 [16,3,3]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Conv1_Forward(ref float x, ref float w, ref float bias, ref float y)
        {
            for (int lane = 0; lane < 16; lane += 8)
            {
                for (int oy = 0; oy < 3; oy++)
                {
                    depthwise_k2x2_r3l8(ref Unsafe.Add(ref x, lane + oy * 64), ref Unsafe.Add(ref w, lane), ref Unsafe.Add(ref bias, lane), ref Unsafe.Add(ref y, lane + oy * 48));
                }
            }
        }
